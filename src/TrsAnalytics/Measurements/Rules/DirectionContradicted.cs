namespace TrsAnalytics;

/// <summary>Q18: the type in the number, or the direction stated, contradicts the procedure. An unknown procedure contradicts nothing.</summary>
internal sealed class DirectionContradicted : OnceRule
{
    public static readonly Rule Rule = new(
        "Q18", Severity.Warning, new("Số tờ khai hoặc chiều xuất/nhập khẩu trái với mã loại hình", "Number or stated direction contradicts the procedure"),
        RuleWords.Declarations, RuleWords.Kept);

    private readonly Groups _procedures;
    private readonly Groups _stated;
    private readonly Way[] _ofProcedure;
    private readonly Way[] _ofStated;

    public DirectionContradicted(DeclarationTable table)
        : base(table, Rule, Field.Procedure)
    {
        _procedures = By.Procedure.GroupsOf(table);
        _stated = GroupRules.Recorded(table, Field.Direction);
        _ofProcedure = [.. _procedures.Labels.Select(code => table.Plan.Procedures.TryGetValue(code, out var known) ? WayOf(known.Direction) : Way.Unsaid)];
        _ofStated = [.. _stated.Labels.Select(WayOf)];
    }

    /// <summary>Which way the goods go, as far as it is said.</summary>
    private enum Way
    {
        Unsaid,
        Import,
        Export,
    }

    protected override bool Holds(int row)
    {
        var procedure = _ofProcedure[_procedures.Codes[row]];
        return Table.Plan.Numbers == NumberKind.Customs
            && (Contradicts(WayOf(Table.Numbers.TypeOf(Table.Keys[row])), procedure) || Contradicts(_ofStated[_stated.Codes[row]], procedure));
    }

    private static bool Contradicts(Way said, Way procedure) => said != Way.Unsaid && procedure != Way.Unsaid && said != procedure;

    private static Way WayOf(int type) => type switch
    {
        >= 10 and <= 12 => Way.Import,
        >= 30 and <= 32 => Way.Export,
        _ => Way.Unsaid,
    };

    private static Way WayOf(string direction) => direction.ToLowerInvariant() switch
    {
        "import" => Way.Import,
        "export" => Way.Export,
        _ => Way.Unsaid,
    };
}
