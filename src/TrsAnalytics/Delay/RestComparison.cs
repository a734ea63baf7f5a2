namespace TrsAnalytics;

/// <summary>The time a stage took of a group beyond what it took of declarations alike in the rest of the study.</summary>
/// <remarks>
/// Each declaration is expected to spend in the stage what those alike (<see cref="BottleneckSettings.Alike"/>) of all other groups spend there on average, those that do not
/// go through it counting 0 and open ones until tau; the excess is what was spent less what is expected. Its variance is, summed over the cells of declarations alike,
/// n s² of the group and n² s² / m of the rest, where n are the declarations of the group and m those of the rest. So its lower limit is what is left when chance is allowed for.
/// </remarks>
/// <param name="ExpectedHours">What the declarations compared would have taken in the rest of the study.</param>
/// <param name="ExcessHours">What they took beyond that; below 0 where they took less. Its limits of 90 %: with 95 % certainty it is at least the lower one. It counts the declarations compared.</param>
/// <param name="ReleasedExcessHours">The same with released declarations alone, on both sides; null where too few can be compared.</param>
public sealed record RestComparison(double ExpectedHours, Estimate ExcessHours, double? ReleasedExcessHours)
{
    /// <summary>The excess that is left when chance is allowed for, in hours; null where nothing can be said of the spread.</summary>
    public double? AtLeastHours => ExcessHours.Limits?.Low;
}
