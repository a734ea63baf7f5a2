namespace TrsAnalytics;

/// <summary>Where a unit lies in a funnel.</summary>
public enum FunnelZone
{
    /// <summary>Within what chance does in 95 of 100 units that do not differ, or not outside it by more than chance does among many units.</summary>
    Inside,

    /// <summary>Better than the 95 % limits.</summary>
    Better,

    /// <summary>Better than the 99.8 % limits.</summary>
    FarBetter,

    /// <summary>Worse than the 95 % limits.</summary>
    Worse,

    /// <summary>Worse than the 99.8 % limits.</summary>
    FarWorse,
}
