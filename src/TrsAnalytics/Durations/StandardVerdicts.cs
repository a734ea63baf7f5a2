namespace TrsAnalytics;

/// <summary>Judges declarations by one service standard.</summary>
internal sealed class StandardVerdicts
{
    private readonly DeclarationTable _table;
    private readonly OfficeClocks _clocks;
    private readonly int _from;
    private readonly int _to;
    private readonly (int Asked, int Answered)? _restart;
    private readonly DueRule[] _due;
    private readonly double _limit;
    private readonly double _extendedLimit;
    private readonly (int[] Codes, bool[] IsYes)? _extended;

    public StandardVerdicts(DeclarationTable table, OfficeClocks clocks, ServiceStandard standard)
    {
        _table = table;
        _clocks = clocks;
        _from = table.ColumnOf(standard.From);
        _to = table.ColumnOf(standard.To);
        _restart = standard.Restart is { } restart ? (table.ColumnOf(restart.Asked), table.ColumnOf(restart.Answered)) : null;
        IEnumerable<Due> due = RequiredStamps.DueOf(standard.To) is { } required
            ? [required]
            : table.Plan.Stages.Where(stage => stage.To == standard.To).Select(stage => stage.Due);
        _due = [.. due.Select(rule => new DueRule(table, rule))];
        _limit = standard.Limit.TotalSeconds;
        if (standard.Extended is { } extended)
        {
            var texts = GroupRules.Recorded(table, extended.Column);
            (_extendedLimit, _extended) = (extended.Limit.TotalSeconds, (texts.Codes, [.. texts.Labels.Select(text => !CodeWords.IsNo(text))]));
        }
    }

    /// <summary>The verdict on a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="change">Told the instants a finished span starts and ends at; says how many seconds it would last longer. Null changes nothing.</param>
    public Verdict Judge(int row, Func<int, int, long>? change = null)
    {
        if (!Applies(row))
        {
            return Verdict.NotApplicable;
        }

        var (start, doubt) = Start(row);
        return doubt ?? EndDoubt(row) ?? Measure(row, start, change);
    }

    /// <summary>Whether the longer limit holds for a row.</summary>
    public bool IsExtended(int row) => _extended is var (codes, isYes) && isYes[codes[row]];

    /// <summary>Whether what a standard measures of a row went by while its office was closed: it took no time by the office's clock, and some on the wall.</summary>
    public bool IsOutsideHours(int row)
    {
        var (start, doubt) = Start(row);
        return doubt is null && _table.Has(_to, row) && _table.TimeOf(_to, row) is var end && end > start && _clocks.Between(row, start, end) == 0;
    }

    private bool Applies(int row) => _table.IsRecorded(_from, row) || _table.IsRecorded(_to, row) || IsDue(row);

    private bool IsDue(int row)
    {
        foreach (var due in _due)
        {
            if (due.IsDue(row))
            {
                return true;
            }
        }

        return false;
    }

    private (int Seconds, Verdict? Doubt) Start(int row)
    {
        if (!_table.IsRecorded(_from, row))
        {
            return (0, Verdict.StartMissing);
        }

        var column = _from;
        if (_restart is var (asked, answered) && _table.Has(asked, row))
        {
            if (!_table.Has(answered, row))
            {
                return (0, Verdict.AgencyNotAnswered);
            }

            column = _table.IsBefore(_from, answered, row) ? answered : _from;
        }

        return (_table.TimeOf(column, row), _table.IsDayOnly(column, row) ? Verdict.StartDayOnly : null);
    }

    private Verdict? EndDoubt(int row)
    {
        var flags = _table.FlagsOf(_to, row);
        return !_table.Has(_to, row) ? (_table.Status[row] == DeclarationStatus.Open ? null : Verdict.EndMissing)
            : flags.HasFlag(StampFlags.Derived) ? Verdict.EndDerived
            : flags.HasFlag(StampFlags.Proxy) ? Verdict.EndProxy
            : flags.HasFlag(StampFlags.DayOnly) ? Verdict.EndDayOnly
            : _table.IsBefore(_to, _from, row) ? Verdict.EndBeforeStart
            : null;
    }

    private Verdict Measure(int row, int start, Func<int, int, long>? change)
    {
        var isOpen = !_table.Has(_to, row);
        var end = isOpen ? StudyTime.FollowUpEnd : _table.TimeOf(_to, row);
        var took = _clocks.Between(row, start, end) + (isOpen ? 0 : change?.Invoke(start, end) ?? 0);
        return took > (IsExtended(row) ? _extendedLimit : _limit) ? Verdict.Breached : isOpen ? Verdict.OpenWithinLimit : Verdict.Met;
    }
}
