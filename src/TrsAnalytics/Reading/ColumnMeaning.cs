namespace TrsAnalytics;

/// <summary>What the header of a column means.</summary>
/// <param name="Field">The field; of a further column its header.</param>
/// <param name="Part">Which part of a stamp it holds.</param>
/// <param name="Origin">Why.</param>
internal readonly record struct ColumnMeaning(string Field, StampPart Part, ColumnOrigin Origin);
