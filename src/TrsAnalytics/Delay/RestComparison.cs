namespace TrsAnalytics;

/// <summary>The time a stage took of a group beyond what it took of declarations alike in the rest of the study.</summary>
/// <remarks>
/// Each declaration is expected to spend in the stage what those alike (<see cref="BottleneckSettings.Alike"/>) of all other groups spend there on average, those that do not
/// go through it counting 0 and open ones until tau; the excess is what was spent less what is expected. Its variance is, summed over the cells of declarations alike,
/// n s² of the group and n² s² / m of the rest, where n are the declarations of the group and m those of the rest.
/// </remarks>
/// <param name="ExpectedHours">What the declarations compared would have taken in the rest of the study.</param>
/// <param name="ExcessHours">What they took beyond that; below 0 where they took less. Its limits of 90 % are of this row alone. It counts the declarations compared.</param>
/// <param name="ReleasedExcessHours">The same with released declarations alone, on both sides; null where too few can be compared.</param>
/// <param name="MoreOftenHours">
/// What of the excess is that the group goes through the stage more often; the rest of it, <see cref="LongerHours"/>, is that it takes longer when it does
/// (Kitagawa, Journal of the American Statistical Association 50, 1955, in each cell of declarations alike).
/// </param>
/// <param name="PValue">
/// How often chance alone gives so large an excess, or the stage so often, or so long when it occurs, were the declarations of each cell dealt out to the groups again; of this row
/// alone, the three together by Bonferroni, 0 to 1. It is 1 where there is no excess. See <see cref="FalseDiscovery"/>.
/// </param>
public sealed record RestComparison(double ExpectedHours, Estimate ExcessHours, double? ReleasedExcessHours, double MoreOftenHours, double PValue)
{
    /// <summary>What of the excess is that the stage takes longer when it occurs, in hours.</summary>
    public double LongerHours => ExcessHours.Value!.Value - MoreOftenHours;

    /// <summary>Whether the excess is carried by the stage occurring more often, rather than by it taking longer when it does.</summary>
    public bool IsCarriedByOccurrence => MoreOftenHours > LongerHours;

    /// <summary>
    /// The p-value corrected for all rows that were compared: of the rows in which it is at most 0.05, at most 5 % are false on average
    /// (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995). 0 to 1.
    /// </summary>
    public double FalseDiscovery { get; init; } = 1;

    /// <summary>
    /// The excess that is left when chance is allowed for, in hours; null where none is. A lower limit, widened as it is only told of rows that stand out
    /// (Benjamini and Yekutieli, Journal of the American Statistical Association 100, 2005): at most 5 % of such limits are above the truth.
    /// </summary>
    public double? AtLeastHours { get; init; }

    /// <summary>The excess that is left at a chance of error, one-sided; null where none is left or nothing is known of the spread.</summary>
    internal double? AtLeast(double error) =>
        ExcessHours.StandardError is { } spread && ExcessHours.Value - (Confidence.Critical(1 - (2 * Math.Min(error, 0.49))) * spread) is > 0 and var least ? least : null;
}
