using System.Buffers.Binary;
using System.IO.Compression;

namespace TrsAnalytics.Tests;

public sealed class ExcelTableTests
{
    private const string Header = "<row r='1'><c r='A1' t='inlineStr'><is><t>Số tờ khai</t></is></c></row>";

    [Theory] // serial 44124.40902777778 is 20/10/2020 09:49, as Excel shows it
    [InlineData("dd/mm/yyyy hh:mm", "2020-10-20T09:49:00")]
    [InlineData("yyyy-mm-dd h:mm:ss", "2020-10-20T09:49:00")]
    [InlineData("[$-vi-VN]dd/mm/yyyy h:mm AM/PM;@", "2020-10-20T09:49:00")]
    [InlineData("yyyy-mm-dd [h]:mm", "2020-10-20T09:49:00")]
    [InlineData("[h]:mm", "2020-10-20T09:49:00")]
    [InlineData("22", "2020-10-20T09:49:00")]
    [InlineData("14", "(2020-10-20T09:49:00)")]
    [InlineData("15", "(2020-10-20T09:49:00)")]
    [InlineData("16", "(2020-10-20T09:49:00)")]
    [InlineData("17", "(2020-10-20T09:49:00)")]
    [InlineData("dd/mm/yyyy;@", "(2020-10-20T09:49:00)")]
    [InlineData("[$-409]d-mmm-yy", "(2020-10-20T09:49:00)")]
    [InlineData("[White]dd/mm/yyyy", "(2020-10-20T09:49:00)")]
    [InlineData("\"hh:mm\" dd/mm/yyyy", "(2020-10-20T09:49:00)")]
    [InlineData("dd/mm/yyyy\\h", "(2020-10-20T09:49:00)")]
    [InlineData("dd/mm/yyyy_h", "(2020-10-20T09:49:00)")]
    [InlineData("yyyy-mm-dd;hh:mm", "(2020-10-20T09:49:00)")]
    [InlineData("0.00", "#44124.40902777778")]
    public void GetCell_DateSerial_HasItsTimeWhateverItsFormatShows(string format, string expected)
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of("<row r='1'><c r='A1' s='1'><v>44124.40902777778</v></c></row>", [format]));
        file.Rows().Should().Equal("1: " + expected);
    }

    [Theory] // 20/10/2020 is day 44124; a format with hours shows its midnight, one without shows the day alone
    [InlineData("dd/mm/yyyy", "2020-10-20")]
    [InlineData("dd/mm/yyyy hh:mm", "2020-10-20T00:00:00")]
    public void GetCell_WholeDay_IsADateAloneUnderAFormatWithoutHours(string format, string expected)
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of("<row r='1'><c r='A1' s='1'><v>44124</v></c></row>", [format]));
        file.Rows().Should().Equal("1: " + expected);
    }

    [Theory] // hand calculation: a second is 1/86400 = 0.0000115741 of a day
    [InlineData("44124.99999", "2020-10-20T23:59:59")]
    [InlineData("44124.999999", "2020-10-21T00:00:00")]
    [InlineData("44123.70833333334", "2020-10-19T17:00:00")]
    [InlineData("0.3125", "#0.3125")]
    public void GetCell_DateSerial_IsRoundedToTheSecond(string serial, string expected)
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of($"<row r='1'><c r='A1' s='1'><v>{serial}</v></c></row>", ["dd/mm/yyyy hh:mm"]));
        file.Rows().Should().Equal("1: " + expected);
    }

    [Fact]
    public void GetCell_WorkbookThatCountsFrom1904_IsShiftedBy1462Days()
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of("<row r='1'><c r='A1' s='1'><v>42662.40902777778</v></c></row>", ["dd/mm/yyyy hh:mm"], from1904: true));
        file.Rows().Should().Equal("1: 2020-10-20T09:49:00");
    }

    [Fact]
    public void GetCell_EveryOtherKind_IsTextOrNumber()
    {
        var cells = "<c r='A2'><v>103512970260</v></c>" + Workbook.Text("B2", " 05/10/2020 09:00 ") + "<c r='C2' t='b'><v>1</v></c><c r='D2' t='e'><v>#N/A</v></c><c r='E2' s='1' t='str'><f>X</f><v>05/10/2020</v></c>";
        using var file = new ScratchFile(".xlsx", Workbook.Of($"{Header}<row r='2'>{cells}</row>", ["dd/mm/yyyy hh:mm"]));
        file.Rows()[1].Should().Be("2: #103512970260| 05/10/2020 09:00 |TRUE||05/10/2020");
    }

    [Fact]
    public void Row_AfterAGap_IsTheSheetsRow()
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of($"{Header}<row r='4'><c r='A4'><v>1</v></c></row>"));
        file.Rows().Should().Equal("1: Số tờ khai", "2: ", "3: ", "4: #1");
    }

    [Fact]
    public void Read_MergedTitleAndData_LeavesTheOtherCellsEmpty()
    {
        var rows = $"<row r='1'>{Workbook.Text("A1", "Phiếu")}</row><row r='2'>{Workbook.Text("A2", "Số tờ khai")}{Workbook.Text("B2", "office")}</row>"
            + $"<row r='3'><c r='A3'><v>1</v></c>{Workbook.Text("B3", "11B1")}</row><row r='4'><c r='A4'><v>2</v></c></row>";
        using var file = new ScratchFile(".xlsx", Workbook.Of(rows, merged: "A1:B1 B3:B4"));
        file.Rows().Should().Equal("1: Phiếu|", "2: Số tờ khai|office", "3: #1|11B1", "4: #2|");
    }

    [Fact]
    public void Read_HeaderMergedOverTwoRows_IsOneRowNamedByTheLowerTexts()
    {
        var rows = $"<row r='1'>{Workbook.Text("A1", "Số tờ khai")}{Workbook.Text("B1", "Kiểm tra")}{Workbook.Text("D1", "office")}</row>"
            + $"<row r='2'>{Workbook.Text("B2", "Bắt đầu")}{Workbook.Text("C2", "Kết thúc")}</row><row r='3'><c r='A3'><v>1</v></c></row>";
        using var file = new ScratchFile(".xlsx", Workbook.Of(rows, merged: "A1:A2 B1:C1 D1:D2"));
        file.Rows().Should().Equal("1: Số tờ khai|Bắt đầu|Kết thúc|office", "3: #1|||");
    }

    [Fact]
    public void Read_WorkbookOfMiniExcel_HasTheHoursThatItHides()
    {
        // MiniExcel writes every DateTime in format 14, which shows no hours.
        using var bytes = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(bytes, new[] { new { declaration_no = "103512970260", registered = new DateTime(2020, 10, 20, 9, 49, 0, DateTimeKind.Unspecified), lines = 7 } });
        using var file = new ScratchFile(".xlsx", bytes.ToArray());
        file.Rows().Should().Equal("1: declaration_no|registered|lines", "2: 103512970260|(2020-10-20T09:49:00)|#7");
    }

    [Fact]
    public void Open_SheetByName_IsComparedAsHeadersAre()
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of([("Bìa", ""), ("Số  liệu", Header)]));
        file.Rows(" số LIỆU").Should().Equal("1: Số tờ khai");
        file.Rows().Should().BeEmpty();
    }

    [Fact]
    public void Open_MissingSheet_NamesThoseThereAre()
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of([("Bìa", ""), ("Số liệu", Header)]));
        file.Fault("Phiếu").Should().Be("data/file: the workbook must have the sheet \"Phiếu\" that the plan names; it has \"Bìa\", \"Số liệu\"; correct the sheet in the plan");
    }

    [Fact]
    public void Read_OldWorkbook_GivesItsCells()
    {
        // A BIFF2 sheet, record by record (OpenOffice's "Excel File Format", 5.8, 5.63, 5.71): BOF, LABEL, NUMBER, EOF.
        byte[] label = [.. "declaration_no"u8];
        var number = new byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(number, 103512970260);
        using var file = new ScratchFile(
            ".xls",
            [9, 0, 4, 0, 2, 0, 0x10, 0, 4, 0, (byte)(8 + label.Length), 0, 0, 0, 0, 0, 0, 0, 0, (byte)label.Length, .. label, 3, 0, 15, 0, 1, 0, 0, 0, 0, 0, 0, .. number, 10, 0, 0, 0]);
        file.Rows().Should().Equal("1: declaration_no", "2: #103512970260");
    }

    [Theory]
    [InlineData(".xlsx", "declaration_no,office\n1,2\n")]
    [InlineData(".xls", "<html><table><tr><td>declaration_no</td></tr></table></html>")]
    [InlineData(".xlsx", "")]
    public void Open_TextNamedAsWorkbook_SaysWhatToDo(string extension, string text)
    {
        using var file = new ScratchFile(extension, text);
        file.Fault().Should().Be("data/file: the file must be an Excel workbook; it does not begin like one; open it in Excel and save it as .xlsx; rename it to .csv if it is plain text");
    }

    [Fact]
    public void Open_WorkbookCutShort_IsRefused()
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of(Header)[..^200]);
        file.Fault().Should().StartWith("data/file: the file must be a sound Excel workbook; it is damaged");
    }

    [Fact]
    public void Open_BrokenSheet_IsRefusedWithoutItsContents()
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of("<row r='1'><c r='A1'><v>103512970260</row>"));
        file.Fault().Should().StartWith("data/file: the file must be a sound Excel workbook").And.NotContain("1035");
    }

    [Fact]
    public void Open_EntitiesInAPart_AreRefused()
    {
        using var file = new ScratchFile(".xlsx", Repacked(Workbook.Of(Header), "xl/styles.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><styleSheet>&b;</styleSheet>"));
        file.Fault().Should().StartWith("data/file: the file must be a sound Excel workbook");
    }

    [Theory]
    [InlineData("<row r='2000000000'><c r='A2000000000'><v>1</v></c></row>")]
    [InlineData("<row r='1'><c r='ZZZZ1'><v>1</v></c></row>")]
    [InlineData("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")]
    public void Open_ImpossibleSize_IsRefused(string rows)
    {
        using var file = new ScratchFile(".xlsx", Workbook.Of(rows));
        file.Fault().Should().StartWith("data/file: a sheet must have at most 1048576 rows, 16384 columns and 1073741824 cells");
    }

    [Fact]
    public void Open_ZipBomb_IsRefusedBeforeItExpands()
    {
        using var file = new ScratchFile(".xlsx", Bomb());
        var before = GC.GetAllocatedBytesForCurrentThread();
        file.Fault().Should().StartWith("data/file: a compressed file must expand to at most 2 GB and 200 times its size");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1 << 20);
    }

    [Fact]
    public void Open_ZipBombThatLiesAboutItsSize_ExpandsNoFurtherThanItSays()
    {
        var bomb = Bomb();
        var directory = bomb.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(directory + 24), 1000); // its uncompressed size
        using var file = new ScratchFile(".xlsx", bomb);
        var before = GC.GetAllocatedBytesForCurrentThread();
        file.Fault().Should().StartWith("data/file: the file must be a sound Excel workbook");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(10 << 20);
    }

    [Fact]
    public void Open_ProtectedWorkbook_AsksForOneWithoutPassword()
    {
        using var file = new ScratchFile(".xls", Protected());
        file.Fault().Should().Be("data/file: a workbook must open without a password; it asks for one; save it without a password");
    }

    /// <summary>A workbook whose sheet is a row of 100 MB of spaces; the sheet is the last entry.</summary>
    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Workbook.Of(""));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            sheet.Write("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>"u8);
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)' ');
            for (var megabyte = 0; megabyte < 100; megabyte++)
            {
                sheet.Write(spaces);
            }

            sheet.Write("</t></is></c></row></sheetData></worksheet>"u8);
        }

        return bytes.ToArray();
    }

    private static byte[] Repacked(byte[] workbook, string part, string content)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            Workbook.Write(zip, part, content);
        }

        return bytes.ToArray();
    }

    /// <summary>A BIFF2 sheet with a FILEPASS record (XOR obfuscation: key and verifier).</summary>
    private static byte[] Protected() => [9, 0, 4, 0, 2, 0, 0x10, 0, 0x2F, 0, 4, 0, 0x12, 0x34, 0x56, 0x78, 10, 0, 0, 0];
}
