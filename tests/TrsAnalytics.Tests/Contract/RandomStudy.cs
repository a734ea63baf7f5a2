namespace TrsAnalytics.Tests.Contract;

/// <summary>Declarations as they might come: stamps missing, by date alone, out of order; channels that change; own stage tables.</summary>
internal static class RandomStudy
{
    private static readonly string[] Way =
    [
        "channelled", "documents_submitted", "document_check_started", "document_check_finished", "channel_changed", "goods_presented", "inspection_started",
        "inspection_finished", "agency_requested", "agency_answered", "tax_paid", "stored", "released", "release_check_finished", "cleared", "exited",
    ];

    private static readonly string[] Ends = [.. Way, "arrived", "registered", "release"];

    /// <summary>A declaration registered in the week.</summary>
    public static OracleDeclaration Declaration(Random random)
    {
        var channel = Pick(random, "1", "2", "2", "3", "3D");
        var final = random.Next(4) > 0 ? channel : Pick(random, "1", "2", "3", "3");
        var registered = random.NextInt64(OracleStamp.Day * 6);
        var stamps = new Dictionary<string, OracleStamp> { ["registered"] = Precision(random, registered, 30) };
        var stop = random.Next(3) == 0 ? random.Next(Way.Length) : Way.Length;
        var gap = Pick(random, 600, 7200, 40_000);
        var clock = registered;
        foreach (var name in Way[..stop])
        {
            clock += random.Next(6) == 0 ? 0 : random.Next(gap);
            if (random.Next(100) < (channel == "1" && final == "1" && name[0] is 'd' or 'g' or 'i' ? 10 : 75))
            {
                var at = random.Next(12) == 0 ? clock - random.Next(3 * gap) : clock;
                stamps[name] = Precision(random, at, 12);
            }
        }

        Maybe(random, stamps, "arrived", registered + random.Next(-100_000, 40_000), 3);
        Maybe(random, stamps, "cancelled", registered + random.Next(-2_000, 100_000), 8);
        return new OracleDeclaration(channel, final, random.Next(2) == 0, stamps);
    }

    /// <summary>The preset, or a table of three to seven stages between any events.</summary>
    public static OracleStage[] Stages(Random random) => random.Next(3) == 0 ? OracleStage.Preset : [.. Enumerable.Range(1, random.Next(3, 8)).Select(i => Stage(random, $"s{i}"))];

    private static OracleStage Stage(Random random, string id)
    {
        var to = Pick(random, Ends);
        var isLatest = random.Next(3) == 0;
        string[] from = [.. Ends.Where(name => name != to && (!isLatest || name != "release")).OrderBy(_ => random.Next()).Take(isLatest ? random.Next(1, 4) : 1)];
        var stage = new OracleStage(id, from, isLatest, to, Pick(random, "customs", "trader", "agency", "port"), random.Next(2) == 0, AfterRelease: random.Next(5) == 0);
        return random.Next(4) switch
        {
            0 => stage with { Due = true },
            1 => stage with { DueChannels = Pick(random, "1", "2", "23", "3") },
            2 => stage with { DueAfter = Pick(random, "channelled", "agency_requested", "stored", "arrived") },
            _ => stage,
        };
    }

    private static void Maybe(Random random, Dictionary<string, OracleStamp> stamps, string name, long at, int oneIn)
    {
        if (random.Next(oneIn) == 0)
        {
            stamps[name] = Precision(random, at, 10);
        }
    }

    private static OracleStamp Precision(Random random, long second, int dayOneIn) => random.Next(dayOneIn) == 0
        ? new OracleStamp((long)Math.Floor((double)second / OracleStamp.Day) * OracleStamp.Day, DayOnly: true)
        : new OracleStamp(second, DayOnly: false);

    private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];
}
