namespace TrsAnalytics;

/// <summary>A further span of time a plan asks for, printed with its own definition.</summary>
/// <param name="Id">Its name in tables and JSON.</param>
/// <param name="From">What it starts with.</param>
/// <param name="To">What ends it; <see cref="EventName.Release"/> for the release.</param>
public sealed record Metric(string Id, EventName From, EventName To);
