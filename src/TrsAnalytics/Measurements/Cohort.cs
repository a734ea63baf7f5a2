using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How the rows read became declarations, and what became of those.</summary>
/// <param name="RowsRead">Rows of all files, without titles, headers and blank rows.</param>
/// <param name="Declarations">Declarations registered in the window, and those of <see cref="EnteredLate"/>: the cohort.</param>
/// <param name="OutsideWindow">The other declarations registered outside the window.</param>
/// <param name="ExcludedRows">Rows whose number cannot be read, or whose declaration has no registration.</param>
/// <param name="MergedRows">Further rows of declarations that have several.</param>
/// <param name="Released">Released or cleared.</param>
/// <param name="Open">Open at the end of follow-up.</param>
/// <param name="Cancelled">Cancelled before any release.</param>
/// <param name="Unknown">Contradictory or too coarse.</param>
[TypeFormatterSource]
public sealed partial record Cohort(
    int RowsRead, int Declarations, int OutsideWindow, int ExcludedRows, int MergedRows,
    int Released, int Open, int Cancelled, int Unknown) : IResult
{
    /// <summary>The plan of the study.</summary>
    public required MeasurementPlan Plan { get; init; }

    /// <summary>Declarations registered before the window and still open when it began; none unless everything open in the window was drawn.</summary>
    public int EnteredLate { get; init; }

    /// <summary>Whether some file has a column that means <c>registered</c>, or holds single stamps. Without it there is no cohort.</summary>
    public bool HasRegistrationColumn { get; init; } = true;

    /// <summary>What the rows say against the plan's word on how they were drawn.</summary>
    public ImmutableArray<Caveat> Caveats { get; init; } = [];

    /// <summary>Whether every row read is counted once: rows read = declarations + merged + excluded + outside the window.</summary>
    public bool Reconciles => RowsRead == Declarations + MergedRows + ExcludedRows + OutsideWindow;
}
