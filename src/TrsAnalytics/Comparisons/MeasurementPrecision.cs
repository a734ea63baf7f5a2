using MathNet.Numerics.Distributions;

namespace TrsAnalytics;

/// <summary>How precise a measurement is.</summary>
public static class MeasurementPrecision
{
    private const double Power = 0.8;
    private const double Day = 24;

    /// <summary>What this measurement can tell by the declarations registered in its window, and how many the next one needs. Restricted means of elapsed hours.</summary>
    /// <remarks>See <see cref="SampleSize"/>. The smallest change noticed: (z + z of the power) times the variation times the root of 2 over n.</remarks>
    /// <param name="measurement">What was measured.</param>
    /// <param name="wanted">What is wanted of the next one; null for ten percent of the mean and five points of the share.</param>
    /// <param name="by">What the groups are made by; nothing for the whole.</param>
    public static Precision Precision(this Measurement measurement, WantedPrecision? wanted = null, params Dimension[] by)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var goal = wanted ?? new();
        var breakdown = measurement.RegisteredInWindow.Durations(Clock.Elapsed).Breakdown(by);
        var rows = by.Length == 0 ? breakdown.Rows : breakdown.Rows.Add(breakdown.All);
        return new([.. by], goal, [.. rows.Select(row => Row(row, goal))]) { Plan = measurement.Plan };
    }

    private static PrecisionRow Row(BreakdownRow row, WantedPrecision wanted)
    {
        var times = row.Distribution;
        var z = Confidence.Critical(wanted.Confidence);
        var variation = times.Restricted.Sd / (times.RestrictedMean == 0 ? null : times.RestrictedMean);
        var error = variation / Math.Sqrt(times.Count);
        var limits = times.NeedsCurve(Day) ? null : Wilson.Interval(times.CountWithin(Day), times.Count, wanted.Confidence);
        return new(
            row.Key, times.Count, times.RestrictedMean, variation,
            z * error,
            Up(variation is { } cv ? SampleSize.ForMean(wanted.Mean, cv, confidence: wanted.Confidence) : null),
            Up(variation is { } own ? SampleSize.ForMean(wanted.Mean, own, times.Count, wanted.Confidence) : null),
            (z + Normal.InvCDF(0, 1, Power)) * Math.Sqrt(2) * error,
            times.ShareWithin(Day),
            (limits?.High - limits?.Low) / 2,
            Up(limits is { Low: { } low, High: { } high } ? SampleSize.ForShare(wanted.Share, Math.Clamp(0.5, low, high), confidence: wanted.Confidence) : null));
    }

    /// <summary>Whole declarations; a computed number may lie a hair above the whole one it stands for.</summary>
    private static int? Up(double? count) => count is { } number ? (int)Math.Min(int.MaxValue, Math.Ceiling(number - 1e-9)) : null;
}
