using System.Text;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>Lists of offices and procedures that are none, and files that are pipes, folders or links.</summary>
internal static class HostileLists
{
    private const string Head = "code,name_vi,name_en,parent,valid_from,valid_to\n";

    private static readonly (string Name, string Text)[] Offices =
    [
        ("empty", ""), ("only a head", Head), ("another head", "a,b\n1,2\n"), ("itself above itself", Head + "A,a,a,A,,\n"), ("a circle", Head + "A,a,a,B,,\nB,b,b,C,,\nC,c,c,A,,\n"),
        ("a chain of 20,000", Head + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"A{i},a,a,A{i + 1},,\n"))),
        ("200,000 rows", Head + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"A{i},a,a,,,\n"))),
        ("spans that overlap", Head + string.Concat(Enumerable.Repeat("A,a,a,,2020-01-01,2020-12-31\n", 500))),
        ("days that are none", Head + "A,a,a,,2020-02-30,9999-99-99\n"), ("an end before its start", Head + "A,a,a,,2021-01-01,2020-01-01\n"),
        ("escape signs", Head + "11B0,\u001b[2J\u001b]0;pwn\u0007,x\u0007y,,,\n"), ("a quote without end", Head + "\"A,a,a,,,\n" + new string('x', 1 << 20)),
        ("a code of a megabyte", Head + new string('A', 1 << 20) + ",a,a,,,\n"), ("a name of a megabyte", Head + "11B0," + new string('n', 1 << 20) + ",n,,,\n"),
        ("zero bytes", Head + "A\0,a,a,,,\n"), ("a line of 300,000 commas", Head + new string(',', 300_000) + "\n"), ("the head twice", Head + Head),
    ];

    private static readonly (string Name, string Text)[] Procedures =
    [
        ("empty", ""), ("no direction", "code,direction,group,name_vi,name_en\nA11,,g,a,a\n"), ("twice", "code,direction,group,name_vi,name_en\nA11,import,g,a,a\nA11,export,g,a,a\n"),
        ("formulas", "code,direction,group,name_vi,name_en\nA10,import,=cmd|'/c calc'!A1,=1+1,@x\n"), ("markup", "code,direction,group,name_vi,name_en\nA10,import,<script>alert(1)</script>,<b>,</td>\n"),
        ("turned writing", "code,direction,group,name_vi,name_en\nA10,import,\u202Egroup\u2066,\u200F,\uFEFF\n"), ("bytes", "\u0001\u0002\u0003"),
    ];

    /// <summary>The attacks.</summary>
    public static IEnumerable<(string, Action<Scratch>)> All() =>
        Offices.Select(list => ($"offices, {list.Name}", (Action<Scratch>)(folder => File.WriteAllText(Study(folder)["offices.csv"], list.Text))))
            .Concat(Procedures.Select(list => ($"procedures, {list.Name}", (Action<Scratch>)(folder => File.WriteAllText(Study(folder)["procedures.csv"], list.Text)))))
            .Concat(new[] { "plan.yaml", "offices.csv", "procedures.csv", "data/a.csv", "data/b.xes" }.SelectMany(Places));

    private static IEnumerable<(string, Action<Scratch>)> Places(string name)
    {
        yield return ($"a pipe as {name}", folder => InPlace(folder, name, path => Call.Run("mkfifo", [path])));
        yield return ($"a folder as {name}", folder => InPlace(folder, name, path => Directory.CreateDirectory(path)));
        yield return ($"a link to itself as {name}", folder => InPlace(folder, name, path => File.CreateSymbolicLink(path, path)));
        yield return ($"an endless device as {name}", folder => InPlace(folder, name, path => File.CreateSymbolicLink(path, "/dev/zero")));
        yield return ($"the terminal as {name}", folder => InPlace(folder, name, path => File.CreateSymbolicLink(path, "/dev/tty")));
    }

    private static void InPlace(Scratch folder, string name, Action<string> make)
    {
        File.Delete(Study(folder)[name]);
        make(folder[name]);
    }

    private static Scratch Study(Scratch folder) => folder.Study("a.csv", Encoding.UTF8.GetBytes(HostileCorpus.Rows(60)));
}
