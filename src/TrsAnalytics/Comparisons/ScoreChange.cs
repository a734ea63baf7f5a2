using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What the score of a unit that is ranked in both studies changed by, and through which indicators.</summary>
public sealed partial record ScoreChange
{
    internal ScoreChange(RankedUnit earlier, RankedUnit later)
    {
        (Earlier, Later) = (earlier, later);
        var (was, now) = (ScoreOf(earlier), ScoreOf(later));
        Score = new(was, now, now.Minus(was));
        Points = [.. earlier.Indicators.Zip(later.Indicators, (before, after) => after.Points - before.Points)];
    }

    /// <summary>The unit in the earlier study.</summary>
    public RankedUnit Earlier { get; }

    /// <summary>The unit in the later study.</summary>
    public RankedUnit Later { get; }

    /// <summary>Its code.</summary>
    public string Code => Later.Code;

    /// <summary>Its score in points; limits of the change are recovered from those of both scores.</summary>
    public Change Score { get; }

    /// <summary>By how many points each indicator moved the score, in the order of the scheme; they sum to the change.</summary>
    public ImmutableArray<double?> Points { get; }

    private static Estimate ScoreOf(RankedUnit unit) => Estimate.Of(unit.Score!.Value, unit.Declarations, EstimateMethod.BootstrapPercentile) with
    {
        StandardError = unit.Uncertainty?.StandardError,
        Limits = unit.Uncertainty?.Score,
    };
}
