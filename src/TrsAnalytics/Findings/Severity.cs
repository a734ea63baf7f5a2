namespace TrsAnalytics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Legal, worth knowing.</summary>
    Info,

    /// <summary>Doubtful, kept.</summary>
    Warning,

    /// <summary>Wrong; something could not be used.</summary>
    Error,
}
