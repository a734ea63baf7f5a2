using TrsAnalytics.Benchmarks.Generation;

StudyGenerator.Write(args[0], int.Parse(args[1]), 1);
