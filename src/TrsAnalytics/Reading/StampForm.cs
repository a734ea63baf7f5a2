namespace TrsAnalytics;

/// <summary>How the stamps of a column are written, as far as a single cell does not tell.</summary>
/// <param name="Order">Whether the day or the month comes first where the year is last.</param>
/// <param name="IsPlanned">Whether the plan says so; then nothing that the cells say changes it.</param>
/// <param name="ReadsSerials">Whether numbers are serial numbers of Excel.</param>
internal readonly record struct StampForm(DayOrder Order, bool IsPlanned = false, bool ReadsSerials = false);
