namespace TrsAnalytics;

/// <summary>What a column of a table holds; this alone decides how its numbers are printed.</summary>
public enum ColumnKind
{
    /// <summary>Words, left-aligned.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>Hours, two decimals.</summary>
    Hours,

    /// <summary>A share of one, printed as a percentage with one decimal.</summary>
    Share,

    /// <summary>Points of a score, two decimals.</summary>
    Points,

    /// <summary>A rank.</summary>
    Rank,
}
