namespace TrsAnalytics;

/// <summary>A column of a table.</summary>
/// <param name="Id">Its name in CSV: lower case, with its unit, such as <c>mean_hours</c>.</param>
/// <param name="Title">Its head in print, short, with its unit.</param>
/// <param name="Kind">What it holds.</param>
public sealed record Column(string Id, LocalizedText Title, ColumnKind Kind);
