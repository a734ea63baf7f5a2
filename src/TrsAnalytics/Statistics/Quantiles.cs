namespace TrsAnalytics.Statistics;

/// <summary>Quantiles of sorted observations.</summary>
public static class Quantiles
{
    /// <summary>The quantile of ascending observations, in their unit; null when there are none.</summary>
    /// <param name="sorted">The observations, ascending.</param>
    /// <param name="p">The share below the quantile, 0 to 1.</param>
    /// <param name="type">The definition.</param>
    public static double? Of(ReadOnlySpan<double> sorted, double p, QuantileType type = QuantileType.HyndmanFan7)
    {
        if (sorted.IsEmpty)
        {
            return null;
        }

        var (lower, upper, weight) = Position(sorted.Length, p, type);
        return Between(sorted[lower], sorted[upper], weight);
    }

    /// <summary>The order statistics (from 0) a quantile lies between, and how far it is on the way to the upper one.</summary>
    internal static (int Lower, int Upper, double Weight) Position(int count, double p, QuantileType type)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(p, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        var position = type == QuantileType.HyndmanFan6 ? (p * (count + 1.0)) - 1 : p * (count - 1.0);
        position = Math.Clamp(position, 0, count - 1);
        var lower = (int)position;
        var weight = position - lower;
        return (lower, weight > 0 ? lower + 1 : lower, weight);
    }

    internal static double Between(double lower, double upper, double weight) => lower + (weight * (upper - lower));
}
