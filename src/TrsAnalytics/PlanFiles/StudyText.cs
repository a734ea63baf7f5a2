using System.Text;

namespace TrsAnalytics;

/// <summary>Reads the small text files of a study folder, whole: the plan and the lists beside it.</summary>
internal static class StudyText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file without its byte order mark.</summary>
    /// <exception cref="UnusableInputException">The file is a folder, cannot be opened, is too big or is not UTF-8 text.</exception>
    public static string Read(string file, int mostBytes)
    {
        var bytes = ReadBytes(file, mostBytes);
        if (bytes.Length > mostBytes)
        {
            throw new UnusableInputException(file, $"must not exceed {mostBytes / 1_000_000} MB", "it is bigger", "look whether it is the right file");
        }

        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? throw NotText(file) : text;
        }
        catch (DecoderFallbackException cause)
        {
            throw NotText(file, cause);
        }
    }

    /// <summary>At most one byte more than allowed, so that a file without end is no trap.</summary>
    private static byte[] ReadBytes(string file, int mostBytes)
    {
        if (Directory.Exists(file))
        {
            throw new UnusableInputException(file, "must be a file", "it is a folder", "rename the folder and put the file in its place");
        }

        if (FileKind.IsPipeOrDevice(file))
        {
            throw new UnusableInputException(file, "must be a file on a disk", "it is a pipe or a device", "save what it gives as a file");
        }

        try
        {
            using var stream = File.OpenRead(file);
            using var start = new MemoryStream();
            var buffer = new byte[65_536];
            for (var read = stream.Read(buffer); read > 0 && start.Length <= mostBytes; read = stream.Read(buffer))
            {
                start.Write(buffer, 0, read);
            }

            return start.ToArray();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(file, "must be a file that can be read", cause.GetType().Name, "check that it exists and your rights to it", cause);
        }
    }

    private static UnusableInputException NotText(string file, Exception? cause = null) =>
        new(file, "must be text in UTF-8", "other bytes", "save it as text with the encoding UTF-8", cause);
}
