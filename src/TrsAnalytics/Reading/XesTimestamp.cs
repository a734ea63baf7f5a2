using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>Reads an XES timestamp (xs:dateTime), whose fractions of a second are rounded to the second.</summary>
internal static class XesTimestamp
{
    /// <summary>An instant when it has an offset, a local time when it has none, else the text as it stands.</summary>
    public static Cell Of(string text)
    {
        if (text.Contains("T24:", StringComparison.Ordinal))
        {
            return Cell.OfText(text); // a time of day to XML, and none to a study
        }

        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var zoned) && IsWithinReach(zoned.Year))
        {
            return Cell.OfInstant(EpochSeconds.Of(zoned.ToInstant().ToDateTimeUtc()));
        }

        return LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var local) && IsWithinReach(local.Year)
            ? Cell.OfLocalTime(EpochSeconds.Of(local.ToDateTimeUnspecified()))
            : Cell.OfText(text);
    }

    /// <summary>A <see cref="DateTime"/> ends with the years 1 and 9999, and an offset leads out of them.</summary>
    private static bool IsWithinReach(int year) => year is > 1 and < 9999;
}
