namespace TrsAnalytics;

/// <summary>
/// Medians of offices drawn towards that of all as far as chance explains what they differ by: else the lowest of many would be too low for being the lowest
/// (Morris, Journal of the American Statistical Association 78, 1983).
/// </summary>
internal static class ShrunkenMedians
{
    /// <summary>Half the width of a median's 95 % limits over its standard error.</summary>
    private const double Width = 2 * 1.959964;

    /// <summary>The shrunken median hours of each office; null where it has no times.</summary>
    /// <param name="offices">The times of each office.</param>
    /// <param name="ofAll">The median hours of all.</param>
    public static double?[] Of(FrequencyTable?[] offices, double ofAll)
    {
        var known = offices.OfType<FrequencyTable>().Select(times => (Median: times.Quantile(0.5)!.Value, Variance: Variance(times))).ToArray();
        if (known.Length < 2)
        {
            return Array.ConvertAll(offices, times => times?.Quantile(0.5));
        }

        var mean = known.Average(office => office.Median);
        var between = (known.Sum(office => (office.Median - mean) * (office.Median - mean)) / (known.Length - 1)) - known.Average(office => office.Variance);
        return Array.ConvertAll(offices, times => times is null ? null : Shrunken(times, ofAll, Math.Max(0, between)));
    }

    private static double? Shrunken(FrequencyTable times, double ofAll, double between)
    {
        var (median, variance) = (times.Quantile(0.5)!.Value, Variance(times));
        return between + variance == 0 ? median : ofAll + (between / (between + variance) * (median - ofAll));
    }

    /// <summary>The variance of a median, from its limits by order statistics.</summary>
    private static double Variance(FrequencyTable times)
    {
        var (low, high) = (ExactBinomial.Quantile(0.025, times.Count, 0.5) - 1, ExactBinomial.Quantile(0.975, times.Count, 0.5));
        var error = ((times.HoursAt(Math.Min(high, times.Count - 1)) - times.HoursAt(Math.Max(0, low))) / Width)!.Value;
        return error * error;
    }
}
