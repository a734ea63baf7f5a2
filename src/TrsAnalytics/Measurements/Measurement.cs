using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>What was measured: the declarations of a study's cohort, merged and checked, and everything that is asked of them.</summary>
/// <remarks>A filtered measurement is a measurement again: <see cref="Where(Condition)"/>.</remarks>
[TypeFormatterSource]
public sealed class Measurement
{
    private readonly int[]? _rows;
    private readonly Lazy<Measurement> _registeredInWindow;

    internal Measurement(DeclarationTable table, Cohort cohort, Findings findings, int[]? rows = null)
    {
        Table = table;
        Cohort = cohort;
        Findings = findings;
        _rows = rows;
        _registeredInWindow = new(() => table.ObservedFrom is not null && Declarations.Any(declaration => table.IsLate(declaration.Row))
            ? Where(declaration => !table.IsLate(declaration.Row))
            : this);
    }

    /// <summary>The plan of the study.</summary>
    public MeasurementPlan Plan => Table.Plan;

    /// <summary>How the rows read became declarations. Of the whole study, also where this is a part of it.</summary>
    public Cohort Cohort { get; }

    /// <summary>What is wrong with the data, and what was done. Of the whole study, also where this is a part of it.</summary>
    public Findings Findings { get; }

    /// <summary>The stamps that later sources overruled, in the order of merging. Of the whole study, also where this is a part of it.</summary>
    public ImmutableArray<OverruledStamp> OverruledStamps { get; init; } = [];

    /// <summary>The events of the files that the study does not know, the most frequent first. Of the whole study, also where this is a part of it.</summary>
    public ImmutableArray<UnknownEvent> UnknownEvents { get; init; } = [];

    /// <summary>The columns of all files, and what each was taken for. Of the whole study, also where this is a part of it.</summary>
    public ImmutableArray<FileColumn> Columns { get; init; } = [];

    /// <summary>The event names that nobody knows, with the declarations of the cohort that have them.</summary>
    internal ImmutableArray<(string Name, int Declarations)> UnknownEventsOfCohort { get; init; } = [];

    /// <summary>The number of declarations.</summary>
    public int Count => _rows?.Length ?? Table.Count;

    /// <summary>The declarations, in the order of reading.</summary>
    public IEnumerable<Declaration> Declarations
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return new Declaration(Table, RowAt(i));
            }
        }
    }

    /// <summary>
    /// The declarations registered in the window; in a study drawn by registration these are all. They are all there, the fast and the slow ones, so that
    /// what sums over declarations (attribution, bottlenecks, standards, ranking, comparison, what-if, precision) looks at them alone.
    /// </summary>
    public Measurement RegisteredInWindow => _registeredInWindow.Value;

    /// <summary>Whether some declarations came under observation only after their registration.</summary>
    internal bool HasLateEntries => RegisteredInWindow != this;

    internal DeclarationTable Table { get; }

    /// <summary>What was already asked of this measurement.</summary>
    internal KnownAnswers Known { get; } = new();

    /// <summary>Reads a study.</summary>
    /// <param name="path">The study folder or its plan.yaml.</param>
    /// <param name="progress">Told from 0 to 1 how much is read; null for silence.</param>
    /// <param name="cancel">Ends the reading, at the latest after the block of rows that is being read.</param>
    /// <exception cref="UnusableInputException">The plan or a file cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static Measurement Read(string path, IProgress<double>? progress = null, CancellationToken cancel = default) =>
        Read(MeasurementPlan.Load(path), progress, cancel);

    /// <summary>Reads the files of a plan.</summary>
    /// <inheritdoc cref="Read(string, IProgress{double}, CancellationToken)"/>
    public static Measurement Read(MeasurementPlan plan, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var measurement = new StudyReading(plan).Read(new CancellableProgress(progress, cancel));
        cancel.ThrowIfCancellationRequested();
        return measurement;
    }

    /// <summary>The part of the measurement that a condition holds for.</summary>
    public Measurement Where(Func<Declaration, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var rows = Enumerable.Range(0, Count).Select(RowAt).Where(row => condition(new Declaration(Table, row))).ToArray();
        return new(Table, Cohort, Findings, rows) { OverruledStamps = OverruledStamps, Columns = Columns, UnknownEvents = UnknownEvents, UnknownEventsOfCohort = UnknownEventsOfCohort };
    }

    /// <inheritdoc cref="Where(Func{Declaration, bool})"/>
    /// <exception cref="UnusableInputException">The condition names a group that the study cannot have.</exception>
    public Measurement Where(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        condition.Check(Table);
        return Where((Func<Declaration, bool>)condition);
    }

    /// <summary>The measurement itself, where something was measured.</summary>
    /// <exception cref="UnusableInputException">No declaration was registered in the window: no number can be said of the study.</exception>
    public Measurement RequireDeclarations() => EmptyCohort.Of(this) is { } refusal ? throw refusal : this;

    /// <summary>The study and the number of declarations in one sentence, for a debugger or a log.</summary>
    public override string ToString() => $"Measurement of {Plan.Id}: {Count} declarations.";

    /// <summary>The row of the table that the i-th declaration stands in.</summary>
    internal int RowAt(int i) => _rows is null ? i : _rows[i];

    /// <summary>How long every open declaration was followed at least: from the end of the window to the end of follow-up.</summary>
    /// <param name="clock">Elapsed, or working in the study's own calendar.</param>
    public Duration FollowUpLimit(Clock clock) => clock == Clock.Elapsed
        ? Plan.FollowUpEnd - Plan.WindowEnd
        : WorkingClock.Create(Plan.Calendar, Plan.TimeZone, Table.Time.Epoch, Plan.RegistrationTo, Plan.FollowUpUntil)
            .Between(Plan.WindowEnd, Plan.FollowUpEnd);
}
