using System.IO.Compression;
using System.Text;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>Tables as CSV and as workbooks.</summary>
internal static class HostileTables
{
    private const string Head = "declaration_no,office,registered,released,note\n";
    private const string Row = "103512970260,11B1,2020-10-19 08:00,2020-10-20 09:00,x\n";

    private static readonly string[] Cells =
    [
        "\u001b]0;pwn\u0007\u001b[2J", "\u009b31m", "=cmd|'/c calc'!A1", "<script>alert(1)</script>", "\u202Eabc", "\u2028", "'; DROP TABLE", "\"\"\"", "0", "-1", "1e999", "١٢٣", "2020-10-19T25:61:61Z",
        "9999-12-31 23:59:59", "0001-01-01 00:00", "2020-10-19 08:00:00.123456789012345678901234567890", "NULL", "NaN", "∞", "\uD83D\uDE00", "Z\u0351\u036B\u0343", "&#x1b;[2J", "%1b[2J", "\\x1b[2J",
        "2020-10-19 08:00+99:99", "44123.5", "1/1/1", "31/02/2020 8:5", "../../../etc/passwd",
    ];

    /// <summary>CSV files.</summary>
    public static IEnumerable<(string, Action<Scratch>)> Csv()
    {
        foreach (var (index, cell) in Cells.Index())
        {
            var text = cell.Replace("\"", "\"\"", StringComparison.Ordinal);
            yield return ($"{index} as an office: {VisibleText.Of(cell)}", Of(HostileCorpus.Rows(30) + $"103512970260,\"{text}\",A11,1,1,{HostileRun.Canary},2020-10-19 08:00,,,\n"));
            yield return ($"{index} as a stamp: {VisibleText.Of(cell)}", Of(HostileCorpus.Rows(30) + $"103512970260,11B1,A11,1,1,{HostileRun.Canary},\"{text}\",,,\"{text}\"\n"));
        }

        foreach (var (name, text) in Texts())
        {
            yield return (name, Of(text));
        }

        yield return ("Latin bytes", folder => folder.Study("a.csv", Encoding.Latin1.GetBytes(Head + Row.Replace("x", "Đà Nẵng é", StringComparison.Ordinal))));
        yield return ("UTF-16 without a mark", folder => folder.Study("a.csv", Encoding.Unicode.GetBytes(Head + Row)));
        yield return ("UTF-32", folder => folder.Study("a.csv", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Head + Row)]));
        yield return ("three files of 300 own columns", folder => Array.ForEach(["a", "b", "c"], name => Add(folder, $"{name}.csv", "declaration_no,registered," + string.Join(',', Enumerable.Range(0, 300).Select(i => name + i)) + "\n" + "103512970260,2020-10-19 08:00\n")));
        yield return ("100 files of 900 own columns", folder => Array.ForEach([.. Enumerable.Range(0, 100)], i => Add(folder, $"{i}.csv", "declaration_no,registered," + string.Join(',', Enumerable.Range(0, 900).Select(c => $"c{i}.{c}")) + "\n103512970260,2020-10-19 08:00\n")));
        yield return ("12,000 files", folder => Array.ForEach([.. Enumerable.Range(0, 12_000)], i => Add(folder, $"{i}.csv", "declaration_no\n")));
        yield return ("a file name that commands", folder => Add(folder, "\u001b[2J\n.csv", "no header\n"));
        yield return ("a file name of 250 signs", folder => Add(folder, new string('n', 246) + ".csv", "no header\n"));
    }

    /// <summary>Workbooks.</summary>
    public static IEnumerable<(string, Action<Scratch>)> Workbooks()
    {
        var sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{0}</sheetData></worksheet>";
        string Inline(params string[] cells) => $"<row>{string.Concat(cells.Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>";
        var head = Inline("declaration_no", "office", "registered", "trader");
        string Sheet(string rows) => string.Format(System.Globalization.CultureInfo.InvariantCulture, sheet, rows);
        (string, string)[] sheets =
        [
            ("no rows", Sheet("")), ("one row", Sheet(head)), ("a sound row", Sheet(head + Inline("103512970260", "11B1", "2020-10-19 08:00", HostileRun.Canary))),
            ("an escape of Excel", Sheet(head + Inline("103512970260", "_x001B_]0;pwn_x0007_", "2020-10-19 08:00", HostileRun.Canary))),
            ("a cell in the last corner", Sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")),
            ("a cell beyond the last corner", Sheet("<row r=\"99999999\"><c r=\"ZZZZZ99999999\"><v>1</v></c></row>")),
            ("rows that go back", Sheet("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")),
            ("a negative row", Sheet("<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>")), ("a string that is not there", Sheet(head + "<row><c t=\"s\"><v>99999</v></c></row>")),
            ("a string before the first", Sheet(head + "<row><c t=\"s\"><v>-1</v></c></row>")), ("an error cell", Sheet(head + "<row><c t=\"e\"><v>#REF!</v></c></row>")),
            ("a date out of reach", Sheet(head + "<row><c t=\"d\"><v>99999-99-99</v></c><c><v>1e308</v></c><c><v>-99999999</v></c></row>")),
            ("no end", "<worksheet><sheetData><row>"), ("no XML", "hello"), ("another root", "<html/>"), ("entities", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"),
            ("deep elements", new StringBuilder().Insert(0, "<a>", 200_000).ToString()), ("a million merged cells", "<worksheet><sheetData>" + head + "</sheetData><mergeCells>" + new StringBuilder().Insert(0, "<mergeCell ref=\"A1:XFD1048576\"/>", 100_000) + "</mergeCells></worksheet>"),
            ("a merge that is none", "<worksheet><sheetData>" + head + "</sheetData><mergeCells><mergeCell ref=\"Z9:A1:Q\"/></mergeCells></worksheet>"),
            ("a dimension that lies", "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + head + Inline("103512970260", "11B1", "2020-10-19", "t") + "</sheetData></worksheet>"),
            ("a row of 400,000 cells", Sheet("<row>" + new StringBuilder().Insert(0, "<c><v>1</v></c>", 400_000) + "</row>")),
            ("a text of 3 MB", Sheet(head + Inline("103512970260", new string('o', 3 << 20), "2020-10-19 08:00", "t"))),
            ("a text of 40,000", Sheet(head + Inline("103512970260", new string('o', 40_000), "2020-10-19 08:00", "t"))),
        ];
        foreach (var (name, xml) in sheets)
        {
            yield return (name, folder => folder.Study("a.xlsx", Package(("xl/worksheets/sheet1.xml", xml))));
        }

        foreach (var missing in new[] { "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels" })
        {
            yield return ($"without {missing}", folder => folder.Study("a.xlsx", Package((missing, null))));
        }

        yield return ("a workbook part that is none", folder => folder.Study("a.xlsx", Package(("xl/workbook.xml", "<a><b></a>"))));
        yield return ("relations in a circle", folder => folder.Study("a.xlsx", Package(("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"workbook.xml\"/></Relationships>"))));
        yield return ("relations out of the file", folder => folder.Study("a.xlsx", Package(("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"../../../../etc/passwd\"/></Relationships>"))));
        yield return ("strings of 140 MB", folder => folder.Study("a.xlsx", Package(("xl/sharedStrings.xml", "<sst>" + new StringBuilder().Insert(0, $"<si><t>{new string('s', 1000)}</t></si>", 140_000) + "</sst>"))));
        yield return ("a million formats", folder => folder.Study("a.xlsx", Package(("xl/styles.xml", "<styleSheet><cellXfs>" + new StringBuilder().Insert(0, "<xf numFmtId=\"14\"/>", 1_000_000) + "</cellXfs></styleSheet>"))));
        var sound = Package(("xl/worksheets/sheet1.xml", Sheet(head + Inline("103512970260", "11B1", "2020-10-19 08:00", HostileRun.Canary))));
        foreach (var part in new[] { 0.05, 0.3, 0.6, 0.9, 0.99 })
        {
            yield return ($"cut at {part}", folder => folder.Study("a.xlsx", sound[..(int)(sound.Length * part)]));
        }

        for (var seed = 1; seed <= 12; seed++)
        {
            var random = seed;
            yield return ($"damage {seed}", folder => folder.Study("a.xlsx", HostileLogs.Damaged(sound, random)));
            yield return ($"damage {seed} as .xls", folder => folder.Study("a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. HostileLogs.Damaged(new byte[4096], random)]));
        }
    }

    private static IEnumerable<(string, string)> Texts()
    {
        yield return ("a line of a million commas", string.Concat(Enumerable.Repeat("x,", 500_000)) + "\n");
        yield return ("a line of a million commas below the head", Head + new string(',', 1_000_000) + "\n");
        yield return ("a line of 3 MB", Head + new string('y', 3_000_000) + "\n");
        yield return ("a text of 900 kB", Head + "103512970260,11B1,2020-10-19 08:00,," + new string('n', 900_000) + "\n");
        yield return ("quotes without end", Head + Row + "\"" + string.Concat(Enumerable.Repeat(Row, 40_000)));
        yield return ("quotes everywhere", Head + new string('"', 300_000));
        yield return ("carriage returns alone", (Head + Row).Replace('\n', '\r'));
        yield return ("no line end", Head + Row.TrimEnd());
        yield return ("the head a hundred times", string.Concat(Enumerable.Repeat(Head, 100)) + Row);
        yield return ("all columns declaration_no", string.Join(',', Enumerable.Repeat("declaration_no", 900)) + "\n" + Row);
        yield return ("a number of a thousand digits", Head + new string('1', 1000) + ",11B1,2020-10-19 08:00,,\n");
        yield return ("half a million blank lines", Head + new string('\n', 500_000) + Row);
        yield return ("200,000 unreadable stamps", Head + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{10351297000 + i}0,11B1,19-oktober,soon,\n")));
        yield return ("200,000 unreadable numbers", Head + string.Concat(Enumerable.Repeat("abc,11B1,2020-10-19 08:00,,\n", 200_000)));
        yield return ("50,000 offices", Head + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"{10351297000 + i}0,O{i},2020-10-19 08:00,2020-10-20 08:00,\n")));
        yield return ("nothing but a mark", "\uFEFF");
        yield return ("nothing but blanks", new string(' ', 100_000));
        yield return ("an unknown layout", "declaration_no;office\tregistered|released\n");
        yield return ("a code of 10,000 signs", Head + $"103512970260,{new string('O', 10_000)},2020-10-19 08:00,2020-10-20 08:00,\n");
    }

    private static Action<Scratch> Of(string text) => folder => folder.Study("a.csv", Encoding.UTF8.GetBytes(text));

    private static void Add(Scratch folder, string name, string text)
    {
        if (!File.Exists(folder["plan.yaml"]))
        {
            folder.Study(name, []);
        }

        File.WriteAllText(Path.Combine(folder["data"], name), text);
    }

    /// <summary>A workbook of one sheet, with parts replaced, added, or (null) left out.</summary>
    private static byte[] Package(params (string Name, string? Text)[] changed)
    {
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ["_rels/.rels"] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            ["xl/workbook.xml"] = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>",
            ["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>",
        };
        foreach (var (name, text) in changed)
        {
            parts[name] = text;
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.Where(part => part.Value is not null))
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text!));
            }
        }

        return bytes.ToArray();
    }
}
