using System.IO.Compression;
using System.Xml;

namespace TrsAnalytics;

/// <summary>From which day a workbook counts days.</summary>
internal static class ExcelEpoch
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 10_000_000 };

    /// <summary>Whether an .xlsx workbook counts from 1904-01-01 (ECMA-376 part 1, 18.2.28). The library underneath shifts its date cells, but not its numbers.</summary>
    public static bool IsOf1904(Stream stream)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using var part = zip.GetEntry("xl/workbook.xml")?.Open();
        if (part is null)
        {
            return false;
        }

        using var xml = XmlReader.Create(part, Settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                return xml.GetAttribute("date1904") is "1" or "true";
            }
        }

        return false;
    }
}
