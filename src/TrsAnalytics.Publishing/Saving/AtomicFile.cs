namespace TrsAnalytics;

/// <summary>Writes a file whole or not at all: beside it first, then moved into its place. When anything fails, the old file stands.</summary>
internal static class AtomicFile
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Writes a file, and makes its folder where that is missing.</summary>
    /// <param name="path">The file; an old one is replaced. A device is written to as it is.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UnusableInputException">The file cannot be written: no permission, no space, no such disk.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            var place = Path.GetFullPath(path);
            if (place.StartsWith("/dev/", StringComparison.Ordinal))
            {
                WriteTo(place, FileMode.Open, write);
            }
            else
            {
                Replace(place, write);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" })
        {
            throw new UnusableInputException(
                path, "the file must be writable", Found(e), "free some space or name another place; an older file there is as it was", e);
        }
    }

    private static void Replace(string place, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var beside = $"{place}.{Guid.NewGuid():N}.tmp";
        try
        {
            WriteTo(beside, FileMode.CreateNew, write);
            File.Move(beside, place, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static void WriteTo(string place, FileMode mode, Action<Stream> write)
    {
        using var stream = new FileStream(place, mode, FileAccess.Write);
        write(stream);
        stream.Flush();
    }

    private static string Found(Exception e) => e switch
    {
        UnauthorizedAccessException => "there is no permission, or it is a folder",
        { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => "the disk is full",

        // So the runtime reports EFBIG: a quota, or more than the file system can hold.
        ArgumentOutOfRangeException => "it would be larger than the disk allows",
        _ => "writing failed",
    };
}
