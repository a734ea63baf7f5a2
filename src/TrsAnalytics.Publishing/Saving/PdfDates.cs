using System.Text;
using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>Sets the two dates in a PDF, which are those of the printing.</summary>
internal static class PdfDates
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Overwrites the dates in place: they have a fixed length, so nothing in the file moves.</summary>
    public static void Set(Span<byte> pdf, LocalDate date)
    {
        var digits = Encoding.ASCII.GetBytes(Pattern.Format(date) + "000000");
        Set(pdf, "/CreationDate (D:"u8, digits);
        Set(pdf, "/ModDate (D:"u8, digits);
    }

    private static void Set(Span<byte> pdf, ReadOnlySpan<byte> key, ReadOnlySpan<byte> digits)
    {
        var start = pdf.IndexOf(key);
        if (start >= 0)
        {
            digits.CopyTo(pdf[(start + key.Length)..]);
        }
    }
}
