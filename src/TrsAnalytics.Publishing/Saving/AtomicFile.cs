namespace TrsAnalytics;

/// <summary>Writes a file whole or not at all: beside it first, then moved into its place. When anything fails, the old file stands.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file, and its folder where that is missing.</summary>
    /// <param name="path">The file; an old one is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UnusableInputException">The file cannot be written: no right, no space, no such disk.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var place = Path.GetFullPath(path);
        var beside = $"{place}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, place, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(
                path, "the file must be writable", e is IOException ? "writing failed (disk full, or the place cannot hold a file)" : "no permission",
                "free some space or name another place; an older file there was left as it was", e);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
