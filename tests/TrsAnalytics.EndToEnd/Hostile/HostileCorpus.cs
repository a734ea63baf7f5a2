using System.Text;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>All attacks, in a fixed order.</summary>
internal static class HostileCorpus
{
    private static readonly string[][] Verbs =
    [
        ["check", "{0}"], ["worklist", "{0}"], ["analyse", "{0}", "--json"], ["analyse", "{0}", "--by", "office,procedure"], ["check", "{0}", "--json"],
        ["analyse", "{0}", "--bottlenecks"], ["rank", "{0}"], ["report", "{0}", "--format", "html,xlsx,json", "-o", "{0}/out"], ["analyse", "{0}", "--csv"],
        ["worklist", "{0}", "--csv"], ["analyse", "{0}", "--quality"], ["check", "{0}", "--csv"], ["whatif", "{0}", "--stage", "decision", "--to", "1h"],
    ];

    /// <summary>The cases.</summary>
    public static IEnumerable<HostileCase> All() =>
        Over("plan", HostilePlans.All())
            .Concat(Over("csv", HostileTables.Csv()))
            .Concat(Over("xlsx", HostileTables.Workbooks()))
            .Concat(Over("xes", HostileLogs.Xes()))
            .Concat(Over("parquet", HostileLogs.Parquet()))
            .Concat(Over("list", HostileLists.All()))
            .Concat(HostileNotebooks.All())
            .Concat(HostileCalls.All());

    /// <summary>A sound file of rows, from the header on.</summary>
    public static string Rows(int count)
    {
        var rows = new StringBuilder("declaration_no,office,procedure,channel,final_channel,trader,registered,channelled,documents_submitted,released\n");
        for (var i = 0; i < count; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"1035129{70000 + i}0,11B{i % 3},A1{i % 4},{1 + (i % 3)},{1 + (i % 3)},{HostileRun.Canary},2020-10-{19 + (i % 5)} 08:0{i % 10},2020-10-{19 + (i % 5)} 08:1{i % 10},2020-10-{20 + (i % 5)} 09:00,2020-10-{21 + (i % 5)} 10:3{i % 6}\n");
        }

        return rows.ToString();
    }

    /// <summary>Each attack on a study under another verb.</summary>
    private static IEnumerable<HostileCase> Over(string kind, IEnumerable<(string Name, Action<Scratch> Prepare)> attacks) =>
        attacks.Select((attack, index) => new HostileCase($"{kind}: {attack.Name}", attack.Prepare, Verbs[index % Verbs.Length]));
}
