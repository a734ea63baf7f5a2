namespace TrsAnalytics;

/// <summary>The seconds that a <see cref="Cell"/> counts.</summary>
internal static class EpochSeconds
{
    /// <summary>Seconds from 1970-01-01T00:00 to a date and time on the same clock, rounded to the second.</summary>
    public static long Of(DateTime time) =>
        ((time.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond);
}
