namespace TrsAnalytics;

/// <summary>A plan or a file that cannot be used. The message says what must hold, what was found and what to try.</summary>
/// <remarks>Wrong rows are never an exception: they are findings. The message never holds cell contents.</remarks>
public sealed class UnusableInputException : Exception
{
    /// <summary>One reason, in the fixed shape.</summary>
    /// <param name="place">The file, with line and key where known.</param>
    /// <param name="mustHold">What must hold.</param>
    /// <param name="found">What was found.</param>
    /// <param name="tryThis">What to try.</param>
    /// <param name="inner">The cause, for a debugger.</param>
    public UnusableInputException(string place, string mustHold, string found, string tryThis, Exception? inner = null)
        : base($"{Quoted(place)}: {mustHold}; {Quoted(found)}; {Quoted(tryThis)}", inner)
    {
    }

    /// <summary>Several reasons, one a line.</summary>
    public UnusableInputException(string message)
        : base(message)
    {
    }

    /// <summary>Paths and words of a call may be of any length.</summary>
    private static string Quoted(string part) => VisibleText.Short(part, 2 * VisibleText.LongestQuote);
}
