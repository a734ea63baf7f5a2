namespace TrsAnalytics;

/// <summary>What the headers of a study mean.</summary>
internal sealed class FieldNames
{
    private readonly MeasurementPlan _plan;
    private readonly Dictionary<string, int> _events = [];

    public FieldNames(MeasurementPlan plan)
    {
        _plan = plan;
        Numbers = new(plan.Numbers);
        for (var i = 0; i < plan.Events.Length; i++)
        {
            _events[plan.Events[i].Name.Id] = i;
        }
    }

    /// <summary>The numbers of the study's declarations.</summary>
    public CaseNumbers Numbers { get; }

    /// <summary>The field a header means: a field name, else the header's own text.</summary>
    public string Of(ReadOnlySpan<char> header)
    {
        var text = header.Trim().ToString();
        var folded = HeaderText.Fold(text);
        return _plan.Columns.TryGetValue(folded, out var field) ? field : IsField(folded) ? folded : text;
    }

    /// <summary>Whether events that the study does not know may still start or end a case.</summary>
    public bool TakesAnyEvent => _plan.CaseStart is { Event: null } || _plan.CaseEnd is { Event: null };

    /// <summary>The place of an event in the plan's list, or -1.</summary>
    public int EventOf(string field) => _events.GetValueOrDefault(field, -1);

    public bool MeansDeclarationNumber(string header) => Of(header) == Field.DeclarationNumber;

    private bool IsField(string folded) => _events.ContainsKey(folded) || Field.IsOne(folded);
}
