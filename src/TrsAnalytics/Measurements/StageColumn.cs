using System.Runtime.CompilerServices;

namespace TrsAnalytics;

/// <summary>One stage of every declaration: its state, and where it starts and ends.</summary>
internal sealed class StageColumn
{
    private readonly DeclarationTable _table;
    private readonly byte[] _states;
    private readonly int[]? _ends;

    /// <summary>The stamps it starts with; of a <em>latest of</em> the one that counts, row by row.</summary>
    private readonly int[]? _starts;
    private readonly int[][]? _latestOf;
    private readonly int[] _dayOnlyColumns;
    private readonly DueRule _due;
    private readonly int[] _beyond;
    private readonly Func<int, bool> _isWaitedFor;

    /// <summary>A stage, not told of any row yet.</summary>
    public StageColumn(DeclarationTable table, Stage stage)
    {
        _table = table;
        _states = new byte[table.Count];
        _ends = table.Stamps[table.ColumnOf(stage.To)];
        _latestOf = stage.From.IsLatest ? [.. stage.From.Events.Select(name => table.Stamps[table.ColumnOf(name)]).OfType<int[]>()] : null;
        _starts = stage.From.IsLatest ? new int[table.Count] : table.Stamps[table.ColumnOf(stage.From.Events[0])];
        _dayOnlyColumns = [.. stage.From.Events.Append(stage.To).Select(table.ColumnOf).Where(column => table.Flags[column] is not null)];
        _due = new(table, stage.Due);
        _beyond = StageStates.ColumnsBeyond(table, stage.To);
        _isWaitedFor = stage.UnderWayOnce is { } once ? WaitedFor(table, once) : _ => false;
    }

    /// <summary>The state of a row that was told.</summary>
    public StageState StateOf(int row) => (StageState)_states[row];

    /// <summary>The span of a row that was told.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StageSpan SpanOf(int row) => StateOf(row) switch
    {
        StageState.Observed => new(StageState.Observed, _starts![row], _ends![row]),
        StageState.Censored => new(StageState.Censored, _starts![row], StudyTime.FollowUpEnd),
        var state => new(state, 0, 0),
    };

    /// <summary>Tells a range of rows.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The one after the last.</param>
    /// <param name="underWay">The rows with a stage above this one under way; those of this one are added.</param>
    public void Tell(int first, int last, HashSet<int> underWay)
    {
        for (var row = first; row < last; row++)
        {
            var end = _ends is null ? StudyTime.None : _ends[row];
            if (_latestOf is not null)
            {
                _starts![row] = Latest(end, row);
            }

            var start = _starts is null ? StudyTime.None : _starts[row];
            var status = _table.Status[row];
            var state = end != StudyTime.None ? Ended(start, end, row)
                : status == DeclarationStatus.Released ? IfDue(row, StageState.Unknown)
                : status == DeclarationStatus.Open && start != StudyTime.None ? NotEnded(row, underWay)
                : StageState.NotApplicable;
            _states[row] = (byte)state;
        }
    }

    /// <summary>Whether a declaration still lacks the event without which the stage is not under way.</summary>
    private static Func<int, bool> WaitedFor(DeclarationTable table, UnderWayOnce once)
    {
        var directions = By.Direction.GroupsOf(table);
        var events = once.Events.ToDictionary(entry => entry.Direction, entry => table.ColumnOf(entry.Event), StringComparer.Ordinal);
        var columns = Array.ConvertAll(directions.Labels, label => events.GetValueOrDefault(label, -1));
        return row => columns[directions.Codes[row]] is >= 0 and var column && !table.Has(column, row);
    }

    /// <summary>The latest recorded start that is not after the end; the end itself where all are after it.</summary>
    private int Latest(int end, int row)
    {
        var (latest, isAnyRecorded) = (StudyTime.None, false);
        foreach (var stamps in _latestOf!)
        {
            var time = stamps[row];
            isAnyRecorded |= time != StudyTime.None;
            if (time > latest && (end == StudyTime.None || time <= end))
            {
                latest = time;
            }
        }

        return latest == StudyTime.None && isAnyRecorded ? end : latest;
    }

    private StageState Ended(int start, int end, int row) =>
        start != StudyTime.None && start <= end && !IsCoarse(row) ? StageState.Observed : StageState.Unknown;

    private StageState IfDue(int row, StageState state) => _due.IsDue(row) ? state : StageState.NotApplicable;

    private StageState NotEnded(int row, HashSet<int> underWay)
    {
        if (!_due.IsDue(row))
        {
            return StageState.NotApplicable;
        }

        foreach (var column in _beyond)
        {
            if (_table.Has(column, row))
            {
                return StageState.Unknown;
            }
        }

        if ((_latestOf is not null && underWay.Contains(row)) || _isWaitedFor(row))
        {
            return StageState.NotApplicable;
        }

        underWay.Add(row);
        return IsCoarse(row) ? StageState.Unknown : StageState.Censored;
    }

    /// <summary>Whether a stamp of the stage is a date alone.</summary>
    private bool IsCoarse(int row)
    {
        foreach (var column in _dayOnlyColumns)
        {
            if (_table.Has(column, row) && _table.IsDayOnly(column, row))
            {
                return true;
            }
        }

        return false;
    }
}
