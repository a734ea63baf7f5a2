using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Reads <c>offices.csv</c>: one row for each span of days in which an office had one name and one parent.</summary>
internal static class OfficeTable
{
    public const string Name = "offices.csv";

    /// <summary>Offices, departments, and whatever a country has above them.</summary>
    private const int DeepestNesting = 20;

    private static readonly ImmutableArray<string> Columns = ["code", "name_vi", "name_en", "parent", "valid_from", "valid_to"];

    /// <summary>The offices, none where the study has no list.</summary>
    public static OfficeList Read(string file, Mistakes mistakes)
    {
        if (!Path.Exists(file))
        {
            return [];
        }

        var table = new StudyTable(file, Columns, mistakes);
        var rows = table.Read().Select(row => (row.Line, Office: ReadOffice(row, table))).ToImmutableArray();
        OfficeList offices = [.. rows.Select(row => row.Office)];
        CheckSpans(rows, table);
        foreach (var (line, office) in rows)
        {
            CheckParents(line, office, offices, table);
        }

        return offices;
    }

    private static Office ReadOffice(StudyTableRow row, StudyTable table)
    {
        var (code, parent) = (row.Cells[0], row.Cells[3]);
        var (from, to) = (ReadDay(row, 4, table), ReadDay(row, 5, table));
        if (code.Length == 0)
        {
            table.Add(row.Line, "code", "must be the code of an office", "an empty cell", "fill it in or take the row out");
        }

        if (to < from)
        {
            table.Add(row.Line, "valid_to", "must not be before valid_from", "an earlier day", "change one of the two days");
        }

        return new(code, NameOf(code, row.Cells[1], row.Cells[2]), parent.Length == 0 ? null : parent, from, to);
    }

    /// <summary>A name that is missing in one language is that of the other, and one missing in both is the code.</summary>
    internal static LocalizedText NameOf(string code, string vi, string en) =>
        new(vi.Length > 0 ? vi : en.Length > 0 ? en : code, en.Length > 0 ? en : vi.Length > 0 ? vi : code);

    private static LocalDate? ReadDay(StudyTableRow row, int column, StudyTable table)
    {
        var text = row.Cells[column];
        var day = StudyDay.Parse(text);
        if (day is null && text.Length > 0)
        {
            table.Add(row.Line, Columns[column], StudyDay.MustHold, "something else", StudyDay.TryThis);
        }

        return day;
    }

    private static void CheckSpans(ImmutableArray<(int Line, Office Office)> rows, StudyTable table)
    {
        foreach (var spans in rows.GroupBy(row => row.Office.Code, StringComparer.Ordinal))
        {
            var inOrder = spans.OrderBy(row => row.Office.ValidFrom ?? LocalDate.MinIsoValue).ToArray();
            for (var i = 1; i < inOrder.Length; i++)
            {
                var end = inOrder[i - 1].Office.ValidTo ?? LocalDate.MaxIsoValue;
                if ((inOrder[i].Office.ValidFrom ?? LocalDate.MinIsoValue) <= end)
                {
                    table.Add(inOrder[i].Line, "valid_from", "must be after the code's span before it", $"it overlaps line {inOrder[i - 1].Line}", "end the one before the other begins: valid_to is inclusive");
                }
            }
        }
    }

    /// <summary>Walks up from the first day of a span. The latest span of a circle sees the whole circle on its first day.</summary>
    private static void CheckParents(int line, Office office, OfficeList offices, StudyTable table)
    {
        var day = office.ValidFrom ?? LocalDate.MinIsoValue;
        var passed = new HashSet<string>(StringComparer.Ordinal);
        var ancestor = office.Parent;
        while (ancestor is not null && ancestor != office.Code && passed.Count <= DeepestNesting && passed.Add(ancestor))
        {
            ancestor = offices.ParentOf(ancestor, day);
        }

        if (ancestor is not null && ancestor == office.Code)
        {
            table.Add(line, "parent", "must not lead back to the office itself", "a circle of parents", "correct the parent of one of them");
        }
        else if (passed.Count > DeepestNesting)
        {
            table.Add(line, "parent", $"must have at most {DeepestNesting} offices above it", "it has more", "correct the parent of one of them");
        }
    }
}
