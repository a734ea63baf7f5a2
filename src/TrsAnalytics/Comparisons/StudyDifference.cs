namespace TrsAnalytics;

/// <summary>Something in which two studies differ beside their times.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="Subject">What it touches, as a key of the plan: <c>stages.tax</c>, <c>standards.documents_2h</c>, <c>events.tax_paid</c>, <c>calendar</c> for working time; empty for every number.</param>
/// <param name="Text">What differs, in a sentence.</param>
/// <param name="IsUnfair">Whether the numbers it touches are not compared because of it.</param>
public sealed record StudyDifference(DifferenceKind Kind, string Subject, LocalizedText Text, bool IsUnfair);
