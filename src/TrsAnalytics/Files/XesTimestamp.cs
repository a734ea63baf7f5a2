using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>Reads an XES timestamp (xs:dateTime), whose fractions of a second are rounded to the second.</summary>
internal static class XesTimestamp
{
    /// <summary>An instant when it has an offset, a local time when it has none, else the text as it stands.</summary>
    public static Cell Of(string text)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } zoned)
        {
            return Cell.OfInstant(EpochSeconds.Of(zoned.Value.ToInstant().ToDateTimeUtc()));
        }

        return LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } local
            ? Cell.OfLocalTime(EpochSeconds.Of(local.Value.ToDateTimeUnspecified()))
            : Cell.OfText(text);
    }
}
