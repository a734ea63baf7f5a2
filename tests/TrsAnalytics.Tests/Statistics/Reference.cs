using System.Globalization;
using Sylvan.Data.Csv;

namespace TrsAnalytics.Tests;

/// <summary>The reference vectors of tests/reference: what somebody else's program or hand found.</summary>
internal static class Reference
{
    private static readonly Dictionary<string, string[]> Witnesses = Rows("witnesses.csv").ToDictionary(row => row[0]);

    private static readonly ILookup<string, string[]> Vectors = Rows("vectors.csv").Concat(Rows("r.csv")).Concat(Rows("studies.csv")).ToLookup(row => row[0]);

    private static readonly Dictionary<string, string[]> Samples = Rows("samples.csv").ToDictionary(row => row[0]);

    /// <summary>Asserts that every vector of a topic comes out, and that no quantity is left unasked.</summary>
    public static void Check(string topic, IReadOnlyDictionary<string, double?> found)
    {
        var expected = Vectors[topic].ToList();
        expected.Select(row => row[1]).Distinct().Should().BeEquivalentTo(found.Keys, "every vector of {0} is asked and answered", topic);
        foreach (var row in expected)
        {
            Check(row, found[row[1]]);
        }
    }

    /// <summary>Numbers of a sample, in its order.</summary>
    public static double[] Sample(string name) =>
        [.. Samples[name][1].Split(' ').Select(item => Number(item.TrimEnd('+')))];

    /// <summary>Whether each number of a sample is complete: those with a plus sign are censored.</summary>
    public static bool[] Complete(string name) => [.. Samples[name][1].Split(' ').Select(item => !item.EndsWith('+'))];

    /// <summary>A sample as a distribution: censored ones are open.</summary>
    public static Distribution Distribution(string name)
    {
        var seconds = Sample(name).Select(hours => (long)Math.Round(hours * 3600));
        var rows = seconds.Zip(Complete(name)).Order().ToArray();
        return TrsAnalytics.Statistics.Distribution.Of(
            rows.Where(row => row.Second).Select(row => row.First).ToArray(),
            rows.Where(row => !row.Second).Select(row => row.First).ToArray());
    }

    private static void Check(string[] row, double? found)
    {
        var (topic, quantity, text, witness) = (row[0], row[1], row[2], row[3]);
        if (text.Length == 0)
        {
            found.Should().BeNull("{0} {1} has no answer ({2})", topic, quantity, witness);
            return;
        }

        found.Should().NotBeNull("{0} {1} is {2} ({3})", topic, quantity, text, witness);
        var digits = text.Split('e')[0];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var lastDigit = Math.Pow(10, (point < 0 ? 0 : point + 1 - digits.Length) + int.Parse(text.Split('e').ElementAtOrDefault(1) ?? "0", CultureInfo.InvariantCulture));
        var allowed = Witnesses[witness][2..5].Select(Number).ToArray();
        var tolerance = (allowed[0] * lastDigit * 1.000001) + allowed[1] + (Math.Max(allowed[2], 1e-12) * Math.Abs(Number(text)));
        found!.Value.Should().BeApproximately(Number(text), tolerance, "{0} {1} ({2})", topic, quantity, witness);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static List<string[]> Rows(string file)
    {
        using var reader = CsvDataReader.Create(Path.Combine(Folder(), file));
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TrsAnalytics.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "tests", "reference");
    }
}
