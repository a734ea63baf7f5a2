namespace TrsAnalytics;

/// <summary>What one part of the release time, a stage or the time of none, takes in one group of declarations.</summary>
internal sealed class PartSum
{
    public int Declarations { get; private set; }

    public long Seconds { get; private set; }

    public long ReleasedSeconds { get; private set; }

    public long Elapsed { get; private set; }

    public long Working { get; private set; }

    /// <summary>The seconds beyond the median in the slowest tenth.</summary>
    public double Tail { get; private set; }

    /// <summary>The share of the elapsed time in which offices were closed; null when there is none.</summary>
    public double? OffHoursShare => Elapsed == 0 ? null : (double)(Elapsed - Working) / Elapsed;

    /// <summary>Adds what the part takes of a declaration.</summary>
    public void Add(ReleaseParts parts, int part, int i, bool isReleased, double tail)
    {
        var seconds = parts.Seconds[part][i];
        Declarations += seconds > 0 ? 1 : 0;
        Seconds += seconds;
        ReleasedSeconds += isReleased ? seconds : 0;
        Elapsed += parts.Elapsed[part][i];
        Working += parts.Working[part][i];
        Tail += tail;
    }

    /// <summary>All of these together.</summary>
    public static PartSum Of(IEnumerable<PartSum> sums)
    {
        var all = new PartSum();
        foreach (var sum in sums)
        {
            all.Declarations += sum.Declarations;
            all.Seconds += sum.Seconds;
            all.ReleasedSeconds += sum.ReleasedSeconds;
            all.Elapsed += sum.Elapsed;
            all.Working += sum.Working;
            all.Tail += sum.Tail;
        }

        return all;
    }
}
