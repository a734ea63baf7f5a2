namespace TrsAnalytics;

/// <summary>What a text of a coded field stands for: by the plan's <c>values</c>, by the built-in words, by the names of offices.</summary>
internal sealed class CodeValues
{
    private readonly MeasurementPlan _plan;
    private readonly Dictionary<string, string> _offices;

    public CodeValues(MeasurementPlan plan)
    {
        _plan = plan;
        _offices = plan.Offices.SelectMany(office => new[] { office.Name.Vi, office.Name.En, office.Code }.Select(name => (Key: HeaderKey.Of(name), office.Code)))
            .GroupBy(name => name.Key, StringComparer.Ordinal)
            .Where(name => name.Key.Length > 0 && name.Select(each => each.Code).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(name => name.Key, name => name.First().Code, StringComparer.Ordinal);
    }

    /// <summary>The code of a text; the text itself where nothing says what it stands for.</summary>
    public string Of(string field, string text) =>
        Planned(field, text) ?? (field == Field.FinalChannel ? Planned(Field.Channel, text) : null) ?? CodeWords.Of(field, text) ?? OfficeNamed(field, text) ?? text;

    private string? Planned(string field, string text) =>
        _plan.Values.TryGetValue(field, out var values) && values.TryGetValue(HeaderText.Fold(text), out var code) ? code : null;

    private string? OfficeNamed(string field, string text) =>
        field == Field.Office && !_plan.KnowsOffice(text) && _offices.TryGetValue(HeaderKey.Of(text), out var code) ? code : null;
}
