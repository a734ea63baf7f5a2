namespace TrsAnalytics;

/// <summary>What became of a cell.</summary>
public sealed record CellOutcome
{
    private CellOutcome()
    {
    }

    /// <summary>The value of its last expression, or null where it has none or the cell failed.</summary>
    public MimeBundle? Value { get; private init; }

    /// <summary>Why it failed, or null.</summary>
    public CellError? Error { get; private init; }

    /// <summary>Whether it was stopped and still runs: nothing else can run before it ends or the engine is started anew.</summary>
    public bool IsStillRunning { get; private init; }

    /// <summary>The cell ran to its end.</summary>
    internal static CellOutcome Done(MimeBundle? value) => new() { Value = value };

    /// <summary>The cell failed.</summary>
    internal static CellOutcome Failed(CellError error) => new() { Error = error };

    /// <summary>The cell was stopped.</summary>
    internal static CellOutcome Interrupted { get; } = Failed(new("Interrupted", "The cell was interrupted.", ["Interrupted: the cell was stopped before its end."]));

    /// <summary>The cell was told to stop and did not.</summary>
    internal static CellOutcome Stuck { get; } = new()
    {
        IsStillRunning = true,
        Error = new("StillRunning", "The cell did not stop.", ["StillRunning: a cell must stop within 5 s of an interruption; it runs on in code that cannot be interrupted; restart the kernel."]),
    };
}
