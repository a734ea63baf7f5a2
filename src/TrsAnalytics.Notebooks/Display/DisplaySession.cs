namespace TrsAnalytics;

/// <summary>What is kept of one notebook for all that it displays.</summary>
internal sealed class DisplaySession
{
    private static readonly AsyncLocal<DisplaySession?> Running = new();
    private static readonly DisplaySession Shared = new();
    private int _scripts;

    /// <summary>The session of the cell that is running, or one for all where another engine runs it.</summary>
    public static DisplaySession Current => Running.Value ?? Shared;

    /// <summary>The language of tables and figures.</summary>
    public Language Language { get; set; } = Language.English;

    /// <summary>Makes it that of this flow of execution.</summary>
    public void Enter() => Running.Value = this;

    /// <summary>True once: for the figure that must bring plotly.js with it.</summary>
    public bool NeedsScript() => Interlocked.Exchange(ref _scripts, 1) == 0;
}
