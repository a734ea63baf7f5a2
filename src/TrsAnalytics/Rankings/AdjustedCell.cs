namespace TrsAnalytics;

/// <summary>What a unit has in one cell of the mix.</summary>
/// <param name="Count">Its declarations that count.</param>
/// <param name="Mean">Their mean, in hours or as a share; null when none counts.</param>
/// <param name="Sd">Their standard deviation, dividing by n; null when none counts.</param>
/// <param name="IsOwn">Whether this mean is used; else the cell is too small and the study's mean is.</param>
public readonly record struct AdjustedCell(int Count, double? Mean, double? Sd, bool IsOwn);
