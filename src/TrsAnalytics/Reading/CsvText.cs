using System.Text;

namespace TrsAnalytics;

/// <summary>How the bytes of a CSV file become text: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
/// <param name="Encoding">Throws at bytes that are no text.</param>
/// <param name="Start">Where the text begins, behind the byte order mark.</param>
/// <param name="Head">The beginning of the text, up to 64 KB.</param>
internal sealed record CsvText(Encoding Encoding, int Start, string Head)
{
    private const int HeadBytes = 1 << 16;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Looks at the beginning of a file.</summary>
    /// <exception cref="UnusableInputException">It is not text.</exception>
    public static CsvText Of(Stream stream, string name)
    {
        var buffer = new byte[HeadBytes];
        var bytes = buffer.AsSpan(0, stream.ReadAtLeast(buffer, HeadBytes, throwOnEndOfStream: false));
        var (encoding, start) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            _ => (Utf8, 0),
        };
        RefuseBinary(bytes, encoding, name);
        try
        {
            var characters = new char[HeadBytes];
            var count = encoding.GetDecoder().GetChars(bytes[start..], characters, flush: false);
            return new CsvText(encoding, start, new string(characters, 0, count));
        }
        catch (DecoderFallbackException cause)
        {
            throw NotText(stream, encoding, start, name, cause);
        }
    }

    /// <summary>The message for bytes that are no text, with the line they stand on; reads the file again to find it.</summary>
    public static UnusableInputException NotText(Stream stream, Encoding encoding, int start, string name, Exception cause) => new(
        $"{name}, row {FirstBadLine(stream, encoding, start)}",
        "the file must be text in UTF-8",
        "there are bytes in another encoding, perhaps Windows-1258 or TCVN3",
        "save it as \"CSV UTF-8\"",
        cause);

    private static void RefuseBinary(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        var found = bytes switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => "it looks like a workbook",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "it looks like an old workbook (.xls)",
            _ when encoding is UTF8Encoding && bytes.Contains((byte)0) => "it holds binary data",
            _ => null,
        };
        if (found is not null)
        {
            throw new UnusableInputException(name, "a .csv file must be text", found, "rename it to .xlsx or .xls if it is a workbook, or save it as CSV");
        }
    }

    private static int FirstBadLine(Stream stream, Encoding encoding, int start)
    {
        var decoder = encoding.GetDecoder();
        var buffer = new byte[HeadBytes];
        var characters = new char[HeadBytes + 1]; // one may be left over from the block before
        var line = 1;
        stream.Position = start;
        for (int count; (count = stream.Read(buffer)) > 0; line += buffer.AsSpan(0, count).Count((byte)'\n'))
        {
            try
            {
                _ = decoder.GetChars(buffer.AsSpan(0, count), characters, flush: count < HeadBytes);
            }
            catch (DecoderFallbackException bad)
            {
                return line + buffer.AsSpan(0, Math.Clamp(bad.Index, 0, count)).Count((byte)'\n');
            }
        }

        return line;
    }
}
