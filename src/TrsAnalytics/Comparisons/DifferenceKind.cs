namespace TrsAnalytics;

/// <summary>In what two studies differ.</summary>
public enum DifferenceKind
{
    /// <summary>What is measured: stages, standards, spans.</summary>
    Definition,

    /// <summary>What was collected: offices, channels, sources, stamps.</summary>
    Coverage,

    /// <summary>When: days, hours, holidays, follow-up.</summary>
    Calendar,
}
