using System.IO.Compression;

namespace TrsAnalytics;

/// <summary>How far a compressed file may expand: real tables shrink to a twentieth or so, bombs to a thousandth.</summary>
internal static class ExpansionLimit
{
    private const long MostBytes = 2L << 30;
    private const long AlwaysAllowed = 64L << 20;
    private const int MostTimes = 200;

    /// <summary>Refuses a workbook by the sizes that its zip directory states; no part can expand beyond its stated size.</summary>
    /// <exception cref="UnusableInputException">It would expand too far.</exception>
    public static void CheckZip(Stream stream, string name)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        Check(zip.Entries.Sum(entry => entry.Length), stream.Length, name);
        stream.Position = 0;
    }

    /// <summary>Refuses a size.</summary>
    /// <param name="expanded">Bytes after expansion.</param>
    /// <param name="compressed">Bytes before it.</param>
    /// <param name="name">The file.</param>
    /// <exception cref="UnusableInputException">It is too large, or too large for where it came from.</exception>
    public static void Check(long expanded, long compressed, string name)
    {
        if (expanded > MostBytes || (expanded > AlwaysAllowed && expanded / MostTimes > compressed))
        {
            throw new UnusableInputException(
                name,
                $"a compressed file must expand to at most {MostBytes >> 30} GB and {MostTimes} times its size",
                $"{compressed} bytes expand to {expanded} or more",
                "if it is a real table, save it as CSV");
        }
    }
}
