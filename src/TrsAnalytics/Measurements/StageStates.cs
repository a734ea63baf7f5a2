namespace TrsAnalytics;

/// <summary>The state and the span of every stage of every declaration, as columns: the state table of the study format.</summary>
internal sealed class StageStates
{
    private readonly StageColumn[] _stages;
    private readonly DeclarationTable _table;
    private readonly int _registered;

    /// <summary>Tells them of a table whose stamps and statuses are complete.</summary>
    public StageStates(DeclarationTable table)
    {
        (_table, _registered) = (table, table.ColumnOf(EventName.Registered));
        _stages = [.. table.Plan.Stages.Select(stage => new StageColumn(table, stage))];
        RowBlocks.ForEach(table.Count, () => new HashSet<int>(), GetSpans, _ => { });
    }

    /// <summary>One stage of every declaration.</summary>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    public StageColumn this[int stage] => _stages[stage];

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
    public void GetSpans(int row, Span<StageSpan> spans)
    {
        for (var stage = 0; stage < spans.Length; stage++)
        {
            spans[stage] = _stages[stage].SpanOf(row);
        }
    }

    /// <summary>The same of a row whose release time is shared out among its stages: that of a released declaration, or of an open one so far.</summary>
    /// <param name="row">A row of the table.</param>
    /// <param name="spans">One span a stage of the plan.</param>
    /// <param name="from">Where the release time starts.</param>
    /// <param name="to">Where it ends: at the release, or with follow-up.</param>
    /// <returns>False for a declaration that has no release time; nothing is filled then.</returns>
    public bool TryGetSpans(int row, Span<StageSpan> spans, out int from, out int to)
    {
        var status = _table.Status[row];
        from = _table.TimeOf(_registered, row);
        to = status == DeclarationStatus.Open ? StudyTime.FollowUpEnd : _table.TimeOf(_table.ReleaseColumn, row);
        if (status is not (DeclarationStatus.Released or DeclarationStatus.Open))
        {
            return false;
        }

        GetSpans(row, spans);
        return true;
    }

    /// <summary>Tells a range of rows, stage by stage, for a stage may only be under way when none above it is.</summary>
    private void GetSpans(int first, int last, HashSet<int> underWay)
    {
        underWay.Clear();
        foreach (var stage in _stages)
        {
            stage.Tell(first, last, underWay);
        }
    }
}
