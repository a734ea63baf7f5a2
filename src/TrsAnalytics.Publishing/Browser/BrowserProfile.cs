namespace TrsAnalytics;

/// <summary>The folder of a browser among the temporary files, with a file beside it that is locked as long as its process lives. It is deleted with the browser.</summary>
internal sealed class BrowserProfile : IDisposable
{
    private const string Start = "trs-browser-";
    private const string LockEnd = ".lock";
    private const int Attempts = 50;
    private const int NameLength = 8;

    /// <summary>The path of a socket has at most 104 bytes, and a browser puts one deep into this folder; with a longer path it ends at once.</summary>
    private const int LongestPlace = 40;

    /// <summary>What a browser writes for a long report, and some more.</summary>
    private const long LeastSpace = 64L << 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly FileStream owned;

    private BrowserProfile(string folder, FileStream owned)
    {
        Folder = folder;
        this.owned = owned;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Where the temporary files of browsers lie.</summary>
    public static string Place() => Path.GetTempPath() is { Length: > LongestPlace } && !OperatingSystem.IsWindows() ? "/var/tmp" : Path.GetTempPath();

    /// <summary>Whether its disk has room for a browser's files; where nobody knows, it has.</summary>
    public static bool HasRoom()
    {
        try
        {
            return new DriveInfo(Place()).AvailableFreeSpace >= LeastSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return true;
        }
    }

    /// <summary>A new folder; those of processes that were killed are taken away first.</summary>
    /// <exception cref="UnusableInputException">The temporary files have no room for it.</exception>
    public static BrowserProfile New()
    {
        var place = Place();
        Sweep(place);
        if (!HasRoom())
        {
            throw NoRoom("its disk is full");
        }

        try
        {
            var folder = Path.Combine(place, $"{Start}{Guid.NewGuid().ToString("N")[..NameLength]}");
            var beside = Own(folder + LockEnd, FileMode.CreateNew);
            var permissions = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, permissions);
            return new(folder, beside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NoRoom("it is not there, not writable or full", e);
        }
    }

    /// <summary>What to say where the temporary files have no room.</summary>
    public static UnusableInputException NoRoom(string found, Exception? cause = null) => new(
        Place(), "the folder for temporary files must be writable", found, "free some space or name another folder in TMPDIR (on Windows: TMP)", cause);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Child processes of a browser that was killed may still write for a moment.
        for (var attempt = 0; attempt < Attempts && !TryDelete(Folder); attempt++)
        {
            Thread.Sleep(Pause);
        }

        File.Delete(owned.Name);
        owned.Dispose();
    }

    /// <summary>Takes away what belongs to nobody any more: a file that is locked belongs to somebody.</summary>
    private static void Sweep(string place)
    {
        try
        {
            foreach (var left in Directory.GetFileSystemEntries(place, Start + "*").Select(path => path.EndsWith(LockEnd, StringComparison.Ordinal) ? path[..^LockEnd.Length] : path).Distinct())
            {
                SweepOne(left);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // There is nothing to take away, or it is another user's.
        }
    }

    private static void SweepOne(string folder)
    {
        try
        {
            using var ours = Own(folder + LockEnd, FileMode.OpenOrCreate);
            TryDelete(folder);
            File.Delete(ours.Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody's, who is at work.
        }
    }

    private static FileStream Own(string path, FileMode mode) => new(path, mode, FileAccess.ReadWrite, FileShare.None);

    private static bool TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
