namespace TrsAnalytics;

/// <summary>Q17: a procedure, office, channel or transport mode that no list knows; unknown event names are found while merging.</summary>
internal sealed class UnknownCode(DeclarationTable table) : DeclarationRule(table)
{
    public static readonly Rule Rule = new(
        "Q17", Severity.Warning, new("Mã không có trong danh mục", "Code that no list knows"),
        new("tờ khai × trường", "declaration × field"), new("giữ nguyên mã", "kept under its raw code"));

    private readonly CodedField[] _fields =
    [
        new(table, Field.Procedure), new(table, Field.Office), new(table, Field.TransportMode),
    ];

    private readonly CodedField _channel = new(table, Field.Channel);
    private readonly CodedField _finalChannel = new(table, Field.FinalChannel);

    public override void Interrogate(int row, FindingList findings)
    {
        foreach (var field in _fields)
        {
            if (field.IsUnknown(row))
            {
                findings.Add(Rule, Table.Places.Of(row, field.Name));
            }
        }

        if (_finalChannel.IsUnknown(row) || _channel.IsUnknown(row))
        {
            findings.Add(Rule, Table.Places.Of(row, _finalChannel.IsUnknown(row) ? Field.FinalChannel : Field.Channel));
        }
    }

    /// <summary>Whether a list of the study, or the code itself where there is none, says what a text of a field stands for.</summary>
    public static bool IsKnown(MeasurementPlan plan, string field, string text) => field switch
    {
        Field.Procedure => plan.Procedures.ContainsKey(text),
        Field.Office => !plan.HasOfficeList || plan.KnowsOffice(text),
        _ => CodeWords.IsCodeOf(field, text),
    };

    /// <summary>A text field, and which of its codes no list knows; an empty one is no code.</summary>
    private sealed class CodedField
    {
        private readonly int[] _codes;
        private readonly bool[] _isUnknown;

        public CodedField(DeclarationTable table, string name)
        {
            Name = name;
            var texts = GroupRules.Recorded(table, name);
            _codes = texts.Codes;
            _isUnknown = [.. texts.Labels.Select((label, code) => code != 0 && !IsKnown(table.Plan, name, label))];
        }

        public string Name { get; }

        public bool IsUnknown(int row) => _isUnknown[_codes[row]];
    }
}
