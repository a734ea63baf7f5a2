using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Reads <c>procedures.csv</c>: the study's own, else the one built in.</summary>
internal static class ProcedureTable
{
    public const string Name = "procedures.csv";

    private const string Resource = "TrsAnalytics.procedures.csv";

    private static readonly ImmutableArray<string> Columns = ["code", "direction", "group", "name_vi", "name_en"];

    /// <summary>The procedures by code.</summary>
    public static ImmutableDictionary<string, Procedure> Read(string file, Mistakes mistakes)
    {
        var table = new StudyTable(file, Columns, mistakes);
        var rows = Path.Exists(file) ? table.Read() : table.Read(BuiltIn());
        var procedures = ImmutableDictionary.CreateBuilder<string, Procedure>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var procedure = ReadProcedure(row, table);
            if (!procedures.TryAdd(procedure.Code, procedure))
            {
                table.Add(row.Line, "code", "must stand once", "a row above has the same code", "take one of the two out");
            }
        }

        return procedures.ToImmutable();
    }

    private static Procedure ReadProcedure(StudyTableRow row, StudyTable table)
    {
        var (code, direction, group) = (row.Cells[0], row.Cells[1].ToLowerInvariant(), row.Cells[2]);
        if (code.Length == 0 || group.Length == 0)
        {
            table.Add(row.Line, code.Length == 0 ? "code" : "group", "must not be empty", "an empty cell", "fill it in or take the row out");
        }

        if (direction is not ("import" or "export"))
        {
            table.Add(row.Line, "direction", "must be import or export", "something else", "write one of the two");
        }

        return new(code, direction, group, OfficeTable.NameOf(code, row.Cells[3], row.Cells[4]));
    }

    private static string BuiltIn()
    {
        using var stream = typeof(ProcedureTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
