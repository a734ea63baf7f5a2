namespace TrsAnalytics;

/// <summary>Writes a file whole or not at all: beside it first, then moved into its place. When anything fails, the old file stands.</summary>
internal static class AtomicFile
{
    private const string Unfinished = ".tmp";
    private const int GuidLength = 32;
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

    /// <summary>Makes a folder where it is missing, and tries whether a file can be written there.</summary>
    /// <exception cref="UnusableInputException">It cannot.</exception>
    public static void RequireWritable(string folder)
    {
        var probe = Path.Combine(folder, $"{Guid.NewGuid():N}{Unfinished}");
        Write(probe, stream => stream.WriteByte(0));
        File.Delete(probe);
    }

    private static void Replace(string place, Action<Stream> write)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Sweep(folder, Path.GetFileName(place));
        var beside = $"{place}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            // Locked until it is moved, so that another writer sees that it is somebody's; Windows moves no file that is open.
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None))
            {
                write(stream);
                stream.Flush();
                if (!OperatingSystem.IsWindows())
                {
                    File.Move(beside, place, overwrite: true);
                }
            }

            if (OperatingSystem.IsWindows())
            {
                File.Move(beside, place, overwrite: true);
            }
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Takes away what a writer of the same file left that was killed: a file that nobody has locked is nobody's.</summary>
    private static void Sweep(DirectoryInfo folder, string name)
    {
        foreach (var left in OperatingSystem.IsWindows() ? [] : folder.GetFiles($"*{Unfinished}").Where(left => IsLeft(left.Name, name)))
        {
            try
            {
                using var ours = new FileStream(left.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                left.Delete();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody's, who is at work.
            }
        }
    }

    private static bool IsLeft(string left, string name) =>
        left.Length == name.Length + GuidLength + Unfinished.Length + 1 && left.StartsWith($"{name}.", StringComparison.Ordinal)
        && !left.AsSpan(name.Length + 1, GuidLength).ContainsAnyExcept("0123456789abcdef");

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
