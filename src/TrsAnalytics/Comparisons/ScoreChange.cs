using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What the score of a unit that is ranked in both studies changed by, and through which indicators.</summary>
public sealed partial record ScoreChange
{
    internal ScoreChange(Ranking before, Ranking after, RankedUnit earlier, RankedUnit later)
    {
        (Earlier, Later) = (earlier, later);
        Score = new(ScoreOf(earlier), ScoreOf(later), Difference(before, after));
        Points = [.. earlier.Indicators.Zip(later.Indicators, (was, now) => now.Points - was.Points)];
    }

    /// <summary>The unit in the earlier study.</summary>
    public RankedUnit Earlier { get; }

    /// <summary>The unit in the later study.</summary>
    public RankedUnit Later { get; }

    /// <summary>Its code.</summary>
    public string Code => Later.Code;

    /// <summary>Its score in points; limits of the change by a bootstrap-t, the mix of either study being drawn too.</summary>
    public Change Score { get; }

    /// <summary>By how many points each indicator moved the score, in the order of the scheme; they sum to the change.</summary>
    public ImmutableArray<double?> Points { get; }

    private Estimate Difference(Ranking before, Ranking after)
    {
        var change = Estimate.Of(Later.Score!.Value - Earlier.Score!.Value, Earlier.Declarations + Later.Declarations, EstimateMethod.BootstrapT) with
        {
            Caveats = Estimate.OfCount(Math.Min(Earlier.Declarations, Later.Declarations)),
        };
        if ((before.ChancesOf(Code), after.ChancesOf(Code)) is not ({ } was, { } now))
        {
            return change;
        }

        var error = Math.Sqrt(was.Chances.Measured[was.Unit].Total + now.Chances.Measured[now.Unit].Total);
        var drawn = was.Chances.OfChange(was.Unit, now.Chances, now.Unit);
        var reach = Bootstrap.Critical(drawn) * error;
        return reach is > 0 and < double.PositiveInfinity ? change with
        {
            StandardError = error,
            Limits = new(change.Value - reach, change.Value + reach),
            PValue = Bootstrap.Chance(drawn, Math.Abs(change.Value!.Value) / error),
        }
        : change.WithCaveat(Caveat.NoSpread);
    }

    private static Estimate ScoreOf(RankedUnit unit) => Estimate.Of(unit.Score!.Value, unit.Declarations, EstimateMethod.BootstrapT) with
    {
        StandardError = unit.Uncertainty?.StandardError,
        Limits = unit.Uncertainty?.Score,
    };
}
