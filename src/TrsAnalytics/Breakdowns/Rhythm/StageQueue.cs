namespace TrsAnalytics;

/// <summary>How many declarations are in a stage through the week.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Length">The mean number of declarations in it, hour by hour of the days of the registration window.</param>
public sealed record StageQueue(Stage Stage, WeekGrid Length);
