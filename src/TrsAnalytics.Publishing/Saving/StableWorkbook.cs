using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace TrsAnalytics;

/// <summary>Gives a workbook the same bytes whenever it is written: its writer names the parts at random, and stamps them with the time of the machine.</summary>
internal static partial class StableWorkbook
{
    /// <summary>The first day that a zip file can state.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>In milliseconds: far more than any workbook needs, also on a busy machine.</summary>
    private const int Patience = 60_000;

    /// <summary>Copies a workbook part by part, with names by number and without times.</summary>
    public static void Copy(Stream workbook, Stream to)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using var from = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        using var copy = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            var entry = copy.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var source = part.Open();
            using var target = entry.Open();
            if (part.FullName.EndsWith(".rels", StringComparison.Ordinal) || part.FullName == "xl/workbook.xml")
            {
                using var reader = new StreamReader(source, Encoding.UTF8);
                target.Write(Encoding.UTF8.GetBytes(Named(reader.ReadToEnd(), names)));
            }
            else
            {
                source.CopyTo(target);
            }
        }
    }

    private static string Named(string xml, Dictionary<string, string> names) => RandomName().Replace(xml, name =>
    {
        if (!names.TryGetValue(name.Value, out var stable))
        {
            names.Add(name.Value, stable = string.Create(CultureInfo.InvariantCulture, $"rId{names.Count + 1}"));
        }

        return stable;
    });

    [GeneratedRegex("(?<=[iI]d=\")R[0-9a-f]{16}([0-9a-f]{16})?(?=\")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex RandomName();
}
