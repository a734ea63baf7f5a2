using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What the stages of one study bring to its restricted mean, channel by channel.</summary>
internal sealed class StageParts
{
    private const double SecondsPerHour = 3600;

    private readonly Attribution _attribution;
    private readonly Dictionary<string, int> _counts;
    private readonly ImmutableArray<StageRow> _observed;

    /// <summary>The parts of a study.</summary>
    /// <param name="durations">Its times.</param>
    /// <param name="tau">The seconds at which a release time is cut.</param>
    public StageParts(Durations durations, long tau)
    {
        _attribution = durations.AttributionUpTo(tau, By.FinalChannel);
        _counts = durations.Breakdown(By.FinalChannel).Rows.ToDictionary(row => row.Key[0], row => row.Distribution.Count);
        _observed = durations.Stages().Rows;
    }

    /// <summary>The hours of a stage per declaration; of none where the stage is null. Null where the study has no such stage.</summary>
    public double? HoursOf(Stage? stage) => _counts.Values.Sum() is > 0 and var count ? SecondsOf(_attribution.All, stage) / SecondsPerHour / count : null;

    /// <summary>The count of each channel and the hours of a stage per declaration in it.</summary>
    public Dictionary<string, MixCell> CellsOf(Stage? stage) => _attribution.Rows
        .Where(row => _counts[row.Key[0]] > 0)
        .ToDictionary(row => row.Key[0], row => new MixCell(_counts[row.Key[0]], (SecondsOf(row, stage) ?? 0) / SecondsPerHour / _counts[row.Key[0]]));

    /// <summary>The median of the observed times of a stage.</summary>
    public Estimate MedianOf(Stage stage) => _observed.FirstOrDefault(row => row.Stage.Id == stage.Id)?.Median
        ?? Estimate.None(NoAnswer.NoDeclarations, 0, EstimateMethod.OrderStatistics);

    private static long? SecondsOf(AttributionRow row, Stage? stage) => stage is null
        ? row.UnattributedSeconds
        : row.Stages.Index().FirstOrDefault(own => own.Item.Id == stage.Id) is { Item: not null } found ? row.StageSeconds[found.Index] : null;
}
