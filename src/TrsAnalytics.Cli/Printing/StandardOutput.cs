using System.Text;

namespace TrsAnalytics.Cli;

/// <summary>The output of machines: UTF-8 without a byte order mark, whatever the terminal.</summary>
internal static class StandardOutput
{
    /// <summary>Writes text as it is.</summary>
    public static void Write(string text) => Write(stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes to the output, through a buffer.</summary>
    public static void Write(Action<Stream> write)
    {
        using var stream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        write(stream);
        stream.Flush();
    }
}
