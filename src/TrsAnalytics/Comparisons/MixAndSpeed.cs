using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Why a mean changed: other declarations (mix), or the same kinds of declarations faster or slower (speed).</summary>
/// <remarks>
/// Kitagawa, Journal of the American Statistical Association 50, 1955. Mix and speed sum to the change, in every row and in all. Limits are of a bootstrap-t
/// (Hall, The Bootstrap and Edgeworth Expansion, 1992): the times of either study are drawn again, and so is its mix, for between years a week is a sample of time. How many standard errors
/// chance reaches is found by drawing both studies from all declarations of both, so that limits leave zero out in 5 % of pairs that do not differ.
/// How often limits hold the true parts: tests/reference/coverage-mix-and-speed.csv.
/// </remarks>
public sealed partial record MixAndSpeed
{
    internal MixAndSpeed(Dimension by, ImmutableArray<MixAndSpeedRow> rows, ChangePart mix, ChangePart speed, ChangePart change)
    {
        (By, Rows, MixPart, SpeedPart, ChangePart) = (by, rows, mix, speed, change);
        var (earlier, later) = (rows.Sum(row => (int)row.Earlier.Count), rows.Sum(row => (int)row.Later.Count));
        (Mix, Speed, Change) = (Of(mix), Of(speed), Of(change));

        Estimate Of(ChangePart part) => part.Estimate(earlier + later, Math.Min(earlier, later));
    }

    /// <summary>What the kinds of declarations are made by.</summary>
    public Dimension By { get; }

    /// <summary>One row a kind that either study has, in ordinal order.</summary>
    public ImmutableArray<MixAndSpeedRow> Rows { get; }

    /// <summary>What the change of the mix brings, in hours.</summary>
    public Estimate Mix { get; }

    /// <summary>What the change of speed brings, in hours.</summary>
    public Estimate Speed { get; }

    /// <summary>The change of the mean, in hours.</summary>
    public Estimate Change { get; }

    /// <summary>The value of <see cref="Mix"/>.</summary>
    public double MixHours => MixPart.Value;

    /// <summary>The value of <see cref="Speed"/>.</summary>
    public double SpeedHours => SpeedPart.Value;

    /// <summary>The value of <see cref="Change"/>.</summary>
    public double ChangeHours => ChangePart.Value;

    internal ChangePart MixPart { get; }

    internal ChangePart SpeedPart { get; }

    internal ChangePart ChangePart { get; }

    /// <summary>The same parts in other rows.</summary>
    internal MixAndSpeed In(Dimension by, ImmutableArray<MixAndSpeedRow> rows) => new(by, rows, MixPart, SpeedPart, ChangePart);
}
