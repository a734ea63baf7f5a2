namespace TrsAnalytics;

/// <summary>Tells the state and the span of every stage of a declaration: the state table of the study format. Safe to share between threads.</summary>
internal sealed class StageStates
{
    private const string Decision = "decision";

    private readonly DeclarationTable _table;
    private readonly StageColumns[] _stages;
    private readonly Groups _directions;
    private readonly int _taxPaid;

    public StageStates(DeclarationTable table)
    {
        _table = table;
        _stages = [.. table.Plan.Stages.Select(stage => new StageColumns(table, stage))];
        _directions = By.Direction.GroupsOf(table);
        _taxPaid = table.ColumnOf(EventName.TaxPaid);
    }

    /// <summary>The ends of the stages that begin, directly or through others, with an event: any of them says that it is over.</summary>
    public static int[] ColumnsBeyond(DeclarationTable table, EventName end)
    {
        var ends = new HashSet<EventName>();
        var open = new Queue<EventName>([end]);
        while (open.TryDequeue(out var start))
        {
            foreach (var next in table.Plan.Stages.Where(s => !s.From.IsLatest && s.From.Events[0] == start && ends.Add(s.To)))
            {
                open.Enqueue(next.To);
            }
        }

        return [.. ends.Select(table.ColumnOf)];
    }

    /// <summary>Fills one span a stage of the plan, in table order.</summary>
    public void Tell(int row, Span<StageSpan> spans)
    {
        var status = _table.Status[row];
        var anyUnderWay = false;
        for (var s = 0; s < _stages.Length; s++)
        {
            var stage = _stages[s];
            var to = _table.TimeOf(stage.To, row);
            var from = stage.IsLatest ? Latest(stage, to, row) : _table.TimeOf(stage.From[0], row);
            spans[s] = to != StudyTime.None ? Ended(stage, from, to, row)
                : status == DeclarationStatus.Released ? Missing(stage, row)
                : status == DeclarationStatus.Open && from != StudyTime.None ? NotEnded(stage, from, row, ref anyUnderWay)
                : default;
        }
    }

    /// <summary>The latest recorded start that is not after the end; the end itself where all are after it.</summary>
    private int Latest(StageColumns stage, int to, int row)
    {
        var latest = StudyTime.None;
        var isAnyRecorded = false;
        foreach (var column in stage.From)
        {
            var time = _table.TimeOf(column, row);
            isAnyRecorded |= time != StudyTime.None;
            if (time > latest && (to == StudyTime.None || time <= to))
            {
                latest = time;
            }
        }

        return latest == StudyTime.None && isAnyRecorded ? to : latest;
    }

    private StageSpan Ended(StageColumns stage, int from, int to, int row)
    {
        var isKnown = from != StudyTime.None && from <= to && !IsCoarse(stage, row);
        return isKnown ? new(StageState.Observed, from, to) : new(StageState.Unknown, 0, 0);
    }

    private static StageSpan Missing(StageColumns stage, int row) =>
        stage.Due.IsDue(row) ? new(StageState.Unknown, 0, 0) : default;

    private StageSpan NotEnded(StageColumns stage, int from, int row, ref bool anyUnderWay)
    {
        if (!stage.Due.IsDue(row))
        {
            return default;
        }

        if (IsPassed(stage, row))
        {
            return new(StageState.Unknown, 0, 0);
        }

        if (stage.IsLatest && (anyUnderWay || IsWaitingForPayment(stage, row)))
        {
            return default;
        }

        anyUnderWay = true;
        return IsCoarse(stage, row) ? new(StageState.Unknown, 0, 0) : new(StageState.Censored, from, StudyTime.FollowUpEnd);
    }

    /// <summary>Before the tax of an import is paid the stamps do not tell waiting for payment from waiting for the decision.</summary>
    private bool IsWaitingForPayment(StageColumns stage, int row) =>
        stage.Id == Decision && !_table.Has(_taxPaid, row) && _directions.Labels[_directions.Codes[row]] == "import";

    private bool IsPassed(StageColumns stage, int row)
    {
        foreach (var column in stage.Beyond)
        {
            if (_table.Has(column, row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stamp of the stage is a date alone.</summary>
    private bool IsCoarse(StageColumns stage, int row)
    {
        if (!stage.HasDayOnly)
        {
            return false;
        }

        var isCoarse = _table.Has(stage.To, row) && _table.IsDayOnly(stage.To, row);
        foreach (var column in stage.From)
        {
            isCoarse |= _table.Has(column, row) && _table.IsDayOnly(column, row);
        }

        return isCoarse;
    }

    /// <summary>A stage with its events resolved to columns.</summary>
    private sealed class StageColumns(DeclarationTable table, Stage stage)
    {
        public string Id { get; } = stage.Id;

        public bool IsLatest { get; } = stage.From.IsLatest;

        public int[] From { get; } = [.. stage.From.Events.Select(table.ColumnOf)];

        public int To { get; } = table.ColumnOf(stage.To);

        /// <summary>Whether any of its stamps may be a date alone.</summary>
        public bool HasDayOnly { get; } = stage.From.Events.Append(stage.To).Any(name => table.Flags[table.ColumnOf(name)] is not null);

        public DueRule Due { get; } = new(table, stage.Due);

        /// <summary>What says that the stage is over, although its end is not recorded.</summary>
        public int[] Beyond { get; } = ColumnsBeyond(table, stage.To);
    }
}
