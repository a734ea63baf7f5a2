namespace TrsAnalytics;

/// <summary>Whether somebody works on the declaration during a stage or it lies and waits.</summary>
public enum StageKind
{
    /// <summary>It waits for its owner.</summary>
    Waiting,

    /// <summary>Its owner works on it.</summary>
    Processing,
}
