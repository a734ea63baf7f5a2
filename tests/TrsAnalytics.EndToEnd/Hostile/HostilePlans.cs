using System.Text;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>Plans with values that no plan should have.</summary>
internal static class HostilePlans
{
    private static readonly string[] Values =
    [
        "[]", "{}", "~", "\"\"", "1e308", "-1e308", ".nan", ".inf", "-1", "99999999999999999999", "0x7fffffff", "'\\u001b[2J'", "\"\\e]0;pwn\\a\"", "\"\\0\"", "\"\\uD800\"",
        "!!binary AAAA", "!!python/object:os.system x", "&a [*a]", "9999-12-31", "0001-01-01", "2020-02-30", "[[[[[[[[[[1]]]]]]]]]]", "{ a: { b: { c: d } } }", "../../etc/passwd", "/etc/passwd",
        "$(touch pwned)", "%s%s%n", "\"\u202Egnp\"", "true", "[1, 2, 3]",
    ];

    private static readonly string[] Keys =
    [
        "version", "id", "title", "time_zone", "registration", "follow_up_until", "sources", "calendar", "previous", "columns", "ranking", "stages", "standards", "events", "metrics", "release",
        "minimum_group", "extract", "hand_over_by", "synthetic", "values", "formats",
    ];

    private static readonly string[] Lines =
    [
        "ranking: { scale: 1e308 }", "ranking: { band: 1e308 }", "ranking: { interval: 0.999999999999 }", "ranking: { minimum_declarations: 2147483647 }",
        "ranking: { indicators: [{ id: a, metric: share_released_within, hours: 1e308, weight: 1, best: 1, worst: 0 }] }",
        "ranking: { indicators: [{ id: a, metric: restricted_mean, weight: 1e308, best: 1, worst: 2 }] }",
        "ranking: { indicators: [{ id: a, metric: restricted_mean, weight: 1, best: 1e308, worst: 1e307 }] }",
        "minimum_group: 2147483647", "minimum_group: 0",
        "standards: [{ id: a, from: registered, to: released, limit: 99999999999999999999h, clock: working }]",
        "standards: [{ id: a, from: registered, to: released, limit: 0s, clock: working }]",
        "stages: [{ id: a, from: registered, to: registered, owner: x, kind: waiting, due: always }]",
        "stages: [{ id: a, from: { latest: [released, registered] }, to: registered, owner: x, kind: waiting, due: { after: released } }]",
        "release: { earliest: [registered] }", "release: { earliest: [] }", "release: { latest: [nothing] }",
        "metrics: { a: { from: exited, to: registered } }",
        "events: { registered: { vi: a, en: b } }", "events: { \"a b\": { vi: a, en: b } }",
        "columns: { \"declaration_no\": registered, \"registered\": declaration_no }",
        "extract: in_window", "extract: release",
        "previous: ../..", "previous: .", "previous: \"data\"",
    ];

    /// <summary>The attacks.</summary>
    public static IEnumerable<(string, Action<Scratch>)> All()
    {
        foreach (var (index, key) in Keys.Index())
        {
            // Not every value for every key: four, others with each key.
            for (var i = 0; i < 4; i++)
            {
                var value = Values[((index * 4) + (i * 7)) % Values.Length];
                yield return ($"{index}.{i} {key}: {VisibleText.Of(value)}", folder => With(folder, key, value));
            }
        }

        foreach (var line in Lines)
        {
            yield return (line, folder => folder.Study("a.csv", Rows).AddToPlan(line));
        }

        foreach (var (name, plan) in Texts())
        {
            yield return (name, folder => File.WriteAllBytes(folder.Study("a.csv", Rows)["plan.yaml"], plan));
        }
    }

    private static byte[] Rows => Encoding.UTF8.GetBytes(HostileCorpus.Rows(60));

    private static void With(Scratch folder, string key, string value)
    {
        var plan = folder.Study("a.csv", Rows)["plan.yaml"];
        var kept = File.ReadAllLines(plan).Where(line => !line.StartsWith($"{key}:", StringComparison.Ordinal));
        File.WriteAllText(plan, string.Join('\n', kept.Append($"{key}: {value}")) + "\n");
    }

    private static IEnumerable<(string, byte[])> Texts()
    {
        yield return ("UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("version: 1\n")).ToArray());
        yield return ("a million keys", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 90_000).Select(i => $"k{i}: 1\n"))));
        yield return ("one key of 900 kB", Encoding.UTF8.GetBytes(new string('k', 900_000) + ": 1\n"));
        yield return ("one value of 900 kB", Encoding.UTF8.GetBytes("id: " + new string('k', 900_000) + "\n"));
        yield return ("a flood of brackets", Encoding.UTF8.GetBytes(new string('[', 500_000)));
        yield return ("a flood of indents", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n"))));
        yield return ("aliases to the power", Encoding.UTF8.GetBytes("a0: &a0 x\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"))));
        yield return ("only question marks", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("? ", 50_000))));
        yield return ("a tag bomb", Encoding.UTF8.GetBytes("%TAG ! tag:x,2000:" + new string('y', 100_000) + "\n---\na: !z 1\n"));
        yield return ("no end of a quote", Encoding.UTF8.GetBytes("id: \"" + new string('\n', 100_000)));
        yield return ("lone bytes", [0x69, 0x64, 0x3A, 0x20, 0xC3, 0x28, 0x0A]);
        yield return ("a CSV", Rows);
        yield return ("a zip", [0x50, 0x4B, 3, 4, 0, 0, 0, 0]);
        yield return ("only comments", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("# nothing\n", 50_000))));
        yield return ("three documents", Encoding.UTF8.GetBytes("--- a\n--- b\n--- c\n"));
        yield return ("a carriage return alone", Encoding.UTF8.GetBytes("version: 1\rid: a\r"));
    }
}
