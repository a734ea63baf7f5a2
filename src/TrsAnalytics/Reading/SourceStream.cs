namespace TrsAnalytics;

/// <summary>Opens the bytes of a file, and says in plain words why that failed.</summary>
internal static class SourceStream
{
    /// <summary>COR_E_IO, COR_E_ENDOFSTREAM: what a library raises about a format; the operating system's errors have codes of their own.</summary>
    private static readonly int[] RaisedByLibrary = [new IOException().HResult, new EndOfStreamException().HResult];

    /// <summary>Opens a file for reading from start to end. Others may have it open, as Excel does.</summary>
    /// <exception cref="UnusableInputException">It does not exist, may not be read, or is no file.</exception>
    public static FileStream Open(string path, string displayName)
    {
        if (FileKind.IsPipeOrDevice(path))
        {
            throw new UnusableInputException(displayName, "a source must be a file on a disk", "it is a pipe or a device", "save what it gives as a file");
        }

        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.SequentialScan,
            });
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw Fault(cause, displayName, "file");
        }
    }

    /// <summary>What to tell the user when a file could not be opened or read on.</summary>
    /// <param name="cause">What went wrong. Its message is not repeated: it may hold contents of the file.</param>
    /// <param name="place">The file, with the row where known.</param>
    /// <param name="format">What the file should be, such as <c>Excel workbook</c>.</param>
    public static UnusableInputException Fault(Exception cause, string place, string format) => cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(
            place, "the file must exist", "it is not there", "check the path and whether somebody moved or deleted it", cause),
        UnauthorizedAccessException => new(
            place, "the file must be readable", "it is a folder, or reading is not allowed", "check its permissions", cause),
        IOException when !RaisedByLibrary.Contains(cause.HResult) => new(
            place, "the file must be readable to its end", "reading failed", "check the disk or network drive and whether another program holds the file", cause),
        _ => new(
            place, $"the file must be a sound {format}", "it is damaged, cut short or of another format", "open it where it came from, save it again and check its extension", cause),
    };
}
