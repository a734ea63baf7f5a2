namespace TrsAnalytics;

/// <summary>What an Excel number format says about the precision of a date cell.</summary>
internal static class ExcelNumberFormat
{
    /// <summary>Whether a date in this format shows hours, elapsed ones (<c>[h]</c>) included. Without hours it is a day.</summary>
    /// <remarks>
    /// Only the first section speaks of dates. Quoted and escaped characters, fillers (<c>_x</c>, <c>*x</c>) and
    /// brackets with a colour, a condition or a locale are no hours. ECMA-376 part 1, 18.8.31.
    /// </remarks>
    public static bool HasHours(string format)
    {
        for (var at = 0; at < format.Length; at++)
        {
            switch (format[at])
            {
                case 'h' or 'H':
                    return true;
                case ';':
                    return false;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '"':
                    at = End(format, '"', at);
                    break;
                case '[' when at + 1 < format.Length && format[at + 1] is not ('h' or 'H'):
                    at = End(format, ']', at);
                    break;
            }
        }

        return false;
    }

    private static int End(string format, char mark, int from)
    {
        var end = format.IndexOf(mark, from + 1);
        return end < 0 ? format.Length : end;
    }
}
