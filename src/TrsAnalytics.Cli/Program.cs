return await TrsAnalytics.Cli.CommandLine.RunAsync(args);
