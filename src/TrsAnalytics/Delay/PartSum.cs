namespace TrsAnalytics;

/// <summary>What one part of the release time, a stage or the time of none, takes in some declarations.</summary>
/// <param name="Declarations">Those in which it takes time.</param>
/// <param name="Open">Those of them that are open.</param>
/// <param name="Seconds">What it takes, by the clock asked for.</param>
/// <param name="ReleasedSeconds">The same without open declarations.</param>
/// <param name="Elapsed">What it takes in elapsed seconds.</param>
/// <param name="Working">What it takes in working seconds.</param>
/// <param name="Tail">The seconds beyond its median in the slowest tenth.</param>
internal readonly record struct PartSum(int Declarations, int Open, long Seconds, long ReleasedSeconds, long Elapsed, long Working, double Tail)
{
    /// <summary>The share of the elapsed time in which offices were closed; null when there is none.</summary>
    public double? OffHoursShare => Elapsed == 0 ? null : (double)(Elapsed - Working) / Elapsed;

    public static PartSum operator +(PartSum a, PartSum b) => new(
        a.Declarations + b.Declarations, a.Open + b.Open, a.Seconds + b.Seconds, a.ReleasedSeconds + b.ReleasedSeconds,
        a.Elapsed + b.Elapsed, a.Working + b.Working, a.Tail + b.Tail);

    /// <summary>All of these together.</summary>
    public static PartSum Of(IEnumerable<PartSum> sums) => sums.Aggregate(default(PartSum), (all, sum) => all + sum);
}
