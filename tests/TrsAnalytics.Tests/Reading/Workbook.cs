using System.IO.Compression;
using System.Text;

namespace TrsAnalytics.Tests;

/// <summary>Writes a workbook part by part, so that a test decides what stands in it.</summary>
internal static class Workbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    /// <summary>One sheet: its rows, and the number formats that its cells name as s="1", s="2", …</summary>
    public static byte[] Of(string rows, string[]? formats = null, bool from1904 = false, string merged = "") =>
        Of([("Phiếu", rows)], formats, from1904, merged);

    public static byte[] Of((string Name, string Rows)[] sheets, string[]? formats = null, bool from1904 = false, string merged = "")
    {
        formats ??= [];
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "_rels/.rels", $"<Relationships {PackageRelations}><Relationship Id='w' Type='{Relations}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            Write(zip, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
            Write(zip, "xl/workbook.xml", $"<workbook {Main}><workbookPr date1904='{(from1904 ? 1 : 0)}'/><sheets>{Numbered(sheets, (sheet, n) => $"<sheet name='{sheet.Name}' sheetId='{n}' r:id='r{n}'/>")}</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships {PackageRelations}><Relationship Id='s' Type='{Relations}/styles' Target='styles.xml'/>{Numbered(sheets, (_, n) => $"<Relationship Id='r{n}' Type='{Relations}/worksheet' Target='worksheets/sheet{n}.xml'/>")}</Relationships>");
            Write(zip, "xl/styles.xml", $"<styleSheet {Main}><numFmts>{Numbered(formats, (format, n) => $"<numFmt numFmtId='{163 + n}' formatCode='{System.Security.SecurityElement.Escape(format)}'/>")}</numFmts><cellXfs><xf numFmtId='0'/>{Numbered(formats, (format, n) => $"<xf numFmtId='{(int.TryParse(format, out var builtIn) ? builtIn : 163 + n)}' applyNumberFormat='1'/>")}</cellXfs></styleSheet>");
            for (var sheet = 0; sheet < sheets.Length; sheet++)
            {
                Write(zip, $"xl/worksheets/sheet{sheet + 1}.xml", $"<worksheet {Main}><sheetData>{sheets[sheet].Rows}</sheetData>{(merged == "" ? "" : "<mergeCells>" + string.Concat(merged.Split(' ').Select(range => $"<mergeCell ref='{range}'/>")) + "</mergeCells>")}</worksheet>");
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A text cell.</summary>
    public static string Text(string at, string text) => $"<c r='{at}' t='inlineStr'><is><t>{text}</t></is></c>";

    public static void Write(ZipArchive zip, string name, string content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Numbered<T>(T[] items, Func<T, int, string> each) => string.Concat(items.Select((item, index) => each(item, index + 1)));
}
