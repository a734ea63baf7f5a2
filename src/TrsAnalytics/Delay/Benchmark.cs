using NodaTime;

namespace TrsAnalytics;

/// <summary>A time that a stage could keep to.</summary>
/// <param name="Kind">What it is taken from.</param>
/// <param name="Source">The id of the standard, the code of the office, or the id of the earlier study.</param>
/// <param name="Limit">
/// How long the stage takes at most where it keeps to it. Of the best office, whose limit differs from cell to cell of declarations alike, the mean of what binds the row's own.
/// </param>
/// <param name="Clock">The clock the limit is measured by.</param>
public sealed record Benchmark(BenchmarkKind Kind, string Source, Duration Limit, Clock Clock);
