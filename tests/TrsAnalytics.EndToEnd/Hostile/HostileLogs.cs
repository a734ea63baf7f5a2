using System.IO.Compression;
using System.Text;
using Parquet;
using Parquet.Schema;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>Event logs in XES, plain and compressed, and Parquet files.</summary>
internal static class HostileLogs
{
    private const string Log = "<log><trace><string key=\"concept:name\" value=\"103512970260\"/><string key=\"trader\" value=\"" + HostileRun.Canary + "\"/>"
        + "<event><string key=\"concept:name\" value=\"registered\"/><date key=\"time:timestamp\" value=\"2020-10-19T08:00:00+07:00\"/></event></trace></log>";

    /// <summary>Event logs.</summary>
    public static IEnumerable<(string, Action<Scratch>)> Xes()
    {
        (string Name, string Text)[] logs =
        [
            ("sound", Log), ("empty", ""), ("no root", "<!-- -->"), ("another root", "<html/>"), ("two roots", Log + Log), ("no end", Log[..^12]), ("text behind", Log + "x"),
            ("entities", "<!DOCTYPE log [<!ENTITY a 'x'>]>" + Log), ("an outer entity", "<!DOCTYPE log SYSTEM 'file:///etc/passwd'>" + Log),
            ("an attribute of 40 MB", Log.Replace("registered", new string('r', 40 << 20), StringComparison.Ordinal)),
            ("an attribute of 40,000", Log.Replace(HostileRun.Canary, new string('r', 40_000), StringComparison.Ordinal)),
            ("an element name of 5 MB", $"<log><{new string('e', 5 << 20)}/></log>"), ("nested 100,000 deep", "<log>" + new StringBuilder().Insert(0, "<list>", 100_000)),
            ("nested events", Log.Replace("<event>", "<event><event><event>", StringComparison.Ordinal)), ("200,000 attributes of one event", "<log><trace><event>" + new StringBuilder().Insert(0, "<string key='a' value='b'/>", 300_000) + "</event></trace></log>"),
            ("one element of 100,000 attributes", "<log><trace " + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"a{i}='b' ")) + "/></log>"),
            ("a comment of 3 MB", "<log><!--" + new string('-', 1) + new string('c', 3 << 20) + "-->" + Log[5..]), ("character sections", Log.Replace("<trace>", "<trace><![CDATA[<<<<]]]]]>", StringComparison.Ordinal)),
            ("instructions", "<?a b?>" + new StringBuilder().Insert(0, "<?a ?>", 50_000) + Log), ("signs that command", Log.Replace("registered", "&#x1b;[2J", StringComparison.Ordinal)),
            ("signs as entities", Log.Replace("registered", "&#27;]0;x&#7;", StringComparison.Ordinal)), ("a lone surrogate", Log.Replace("registered", "&#xD800;", StringComparison.Ordinal)),
            ("no timestamps", Log.Replace("time:timestamp", "time:other", StringComparison.Ordinal)), ("years beyond", Log.Replace("2020-10-19", "99999-10-19", StringComparison.Ordinal)),
            ("the year 0", Log.Replace("2020-10-19", "0000-10-19", StringComparison.Ordinal)), ("an offset beyond", Log.Replace("+07:00", "+99:00", StringComparison.Ordinal)),
            ("200,000 unknown events", "<log><trace><string key=\"concept:name\" value=\"103512970260\"/>" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<event><string key=\"concept:name\" value=\"unknown {i}\"/></event>")) + "</trace></log>"),
            ("an unknown encoding", "<?xml version=\"1.0\" encoding=\"x-none\"?>" + Log), ("an encoding that lies", "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Log),
        ];
        foreach (var (name, text) in logs)
        {
            yield return (name, folder => folder.Study("a.xes", Encoding.UTF8.GetBytes(text)));
        }

        yield return ("UTF-16", folder => folder.Study("a.xes", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Log)]));
        yield return ("an attribute of 400 MB, compressed", folder => folder.Study("a.xes.gz", Gzip("<log><trace><string key='office' value='", 'a', 400 << 20)));
        yield return ("300 MB of blanks, compressed", folder => folder.Study("a.xes.gz", Gzip("<log>", ' ', 300 << 20)));
        yield return ("a gzip of two members", folder => folder.Study("a.xes.gz", [.. Gzip(Log[..40], ' ', 0), .. Gzip(Log[40..], ' ', 0)]));
        yield return ("rubbish behind a gzip", folder => folder.Study("a.xes.gz", [.. Gzip(Log, ' ', 0), .. Damaged(new byte[1000], 3)]));
        for (var seed = 1; seed <= 8; seed++)
        {
            var random = seed;
            yield return ($"damage {seed}", folder => folder.Study("a.xes", Damaged(Encoding.UTF8.GetBytes(Log), random)));
            yield return ($"damage {seed}, compressed", folder => folder.Study("a.xes.gz", Damaged(Gzip(Log, ' ', 0), random)));
        }
    }

    /// <summary>Parquet files.</summary>
    public static IEnumerable<(string, Action<Scratch>)> Parquet()
    {
        var sound = Written(3, 2);
        yield return ("sound", folder => folder.Study("a.parquet", sound));
        yield return ("2 million equal rows", folder => folder.Study("a.parquet", Written(2_000_000, 5)));
        yield return ("1 million rows of 62 columns", folder => folder.Study("a.parquet", Written(1_000_000, 62)));
        yield return ("a text of 10 MB", folder => folder.Study("a.parquet", Written(3, 2, new string('t', 10_000_000))));
        yield return ("only the end", folder => folder.Study("a.parquet", "PAR1\0\0\0\0PAR1"u8.ToArray()));
        yield return ("a footer longer than the file", folder => folder.Study("a.parquet", [.. "PAR1"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. "PAR1"u8]));
        yield return ("a negative footer", folder => folder.Study("a.parquet", [.. "PAR1"u8, .. new byte[100], 0xFF, 0xFF, 0xFF, 0xFF, .. "PAR1"u8]));
        foreach (var part in new[] { 0.2, 0.5, 0.9 })
        {
            yield return ($"cut at {part}", folder => folder.Study("a.parquet", [.. sound[..(int)(sound.Length * part)], .. sound[^8..]]));
        }

        for (var seed = 1; seed <= 24; seed++)
        {
            var random = seed;
            yield return ($"damage {seed}", folder => folder.Study("a.parquet", Damaged(sound, random)));
        }
    }

    /// <summary>Bytes with some of them overwritten, others with every seed.</summary>
    public static byte[] Damaged(byte[] sound, int seed)
    {
        var random = new Random(seed);
        var damaged = sound.ToArray();
        for (var i = 0; i < 1 + (seed % 6) + (damaged.Length / 2000); i++)
        {
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        }

        return damaged;
    }

    private static byte[] Gzip(string start, char filling, int times)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(start));
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)filling);
            for (var written = 0; written < times; written += block.Length)
            {
                gzip.Write(block);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Written(int rows, int columns, string text = HostileRun.Canary) => Task.Run(async () =>
    {
        DataField[] fields = [new DataField<string>("declaration_no"), .. Enumerable.Range(0, columns - 1).Select(i => new DataField<string>(i == 0 ? "trader" : $"c{i}"))];
        using var bytes = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), bytes))
        {
            using var group = writer.CreateRowGroup();
            var (numbers, texts) = (new string[rows], new string[rows]);
            Array.Fill(numbers, "103512970260");
            Array.Fill(texts, text);
            foreach (var (index, field) in fields.Index())
            {
                await group.WriteAsync(field, index == 0 ? numbers : texts);
            }
        }

        return bytes.ToArray();
    }).GetAwaiter().GetResult();
}
