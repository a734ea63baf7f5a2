using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Sylvan.Data.Csv;

namespace TrsAnalytics.Tests.Reading;

/// <summary>A bundled study of which one file is written otherwise, in one to three ways that a person would not mind: what is measured must stay, or be said.</summary>
internal sealed class DamagedStudy : IDisposable
{
    private static readonly (string Study, string File)[] Bases =
        [("ta-lung-2019", "to-khai-2019.csv"), ("ta-lung-2020", "01-vnaccs-export.csv"), ("ta-lung-2020", "03-bo-sung.csv"), ("national-2020", "hq-11.csv")];

    /// <summary>Ways to write a stamp that lose nothing.</summary>
    private static readonly Func<DateTime, string>[] Forms =
    [
        Form("dd/MM/yyyy HH:mm:ss"), Form("d/M/yyyy H:mm:ss"), Form("d-M-yyyy H:mm:ss"), Form("dd.MM.yyyy HH:mm:ss"), Form("yyyy-MM-dd HH:mm:ss.fff"), Form("yyyy/M/d H:mm:ss"),
        Form("yyyyMMddHHmmss"), Form("yyyy-MM-dd'T'HH:mm:ss'+07:00'"), Form("HH:mm:ss dd/MM/yyyy"), Form("'  'dd/MM/yyyy'  'H:mm:ss"), Form("dd/MM/yyyy\u00A0HH:mm:ss"), Form("M/d/yyyy h:mm:ss tt"),
        time => $"{Form("dd/MM/yyyy h:mm:ss")(time)} {(time.Hour < 12 ? "SA" : "CH")}", time => $"{Form("yyyy-MM-dd'T'HH:mm:ss'Z'")(time.AddHours(-7))}",
        time => time.ToOADate().ToString("0.0000000000", CultureInfo.InvariantCulture), time => time.ToOADate().ToString("0.0000000000", CultureInfo.InvariantCulture).Replace('.', ','),
    ];

    private static readonly string[] StampFormats = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "dd/MM/yyyy HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'+07:00'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private readonly Random _random;
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"damaged-{Guid.NewGuid():N}");
    private readonly List<string[]> _rows;
    private readonly List<string> _damages = [];
    private readonly HashSet<string> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly FieldNames _names;
    private char _delimiter = ',';
    private Encoding _encoding = new UTF8Encoding(false);
    private string _titles = "";

    private DamagedStudy(string studies, int seed)
    {
        _random = new(seed);
        (Study, var file) = Bases[_random.Next(Bases.Length)];
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        foreach (var other in Directory.EnumerateFiles(Path.Combine(studies, Study)))
        {
            File.Copy(other, Path.Combine(_folder, Path.GetFileName(other)));
        }

        foreach (var other in Directory.EnumerateFiles(Path.Combine(studies, Study, "data")).Where(other => Study != "national-2020" || Path.GetFileName(other) == file))
        {
            File.Copy(other, Path.Combine(_folder, "data", Path.GetFileName(other)));
        }

        _rows = ReadTable(Path.Combine(_folder, "data", file));
        _names = new FieldNames(MeasurementPlan.Load(_folder));
        Before = Measure(_folder);
        foreach (var _ in Enumerable.Range(0, _random.Next(1, 4)))
        {
            Damage();
        }

        WriteTable(Path.Combine(_folder, "data", file));
    }

    /// <summary>The study that was damaged.</summary>
    public string Study { get; }

    /// <summary>What was done to it.</summary>
    public string Damages => $"{Study}: {string.Join(", ", _damages)}";

    /// <summary>The numbers and findings before.</summary>
    public (string Numbers, Measurement Measurement) Before { get; }

    /// <summary>Damages a study and says what is wrong with what is read of it.</summary>
    /// <param name="studies">The folder of the bundled studies.</param>
    /// <param name="seed">Says what is done.</param>
    /// <returns>Null where the numbers are the same, or the change is said; else what changed in silence.</returns>
    public static string? SilentChange(string studies, int seed)
    {
        using var damaged = new DamagedStudy(studies, seed);
        try
        {
            var (numbers, measurement) = Measure(damaged._folder);
            return numbers == damaged.Before.Numbers || damaged.IsSaid(measurement) ? null : $"seed {seed}, {damaged.Damages}";
        }
        catch (UnusableInputException)
        {
            return null; // a refusal is not silent
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (string Numbers, Measurement Measurement) Measure(string folder)
    {
        var measurement = Measurement.Read(folder);
        using var stream = new MemoryStream();
        new Analysis(measurement.Durations(Clock.Elapsed), []).WriteJson(stream);
        var json = JsonNode.Parse(stream.ToArray())!.AsObject();
        json.Remove("findings");
        return (json.ToJsonString(), measurement);
    }

    /// <summary>Whether a finding that was not there before names a damaged column, or the columns section says that its order is open.</summary>
    private bool IsSaid(Measurement after)
    {
        var before = Before.Measurement.Findings.SelectMany(finding => finding.Places.Select(place => (finding.Rule.Id, place.File, place.Row, place.Column))).ToHashSet();
        return after.Findings.SelectMany(finding => finding.Places.Select(place => (finding.Rule.Id, place.File, place.Row, place.Column)))
                .Any(place => !before.Contains(place) && place.Column is { } column && _columns.Contains(HeaderText.Fold(column)))
            || after.Columns.Any(column => column.IsOrderOpen && _columns.Contains(column.Field ?? ""));
    }

    private void Damage()
    {
        switch (_random.Next(10))
        {
            case 0 or 1 or 2:
                WriteStampsOtherwise();
                break;
            case 3:
                RespellHeader();
                break;
            case 4:
                MisspellHeader();
                break;
            case 5:
                ShuffleColumns();
                break;
            case 6:
                _delimiter = new[] { ',', ';', '\t' }[_random.Next(3)];
                _damages.Add($"delimiter {(int)_delimiter}");
                break;
            case 7:
                _encoding = new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) }[_random.Next(3)];
                _damages.Add(_encoding.WebName);
                break;
            case 8:
                _titles = "CHI CỤC HẢI QUAN\n\nPHIẾU THU THẬP SỐ LIỆU\n";
                _damages.Add("titles");
                break;
            default:
                GuardCells();
                break;
        }
    }

    private void WriteStampsOtherwise()
    {
        int[] columns = [.. Enumerable.Range(0, _rows[0].Length).Where(column => _rows.Skip(1).Any(row => TimeOf(row[column]) is not null))];
        if (columns.Length == 0)
        {
            return;
        }

        var (column, form) = (columns[_random.Next(columns.Length)], Forms[_random.Next(Forms.Length)]);
        foreach (var row in _rows.Skip(1))
        {
            row[column] = TimeOf(row[column]) is { } time ? form(time) : row[column];
        }

        Name(column);
        _damages.Add($"{_rows[0][column]} as {form(new(2020, 10, 19, 8, 5, 30, DateTimeKind.Unspecified))}");
    }

    private void RespellHeader()
    {
        var column = _random.Next(_rows[0].Length);
        var field = StudyField.BuiltIn.FirstOrDefault(field => field.Id == _names.Of(_rows[0][column], SourceLayout.Wide).Field);
        Name(column);
        _rows[0][column] = _random.Next(3) switch
        {
            0 when field is not null => field.Headers[_random.Next(field.Headers.Length)],
            1 => _rows[0][column].ToUpperInvariant(),
            _ => $" {_rows[0][column].Replace(" ", " \u00A0", StringComparison.Ordinal)} ",
        };
        Name(column);
        _damages.Add($"header {_rows[0][column]}");
    }

    private void MisspellHeader()
    {
        var column = _random.Next(_rows[0].Length);
        var header = _rows[0][column];
        var at = _random.Next(Math.Max(1, header.Length - 1));
        Name(column);
        _rows[0][column] = header.Length < 2 ? header
            : _random.Next(3) switch
            {
                0 => header.Remove(at, 1),
                1 => header.Insert(at, header[at].ToString()),
                _ => $"{header[..at]}{header[at + 1]}{header[at]}{header[(at + 2)..]}",
            };
        Name(column);
        _damages.Add($"{header} misspelt as {_rows[0][column]}");
    }

    private void ShuffleColumns()
    {
        var order = Enumerable.Range(0, _rows[0].Length).ToArray();
        _random.Shuffle(order);
        for (var row = 0; row < _rows.Count; row++)
        {
            var cells = _rows[row];
            _rows[row] = [.. order.Select(column => cells[column])];
        }

        _damages.Add("columns shuffled");
    }

    private void GuardCells()
    {
        var number = Array.FindIndex(_rows[0], _names.MeansDeclarationNumber);
        var way = _random.Next(3);
        foreach (var row in _rows.Skip(1).Where(row => number >= 0 && row[number].Length >= 10 && row[number].All(char.IsAsciiDigit)))
        {
            row[number] = way switch
            {
                0 => $"'{row[number]}",
                1 => $"=\"{row[number]}\"",
                _ => $" {row[number]}\u00A0",
            };
        }

        _damages.Add("numbers guarded");
    }

    /// <summary>A stamp to the second that may be written otherwise; dates alone, midnights and what nobody can read stay as they are.</summary>
    private static DateTime? TimeOf(string cell)
    {
        if (!DateTime.TryParseExact(cell, StampFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) || cell.EndsWith('Z') || cell.Contains('+', StringComparison.Ordinal))
        {
            return null;
        }

        return time.TimeOfDay == TimeSpan.Zero ? null : time;
    }

    private void Name(int column)
    {
        var header = _rows[0][column];
        _columns.Add(HeaderText.Fold(header));
        _columns.Add(_names.Of(header, SourceLayout.Wide).Field);
        _columns.Add(_names.Of(header, SourceLayout.Events).Field);
    }

    private static List<string[]> ReadTable(string path)
    {
        using var text = new StreamReader(path);
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        }

        return [.. rows.Select(row => row.Length == rows[0].Length ? row : [.. row, .. Enumerable.Repeat("", Math.Max(0, rows[0].Length - row.Length))])];
    }

    private void WriteTable(string path)
    {
        var text = new StringBuilder(_titles);
        foreach (var row in _rows)
        {
            text.AppendJoin(_delimiter, row.Select(Quoted)).Append('\n');
        }

        File.WriteAllBytes(path, [.. _encoding.GetPreamble(), .. _encoding.GetBytes(text.ToString())]);
    }

    private string Quoted(string cell) =>
        cell.Contains(_delimiter) || cell.AsSpan().IndexOfAny("\"\n\r") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static Func<DateTime, string> Form(string format) => time => time.ToString(format, CultureInfo.InvariantCulture);
}
