using System.Text;
using System.Text.Json.Nodes;
using ExcelDataReader;
using NodaTime;

namespace TrsAnalytics.Tests.Publishing;

public sealed class SavingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("trs-saving-").FullName;

    [Fact]
    public void Save_IntoAMissingFolder_MakesIt()
    {
        TestReport.Report.SaveHtml(In("a/b/report.html"), Language.English);
        File.ReadAllText(In("a/b/report.html")).Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public void Write_ThatFailsHalfWay_LeavesTheOldFileAndNothingElse()
    {
        File.WriteAllText(In("report.pdf"), "old");
        var write = () => AtomicFile.Write(In("report.pdf"), stream =>
        {
            stream.Write("new"u8);
            throw new IOException("no space");
        });
        write.Should().Throw<UnusableInputException>().WithMessage("*must be writable*writing failed*");
        File.ReadAllText(In("report.pdf")).Should().Be("old");
        Directory.GetFiles(folder).Should().ContainSingle();
    }

    [Fact]
    public void Write_OverAnOldFile_ReplacesItWhole()
    {
        File.WriteAllText(In("report.pdf"), "a longer old text");
        AtomicFile.Write(In("report.pdf"), stream => stream.Write("new"u8));
        File.ReadAllText(In("report.pdf")).Should().Be("new");
        Directory.GetFiles(folder).Should().ContainSingle();
    }

    [Fact]
    public void Save_ToAFullDisk_SaysSo()
    {
        // A device of Linux that is always full; elsewhere the path does not exist.
        FluentActions.Invoking(() => TestReport.Table.SaveCsv("/dev/full", Language.English))
            .Should().Throw<UnusableInputException>().WithMessage(OperatingSystem.IsLinux() ? "/dev/full: *the disk is full*" : "/dev/full: *");
    }

    [Fact]
    public void Save_UnderAFileInsteadOfAFolder_IsUnusable()
    {
        File.WriteAllText(In("file"), "");
        FluentActions.Invoking(() => TestReport.Table.SaveCsv(In("file/x.csv"), Language.English)).Should().Throw<UnusableInputException>();
    }

    [Fact]
    public void Csv_Saved_StartsWithTheMarkThatExcelNeeds()
    {
        TestReport.Table.SaveCsv(In("t.csv"), Language.English);
        File.ReadAllBytes(In("t.csv")).Should().StartWith([0xEF, 0xBB, 0xBF, (byte)'c']);
    }

    [Fact]
    public void Excel_OfAReport_HasNumbersAsNumbersTextAsTextAndSaysItIsSynthetic()
    {
        TestReport.Report.SaveExcel(In("r.xlsx"), Language.Vietnamese);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var workbook = ExcelReaderFactory.CreateReader(File.OpenRead(In("r.xlsx")));
        workbook.Name.Should().Be("Giới thiệu");
        Cells(workbook).Should().Contain("Synthetic data / Dữ liệu mô phỏng").And.Contain("Đồng hồ").And.Contain("Từ đăng ký đến giải phóng.");

        workbook.NextResult().Should().BeTrue();
        workbook.Name.Should().Be("Bảng 1", "the printed report calls it so");
        workbook.Read();
        workbook.Read();
        workbook.GetValue(0).Should().Be("=1+1");
        workbook.GetValue(1).Should().Be(1269.0);
        workbook.GetNumberFormatString(1).Should().Be("#,##0");
        workbook.GetNumberFormatString(2).Should().Be("#,##0.00");
        workbook.Read();
        workbook.GetValue(2).Should().Be("n < 5");
    }

    [Fact]
    public void Excel_OfATableWithoutRows_HasItsHead()
    {
        (TestReport.Table with { Rows = [] }).SaveExcel(In("t.xlsx"), Language.English);
        using var workbook = ExcelReaderFactory.CreateReader(File.OpenRead(In("t.xlsx")));
        workbook.NextResult();
        Cells(workbook).Should().Equal("Channel", "n", "Hours");
    }

    [Fact]
    public void Json_OfAReport_KeepsFullPrecisionAndTheLackOfANumber()
    {
        TestReport.Report.SaveJson(In("r.json"), Language.English);
        var json = JsonNode.Parse(File.ReadAllText(In("r.json")))!;
        json["synthetic"]!.GetValue<bool>().Should().BeTrue();
        var rows = json["sections"]![0]!["blocks"]![2]!["rows"]!;
        rows[0]!["mean_hours"]!.GetValue<double>().Should().Be(0.1 + 0.2);
        rows[1]!["mean_hours"].Should().BeNull();
    }

    /// <summary>The form of the dates is that of PDF 32000-1, 7.9.4, as Chromium writes them.</summary>
    [Fact]
    public void PdfDates_AreSetInPlace()
    {
        var pdf = "/CreationDate (D:20261123110009+00'00')/ModDate (D:20261123110010+00'00')"u8.ToArray();
        PdfDates.Set(pdf, new LocalDate(2020, 11, 23));
        Encoding.ASCII.GetString(pdf).Should().Be("/CreationDate (D:20201123000000+00'00')/ModDate (D:20201123000000+00'00')");
    }

    /// <summary>The form of the names is that of Chromium; two printings of one page once differed in them by one.</summary>
    [Theory]
    [InlineData("/ID (node00000074) /Headers [(node00000071) (node00003032)] (node00000074)")]
    [InlineData("/ID (node00000073) /Headers [(node00000070) (node00003031)] (node00000073)")]
    public void PdfElements_AreNumberedFromOneInTheirOrder(string tags)
    {
        var pdf = Encoding.ASCII.GetBytes($"{tags} /Alt (node12345678 is a word) (node1234");
        PdfElements.Renumber(pdf);
        Encoding.ASCII.GetString(pdf).Should().Be(
            "/ID (node00000002) /Headers [(node00000001) (node00000003)] (node00000002) /Alt (node12345678 is a word) (node1234");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static List<string> Cells(IExcelDataReader sheet)
    {
        var cells = new List<string>();
        while (sheet.Read())
        {
            cells.AddRange(Enumerable.Range(0, sheet.FieldCount).Select(column => sheet.GetValue(column)?.ToString() ?? ""));
        }

        return cells;
    }

    private string In(string name) => Path.Combine(folder, name);
}
