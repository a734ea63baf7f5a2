using System.Text;
using System.Text.RegularExpressions;

namespace TrsAnalytics.Tests.Contract;

/// <summary>A small study of a test: a plan, rows and files, written to a temporary folder that goes with it.</summary>
/// <remarks>
/// Rows are written as <c>field=text, field=text</c>. <c>no=7</c> is short for a number (<see cref="DeclarationNumber"/>);
/// a stamp <c>19 08:00</c> is short for 19 October 2020, <c>11-23 08:00</c> and <c>10-20</c> for that month and day of 2020.
/// </remarks>
internal sealed partial class StudyBuilder : IDisposable
{
    private readonly Dictionary<string, string> _plan = new()
    {
        ["version"] = "1",
        ["id"] = "case",
        ["title"] = "{ vi: \"Ca\", en: \"Case\" }",
        ["synthetic"] = "true",
        ["time_zone"] = "Asia/Ho_Chi_Minh",
        ["registration"] = "{ from: 2020-10-19, to: 2020-10-24 }",
        ["follow_up_until"] = "2020-11-23",
        ["hand_over_by"] = "2020-11-30",
        ["sources"] = "[{ path: \"data/*.csv\" }]",
        ["calendar"] = "{ days: [mon, tue, wed, thu, fri, sat], shifts: [\"07:30-11:30\", \"13:30-17:30\"] }",
        ["release"] = "{ earliest: [released, cleared] }",
    };

    private readonly Dictionary<string, List<List<(string Field, string Text)>>> _tables = [];
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"study-{Guid.NewGuid():N}");
    private int _unnamed = 500;

    /// <summary>States a key of the plan, in YAML; null takes it out.</summary>
    public StudyBuilder Plan(string key, string? yaml)
    {
        _plan.Remove(key);
        if (yaml is not null)
        {
            _plan[key] = yaml;
        }

        return this;
    }

    /// <summary>Names the sources in order; a name before a colon and a layout after it.</summary>
    public StudyBuilder Sources(params string[] names) =>
        Plan("sources", $"[{string.Join(", ", names.Select(name => name.Split(':')).Select(SourceText))}]");

    /// <summary>A row of a green import declaration of Monday 08:00, open unless the cells say more.</summary>
    public StudyBuilder Row(string cells, string file = "a.csv")
    {
        var stated = Cells(cells);
        var export = stated.Any(cell => cell is ("procedure", ['B', ..]));
        List<(string Field, string Text)> row =
        [
            ("declaration_no", DeclarationNumber.Of($"{(export ? "x" : "")}{_unnamed++}")),
            ("office", "11B1"), ("procedure", "A11"), ("channel", "1"), ("transport_mode", "4"),
            ("registered", "2020-10-19 08:00"),
        ];
        row.RemoveAll(cell => stated.Exists(other => other.Field == cell.Field));
        return Add(file, [.. row, .. stated]);
    }

    /// <summary>The same row several times, each a declaration of its own.</summary>
    public StudyBuilder Rows(int count, string cells) => Rows(Enumerable.Repeat(cells, count));

    /// <summary>One row for each text.</summary>
    public StudyBuilder Rows(IEnumerable<string> rows)
    {
        foreach (var cells in rows)
        {
            Row(cells);
        }

        return this;
    }

    /// <summary>A row of nothing but the cells stated.</summary>
    public StudyBuilder Bare(string cells, string file = "a.csv") => Add(file, Cells(cells));

    /// <summary>A row of an events file.</summary>
    public StudyBuilder Event(string number, string name, string stamp, string file = "e.csv") =>
        Bare($"no={number}, event={name}, timestamp={stamp}", file);

    /// <summary>A file of the data folder, as it stands.</summary>
    public StudyBuilder File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A file of the data folder, byte by byte.</summary>
    public StudyBuilder File(string name, byte[] content)
    {
        _files[$"data/{name}"] = content;
        return this;
    }

    /// <summary>The list of offices: <c>code,name_vi,name_en,parent,valid_from,valid_to</c>.</summary>
    public StudyBuilder Offices(params string[] rows)
    {
        _files["offices.csv"] = Encoding.UTF8.GetBytes("code,name_vi,name_en,parent,valid_from,valid_to\n" + string.Join('\n', rows) + "\n");
        return this;
    }

    /// <summary>The study's own procedures: <c>code,direction,group,name_vi,name_en</c>.</summary>
    public StudyBuilder Procedures(params string[] rows)
    {
        _files["procedures.csv"] = Encoding.UTF8.GetBytes("code,direction,group,name_vi,name_en\n" + string.Join('\n', rows) + "\n");
        return this;
    }

    /// <summary>Writes the study.</summary>
    /// <returns>Its folder.</returns>
    public string Write()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        foreach (var (name, content) in _files)
        {
            System.IO.File.WriteAllBytes(Path.Combine(_folder, name), content);
        }

        foreach (var (name, rows) in _tables)
        {
            System.IO.File.WriteAllText(Path.Combine(_folder, "data", name), Csv(rows));
        }

        System.IO.File.WriteAllLines(Path.Combine(_folder, "plan.yaml"), _plan.Select(key => $"{key.Key}: {key.Value}"));
        return _folder;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private StudyBuilder Add(string file, List<(string Field, string Text)> row)
    {
        if (!_tables.TryGetValue(file, out var rows))
        {
            _tables[file] = rows = [];
        }

        rows.Add(row);
        return this;
    }

    private static string SourceText(string[] source) =>
        source.Length == 1 ? $"{{ path: \"data/{source[0]}\" }}" : $"{{ path: \"data/{source[0]}\", layout: {source[1]} }}";

    private static List<(string Field, string Text)> Cells(string cells) =>
        [.. cells.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Split('=', 2)).Select(cell => Expand(cell[0], cell[1]))];

    private static (string Field, string Text) Expand(string field, string text)
    {
        if (field == "no")
        {
            return ("declaration_no", DeclarationNumber.Of(text));
        }

        return (field, ShortDay().IsMatch(text) ? $"2020-10-{text}" : ShortMonth().IsMatch(text) ? $"2020-{text}" : text);
    }

    private static string Csv(List<List<(string Field, string Text)>> rows)
    {
        var header = rows.SelectMany(row => row.Select(cell => cell.Field)).Distinct().ToList();
        var text = new StringBuilder().AppendJoin(',', header).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(',', header.Select(field => row.Find(cell => cell.Field == field).Text ?? "").Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^\d\d \d\d:\d\d(:\d\d)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortDay();

    [GeneratedRegex(@"^\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortMonth();
}
