using System.IO.Compression;

namespace TrsAnalytics;

/// <summary>Looks over the parts of a workbook before its reader does, which holds strings, styles and whole rows in memory.</summary>
internal static class WorkbookLimits
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Refuses a workbook by the sizes that its zip directory states, no part of which can expand beyond its stated size, and by what stands in its parts.</summary>
    /// <exception cref="UnusableInputException">It would expand too far, or a part of it cannot be held in memory.</exception>
    public static void Check(Stream stream, string name)
    {
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            DecodingLimits.CheckExpansion(zip.Entries.Sum(entry => entry.Length), stream.Length, name);
            foreach (var part in zip.Entries.Where(IsRead))
            {
                Check(part, $"{name}, {Path.GetFileName(part.FullName)}");
            }
        }

        stream.Position = 0;
    }

    /// <summary>Pictures and the like are not.</summary>
    private static bool IsRead(ZipArchiveEntry part) =>
        Path.GetExtension(part.FullName).ToLowerInvariant() is not (".png" or ".jpg" or ".jpeg" or ".gif" or ".emf" or ".wmf");

    private static void Check(ZipArchiveEntry part, string name)
    {
        if (!part.FullName.Contains("sheets/", StringComparison.OrdinalIgnoreCase))
        {
            DecodingLimits.CheckAtOnce(part.Length, name);
        }

        var limits = new MarkupLimits(name);
        var buffer = new byte[BufferBytes];
        using var bytes = part.Open();
        var count = bytes.ReadAtLeast(buffer, BufferBytes, throwOnEndOfStream: false);
        for (var isMarkup = IsMarkup(buffer.AsSpan(0, count)); isMarkup && count > 0; count = bytes.Read(buffer))
        {
            limits.Look(buffer.AsSpan(0, count));
        }
    }

    /// <summary>XML begins with its first tag, perhaps behind a byte order mark; the binary parts of .xlsb do not.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> start) =>
        (start.StartsWith("\uFEFF"u8) ? start[3..] : start).TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
}
