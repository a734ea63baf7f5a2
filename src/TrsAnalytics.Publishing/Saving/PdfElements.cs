using System.Globalization;

namespace TrsAnalytics;

/// <summary>
/// Numbers the tagged elements of a PDF from 1. Chromium names them <c>(node00000074)</c> by a counter of the process that drew the page,
/// and what else that process had drawn moves the counter: two printings of one page would differ.
/// </summary>
internal static class PdfElements
{
    private const int Digits = 8;

    /// <summary>Overwrites the numbers in place: they keep their length and their order, so nothing in the file moves and its sorted lists stay sorted.</summary>
    public static void Renumber(Span<byte> pdf)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var place in Places(pdf))
        {
            numbers.Add(place, int.Parse(pdf.Slice(place, Digits), NumberStyles.None, CultureInfo.InvariantCulture));
        }

        int[] known = [.. numbers.Values.Distinct().Order()];
        foreach (var (place, number) in numbers)
        {
            (Array.BinarySearch(known, number) + 1).TryFormat(pdf[place..], out _, "D8", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Where the digits of every name begin.</summary>
    private static List<int> Places(ReadOnlySpan<byte> pdf)
    {
        var key = "(node"u8;
        var places = new List<int>();
        for (int next, place = 0; (next = pdf[place..].IndexOf(key)) >= 0;)
        {
            place += next + key.Length;
            if (pdf.Length > place + Digits && pdf[place + Digits] == ')' && !pdf.Slice(place, Digits).ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                places.Add(place);
            }
        }

        return places;
    }
}
