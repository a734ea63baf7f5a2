namespace TrsAnalytics.Tests.Contract;

/// <summary>The state of every stage of one declaration, and to which stage each stretch of its release time belongs.</summary>
internal sealed class OracleStages
{
    private readonly OracleDeclaration _declaration;
    private readonly OracleStage[] _stages;
    private readonly List<string> _underWay = [];

    public OracleStages(OracleDeclaration declaration, OracleStage[] stages)
    {
        (_declaration, _stages) = (declaration, stages);
        foreach (var stage in stages)
        {
            var state = State(stage);
            if (state is not null)
            {
                States[stage.Id] = state.Value;
            }
        }
    }

    /// <summary><c>observed</c> or <c>censored</c> with its span, or <c>unknown</c>; not applicable ones are absent.</summary>
    public Dictionary<string, (string State, long From, long To)> States { get; } = [];

    /// <summary>Single stages whose end is before their start.</summary>
    public int OutOfOrder => _stages.Count(stage => !stage.IsLatest
        && _declaration.Stamp(stage.From[0]) is { } from && _declaration.Stamp(stage.To) is { } to && to.IsBefore(from));

    /// <summary>Seconds of the release time by stage, and <c>unattributed</c>: each stretch between two boundaries is asked who covers it.</summary>
    public Dictionary<string, long> Attribution()
    {
        var (start, end) = (_declaration.Recorded["registered"].Second, _declaration.End);
        var spans = _stages.Where(stage => !stage.AfterRelease && States.TryGetValue(stage.Id, out var state) && state.State != "unknown")
            .Select(stage => (Stage: stage, Span: States[stage.Id])).ToList();
        var cuts = spans.SelectMany(span => new[] { span.Span.From, span.Span.To }).Append(start).Append(end)
            .Where(second => second >= start && second <= end).Distinct().Order().ToList();
        var parts = new Dictionary<string, long>();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            var owner = "unattributed";
            var best = -1;
            foreach (var (stage, span) in spans.Where(span => span.Span.From <= from && span.Span.To >= to))
            {
                var strength = stage.Owner == "agency" ? 2 : stage.IsProcessing ? 1 : 0;
                if (strength >= best)
                {
                    (owner, best) = (stage.Id, strength);
                }
            }

            parts[owner] = parts.GetValueOrDefault(owner) + to - from;
        }

        return parts;
    }

    private (string State, long From, long To)? State(OracleStage stage)
    {
        var starts = stage.From.Select(_declaration.Stamp).Where(stamp => stamp is not null).Select(stamp => stamp!.Value).ToList();
        var end = _declaration.Stamp(stage.To);
        var unknown = ("unknown", 0L, 0L);
        if (starts.Count > 0 && end is not null)
        {
            return starts.Exists(start => start.DayOnly) || end.Value.DayOnly ? unknown : Observed(stage, starts, end.Value);
        }

        if (starts.Count == 0)
        {
            return end is not null || (_declaration.Status == "released" && IsDue(stage)) ? unknown : null;
        }

        return _declaration.Status switch
        {
            "released" => IsDue(stage) ? unknown : null,
            "open" when IsDue(stage) && IsPassed(stage, []) => unknown,
            "open" when IsUnderWay(stage) => starts.Exists(start => start.DayOnly) ? unknown : ("censored", starts.Max(start => start.Second), OracleDeclaration.FollowUpEnd),
            _ => null,
        };
    }

    private static (string State, long From, long To) Observed(OracleStage stage, List<OracleStamp> starts, OracleStamp end)
    {
        var before = starts.Where(start => start.Second <= end.Second).ToList();
        if (before.Count > 0)
        {
            return ("observed", before.Max(start => start.Second), end.Second);
        }

        return stage.IsLatest ? ("observed", end.Second, end.Second) : ("unknown", 0, 0);
    }

    private bool IsDue(OracleStage stage) =>
        stage.Due || stage.DueChannels?.Contains(_declaration.FinalChannel[0]) == true || (stage.DueAfter is not null && _declaration.Stamp(stage.DueAfter) is not null);

    private bool IsPassed(OracleStage stage, HashSet<string> seen) => _stages.Any(next =>
        !next.IsLatest && next.From[0] == stage.To && seen.Add(next.Id) && (_declaration.Stamp(next.To) is not null || IsPassed(next, seen)));

    /// <summary>Asked in the order of the table.</summary>
    private bool IsUnderWay(OracleStage stage)
    {
        var isUnderWay = IsDue(stage)
            && (!stage.IsLatest || _underWay.Count == 0)
            && (stage.ImportOnce is null || !_declaration.IsImport || _declaration.Stamp(stage.ImportOnce) is not null);
        if (isUnderWay)
        {
            _underWay.Add(stage.Id);
        }

        return isUnderWay;
    }
}
