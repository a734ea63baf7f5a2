namespace TrsAnalytics;

/// <summary>What a number of a sentence counts or measures.</summary>
public enum NumberUnit
{
    /// <summary>Declarations.</summary>
    Declarations,

    /// <summary>Hours, of the clock that the sentence names.</summary>
    Hours,

    /// <summary>A share of one, or a difference of two such shares.</summary>
    Share,

    /// <summary>Rows of the files.</summary>
    Rows,

    /// <summary>Findings.</summary>
    Findings,

    /// <summary>Cells of declarations alike.</summary>
    Cells,
}
