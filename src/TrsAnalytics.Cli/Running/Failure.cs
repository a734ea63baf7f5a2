namespace TrsAnalytics.Cli;

/// <summary>What is said of a call that failed: never a stack trace, never the content of a cell.</summary>
internal static class Failure
{
    private const string TraceVariable = "TRS_TRACE";

    /// <summary>The message for the reader of the terminal.</summary>
    public static string Message(Exception failure) => failure switch
    {
        AggregateException { InnerExceptions: [var only, ..] } => Message(only),
        UnusableInputException => failure.Message,
        OutOfMemoryException => "The study must fit into memory; it does not; close other programs or measure fewer days.",
        IOException or UnauthorizedAccessException =>
            $"Every file and folder named must be there and allow what is asked; {VisibleText.Short(failure.Message.ReplaceLineEndings(" ").TrimEnd('.'), 2 * VisibleText.LongestQuote)}; check the path, its permissions and the space on the disk.",
        _ when Environment.GetEnvironmentVariable(TraceVariable) is { Length: > 0 } => failure.ToString(),
        _ => $"This must not happen; {failure.GetType().Name}; run again with {TraceVariable}=1 and send what it prints to the authors.",
    };
}
