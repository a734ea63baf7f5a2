using NodaTime;

namespace TrsAnalytics;

/// <summary>How declarations fall into the groups of each dimension.</summary>
internal static class GroupRules
{
    /// <summary>The group of a channel code: its digit where letters follow, else the raw code.</summary>
    public static string Channel(string code) =>
        code.Length > 0 && code[0] is >= '1' and <= '3' && code.AsSpan(1).ContainsOnlyLetters() ? code[..1] : code;

    /// <summary>A text as it was recorded: code 0, whose label is empty, where it was not.</summary>
    public static Groups Recorded(DeclarationTable table, string field)
    {
        var index = table.FieldOf(field);
        return index < 0 || table.TextColumns[index] is not { } codes
            ? new(new int[table.Count], [""])
            : new(codes, [.. Enumerable.Range(0, table.TextCodes[index].Count).Select(code => table.TextCodes[index][code])]);
    }

    /// <summary>A text as a group: an empty one is unknown, as is one that says so.</summary>
    public static Groups Texts(DeclarationTable table, string field)
    {
        var (codes, texts) = Recorded(table, field);
        string[] labels = [Groups.Unknown, .. texts[1..]];
        var literal = Array.IndexOf(labels, Groups.Unknown, 1);
        return new(literal < 0 ? codes : CodesOf(table, row => codes[row] == literal ? 0 : codes[row]), labels);
    }

    public static Groups Channels(DeclarationTable table, string field, string otherwise)
    {
        var (first, second) = (Recorded(table, field), Recorded(table, otherwise));
        var labels = new LabelCodes();
        var mine = first.Labels.Select(l => labels.CodeOf(Channel(l))).ToArray();
        var others = second.Labels.Select(l => labels.CodeOf(Channel(l))).ToArray();
        return labels.Groups(table, row => first.Codes[row] != 0 ? mine[first.Codes[row]] : others[second.Codes[row]]);
    }

    public static Groups Directions(DeclarationTable table)
    {
        var (stated, procedures) = (Recorded(table, Field.Direction), Recorded(table, Field.Procedure));
        var labels = new LabelCodes();
        var ofStated = stated.Labels.Select(l => labels.CodeOf(Direction(l))).ToArray();
        var ofProcedure = procedures.Labels.Select(l => table.Plan.Procedures.TryGetValue(l, out var p) ? labels.CodeOf(p.Direction) : -1).ToArray();
        int[] ofNumber = [.. Enumerable.Range(0, 10).Select(d => labels.CodeOf(d switch { 1 => "import", 3 => "export", _ => Groups.Unknown }))];
        return labels.Groups(table, row => stated.Codes[row] != 0 ? ofStated[stated.Codes[row]]
            : ofProcedure[procedures.Codes[row]] >= 0 ? ofProcedure[procedures.Codes[row]]
            : ofNumber[table.Numbers.TypeOf(table.Keys[row]) / 10]);
    }

    private static string Direction(string stated) =>
        stated.ToLowerInvariant() is var lower && lower is "import" or "export" ? lower : stated;

    public static Groups ProcedureGroups(DeclarationTable table)
    {
        var procedures = Recorded(table, Field.Procedure);
        var labels = new LabelCodes();
        var codes = procedures.Labels.Select(l => labels.CodeOf(table.Plan.Procedures.TryGetValue(l, out var p) ? p.Group : Groups.Unknown)).ToArray();
        return labels.Groups(table, row => codes[procedures.Codes[row]]);
    }

    /// <summary>The parent of each office on the day of registration, or on one day for all.</summary>
    public static Groups Departments(DeclarationTable table, LocalDate? asOf = null)
    {
        var offices = Recorded(table, Field.Office);
        var labels = new LabelCodes();
        var known = new Dictionary<(int Office, int Day), int>();
        var registered = table.ColumnOf(EventName.Registered);
        return labels.Groups(table, row =>
        {
            var key = (offices.Codes[row], table.Time.LocalDay(table.TimeOf(registered, row)));
            if (!known.TryGetValue(key, out var code))
            {
                var parent = table.Plan.ParentOf(offices.Labels[key.Item1], asOf ?? StudyTime.DateOf(key.Item2));
                known[key] = code = labels.CodeOf(parent ?? "");
            }

            return code;
        });
    }

    public static Groups Weekdays(DeclarationTable table)
    {
        var registered = table.ColumnOf(EventName.Registered);
        return new(CodesOf(table, row => table.Time.LocalWeekday(table.TimeOf(registered, row))), [.. CalendarSection.DayWords]);
    }

    public static Groups Hours(DeclarationTable table)
    {
        var registered = table.ColumnOf(EventName.Registered);
        string[] labels = [.. Enumerable.Range(0, 24).Select(h => h.ToString("00")), Groups.Unknown];
        return new(
            CodesOf(table, row => table.IsDayOnly(registered, row) ? 24 : table.Time.LocalSecondOfDay(table.TimeOf(registered, row)) / 3600),
            labels);
    }

    /// <summary>How often an event was written.</summary>
    public static Groups Occurrences(DeclarationTable table, int column)
    {
        var labels = new LabelCodes();
        return labels.Groups(table, row => labels.CodeOf(table.OccurrencesOf(column, row).ToString()));
    }

    public static Groups Custom(DeclarationTable table, Func<int, string> label)
    {
        var labels = new LabelCodes();
        return labels.Groups(table, row => labels.CodeOf(label(row) ?? ""));
    }

    private static int[] CodesOf(DeclarationTable table, Func<int, int> code)
    {
        var codes = new int[table.Count];
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = code(row);
        }

        return codes;
    }

    private static bool ContainsOnlyLetters(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Labels while codes are given to them.</summary>
    private sealed class LabelCodes
    {
        private readonly Dictionary<string, int> _codes = [];

        public int CodeOf(string text)
        {
            var label = text.Length > 0 ? text : TrsAnalytics.Groups.Unknown;
            if (!_codes.TryGetValue(label, out var code))
            {
                _codes[label] = code = _codes.Count;
            }

            return code;
        }

        public Groups Groups(DeclarationTable table, Func<int, int> code)
        {
            var codes = CodesOf(table, code);
            return new(codes, [.. _codes.OrderBy(c => c.Value).Select(c => c.Key)]);
        }
    }
}
