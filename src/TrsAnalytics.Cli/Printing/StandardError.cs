namespace TrsAnalytics.Cli;

/// <summary>What is said beside the output: on lines of their own, in signs that do nothing to a terminal, none without end. Where nobody can be told, nobody is.</summary>
internal static class StandardError
{
    private const int LongestLine = 1000;

    /// <summary>Says a message.</summary>
    public static void WriteLine(string message) =>
        Write(string.Join('\n', VisibleText.Lines(message).Split('\n').Select(line => VisibleText.Short(line, LongestLine))) + "\n");

    /// <summary>Draws on the line that the terminal is at.</summary>
    public static void Write(string text)
    {
        try
        {
            Console.Error.Write(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            // It is full or closed: that must not change how the call ends.
        }
    }
}
