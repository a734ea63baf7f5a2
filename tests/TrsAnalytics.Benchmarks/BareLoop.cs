using Sylvan.Data.Csv;

namespace TrsAnalytics.Benchmarks;

/// <summary>The least anybody can do with the files: cut them into cells, on as many threads as there are processors.</summary>
internal static class BareLoop
{
    public static int Tokenise(string folder)
    {
        var cells = 0L;
        var files = Directory.GetFiles(Path.Combine(folder, "data"), "*.csv");
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, file =>
        {
            var mine = 0L;
            using var reader = CsvDataReader.Create(file, new CsvDataReaderOptions { BufferSize = 1 << 16 });
            while (reader.Read())
            {
                mine += reader.RowFieldCount;
            }

            Interlocked.Add(ref cells, mine);
        });
        Console.WriteLine(cells);
        return 0;
    }
}
