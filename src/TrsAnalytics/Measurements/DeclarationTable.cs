using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace TrsAnalytics;

/// <summary>The cohort as columns: one entry a declaration, shared by a measurement and everything filtered from it.</summary>
internal sealed class DeclarationTable
{
    private readonly ConcurrentDictionary<Dimension, Groups> _groups = [];
    private readonly ConcurrentDictionary<string, int> _fields = new(StringComparer.Ordinal);
    private readonly Lazy<StageStates> _stages;

    public DeclarationTable() => _stages = new(() => new(this));

    public required MeasurementPlan Plan { get; init; }

    public required StudyTime Time { get; init; }

    public required int Count { get; init; }

    /// <summary>The start of the window where declarations registered before it are among these; null where none are.</summary>
    public int? ObservedFrom { get; init; }

    /// <summary>Keys of <see cref="Numbers"/>.</summary>
    public required long[] Keys { get; init; }

    /// <summary>The numbers of the declarations.</summary>
    public required CaseNumbers Numbers { get; init; }

    /// <summary>One column an event of the plan, then one for the release; null where nothing is recorded at all.</summary>
    public required int[]?[] Stamps { get; init; }

    /// <summary>Beside <see cref="Stamps"/>; null where all are <see cref="StampFlags.None"/>.</summary>
    public required StampFlags[]?[] Flags { get; init; }

    /// <summary>Beside <see cref="Stamps"/>: how often an events file has each event, where it is repeated; null for a column where none is.</summary>
    public required ushort[]?[] Occurrences { get; init; }

    /// <summary>The text fields: <see cref="Field.Texts"/>, then the further columns of the files.</summary>
    public required string[] TextFields { get; init; }

    /// <summary>One column of codes a text field; null where nothing is recorded at all. May be longer than <see cref="Count"/>, as may those of stamps and flags.</summary>
    public required int[]?[] TextColumns { get; init; }

    /// <summary>The texts of each field's codes; 0 is not recorded.</summary>
    public required TextCodes[] TextCodes { get; init; }

    /// <summary>The rows each declaration was read from, source by source.</summary>
    public required RowPlaces Places { get; init; }

    public DeclarationStatus[] Status { get; set; } = [];

    /// <summary>The stages of every declaration; to be asked for once stamps and statuses are complete, and before going through rows in parallel: telling them does so, too.</summary>
    public StageStates Stages => _stages.Value;

    /// <summary>The column of the release, beyond those of the events.</summary>
    public int ReleaseColumn => Plan.Events.Length;

    /// <summary>The column of an event, or of the release.</summary>
    public int ColumnOf(EventName name)
    {
        if (name == EventName.Release)
        {
            return ReleaseColumn;
        }

        for (var i = 0; i < Plan.Events.Length; i++)
        {
            if (Plan.Events[i].Name == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"The study knows no event '{name}'.", nameof(name));
    }

    /// <summary>The time of an event, derived ones included; <see cref="StudyTime.None"/> where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int TimeOf(int column, int row) => Stamps[column] is { } stamps ? stamps[row] : StudyTime.None;

    public StampFlags FlagsOf(int column, int row) => Flags[column] is { } flags ? flags[row] : StampFlags.None;

    /// <summary>How often an event was written: 0 where it was not.</summary>
    public int OccurrencesOf(int column, int row) =>
        !IsRecorded(column, row) ? 0 : Occurrences[column] is { } times ? Math.Max(times[row], (ushort)1) : 1;

    /// <summary>Sets a stamp that follows from others, while the table is made.</summary>
    public void Set(int column, int row, int seconds, StampFlags flags)
    {
        (Stamps[column] ??= ColumnArrays.Filled(Count, StudyTime.None))[row] = seconds;
        if (flags != StampFlags.None || Flags[column] is not null)
        {
            (Flags[column] ??= ColumnArrays.Filled(Count, StampFlags.None))[row] = flags;
        }
    }

    /// <summary>Whether a declaration came under observation only after its registration, when the window began.</summary>
    public bool IsLate(int row) => ObservedFrom is { } start && TimeOf(ColumnOf(EventName.Registered), row) < start;

    public bool Has(int column, int row) => TimeOf(column, row) != StudyTime.None;

    /// <summary>Whether an event was recorded itself, neither derived nor proxy.</summary>
    public bool IsRecorded(int column, int row) =>
        Has(column, row) && (FlagsOf(column, row) & (StampFlags.Derived | StampFlags.Proxy)) == StampFlags.None;

    /// <summary>Whether an event was recorded itself, with its time of day.</summary>
    public bool IsExact(int column, int row) => Has(column, row) && FlagsOf(column, row) == StampFlags.None;

    public bool IsDayOnly(int column, int row) => (FlagsOf(column, row) & StampFlags.DayOnly) != StampFlags.None;

    /// <summary>Whether one stamp is before another; of a date alone the days are compared, and the same day is not before.</summary>
    public bool IsBefore(int first, int second, int row)
    {
        var (a, b) = (TimeOf(first, row), TimeOf(second, row));
        return IsDayOnly(first, row) || IsDayOnly(second, row) ? Time.LocalDay(a) < Time.LocalDay(b) : a < b;
    }

    /// <summary>The text of a field, empty where not recorded.</summary>
    public string TextOf(int field, int row) => TextColumns[field] is { } codes ? TextCodes[field][codes[row]] : "";

    /// <summary>The text field that a header names, or -1.</summary>
    public int FieldOf(string header) =>
        _fields.GetOrAdd(header, wanted => Array.FindIndex(TextFields, known => HeaderText.Fold(known) == HeaderText.Fold(wanted)));

    /// <summary>Groups that are made once.</summary>
    public Groups GroupsOf(Dimension dimension, Func<DeclarationTable, Groups> make) => _groups.GetOrAdd(dimension, _ => make(this));
}
