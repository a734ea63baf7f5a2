using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Everything that the analysis asks of a measurement, asked side by side.</summary>
internal sealed class AnalysisResults
{
    private static readonly (string Name, Clock Clock)[] Clocks = [("elapsed", Clock.Elapsed), ("working", Clock.Working)];

    private static readonly (string Name, Dimension By)[] Dimensions =
    [
        ("by_final_channel", By.FinalChannel), ("by_procedure", By.Procedure), ("by_office", By.Office), ("by_direction", By.Direction),
    ];

    /// <summary>Asks everything.</summary>
    /// <param name="measurement">What is asked.</param>
    /// <param name="by">What release times are grouped by beside the usual; empty for nothing.</param>
    public AnalysisResults(Measurement measurement, ImmutableArray<Dimension> by)
    {
        var dimensions = Dimensions.Select(usual => (usual.Name, By: ImmutableArray.Create(usual.By))).ToList();
        var name = $"by_{string.Join(',', by)}";
        if (!by.IsEmpty && dimensions.TrueForAll(usual => usual.Name != name))
        {
            dimensions.Add((name, by));
        }

        FollowUpLimits = [.. Clocks.Select(clock => (clock.Name, measurement.FollowUpLimit(clock.Clock).TotalHours))];
        var durations = Array.ConvertAll(Clocks, clock => measurement.Durations(clock.Clock));

        // What everything below shares would keep it waiting; what a single thread works on longest comes first.
        _ = measurement.Table.Stages;
        Parallel.Invoke(
            () => Ranking = measurement.Plan.Ranking is null ? null : measurement.Ranking(),
            () => Working = TimesOf(durations[1], dimensions),
            () => Elapsed = TimesOf(durations[0], dimensions),
            () => Attribution = durations[0].Attribution(By.Procedure),
            () => Compliance = measurement.Compliance(),
            () => ChannelChanges = ChangesOf(Grouping.Of(measurement, By.InitialChannel, By.FinalChannel)));
    }

    /// <summary>The tau of each clock, in hours.</summary>
    public (string Clock, double Hours)[] FollowUpLimits { get; }

    /// <summary>Release times and stages by each clock.</summary>
    public (string Clock, ClockTimes Times)[] Times => [(Clocks[0].Name, Elapsed!), (Clocks[1].Name, Working!)];

    /// <summary>Where the elapsed release time went.</summary>
    public Attribution? Attribution { get; private set; }

    /// <summary>Whether the standards were kept.</summary>
    public Compliance? Compliance { get; private set; }

    /// <summary>The changes of channel, and how many declarations each befell.</summary>
    public (string From, string To, int Count)[] ChannelChanges { get; private set; } = [];

    /// <summary>The ranking of the plan; null where it has none.</summary>
    public Ranking? Ranking { get; private set; }

    private ClockTimes? Elapsed { get; set; }

    private ClockTimes? Working { get; set; }

    private static ClockTimes TimesOf(Durations durations, List<(string Name, ImmutableArray<Dimension> By)> dimensions) => new(
        durations.Breakdown().All, [.. dimensions.Select(dimension => (dimension.Name, durations.Breakdown([.. dimension.By])))], durations.Stages());

    private static (string From, string To, int Count)[] ChangesOf(Grouping channels)
    {
        var counts = new int[channels.Count];
        foreach (var code in channels.Codes)
        {
            counts[code]++;
        }

        return [.. channels.Keys.Select((key, group) => (From: key[0], To: key[1], Count: counts[group])).Where(change => change.From != change.To)];
    }
}
