using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace TrsAnalytics.EndToEnd.Publishing;

/// <summary>Prints the sample report and reads it back with poppler, qpdf and PdfPig.</summary>
[Collection(nameof(TemporaryFolder))]
public sealed class ReportPdfTests(ReportPdfTests.Printed printed) : IClassFixture<ReportPdfTests.Printed>
{
    [Fact]
    public void Pdf_OfSyntheticData_SaysSoOnEveryPage()
    {
        for (var page = 1; page <= printed.Pages; page++)
        {
            printed.Vietnamese.Text(page).Should().Contain("Synthetic data / Dữ liệu mô phỏng", "page {0} may be torn out", page);
        }
    }

    [Fact]
    public async Task Pdf_OfRealData_NeverSaysSynthetic()
    {
        using var real = new PrintedPdf(await printed.Printer.PrintAsync(SampleReport.Real, Language.English));
        real.Text().Should().NotContain("Synthetic").And.NotContain("mô phỏng");
    }

    [Fact]
    public void Pdf_OnEveryPage_NumbersItOfAll()
    {
        printed.Pages.Should().BeGreaterThan(3);
        for (var page = 1; page <= printed.Pages; page++)
        {
            printed.Vietnamese.Text(page).Should().Contain($"Trang {page} / {printed.Pages}");
        }
    }

    [Fact]
    public void Pdf_InVietnamese_KeepsItsLettersAndItsNumbers() =>
        printed.Vietnamese.Text().Should()
            .Contain("Đo thời gian giải phóng hàng năm 2020")
            .And.Contain("Chi cục HQ CK Tà Lùng")
            .And.Contain("1.269")
            .And.Contain("91,5%")
            .And.Contain("−3,25")
            .And.Contain("n < 5");

    [Fact]
    public async Task Pdf_InEnglish_HasEnglishWordsAndNumbers()
    {
        using var english = new PrintedPdf(await printed.Printer.PrintAsync(SampleReport.Synthetic, Language.English));
        english.Text().Should().Contain("Time release study 2020").And.Contain("1,269").And.Contain("91.5%").And.Contain("As of 23 November 2020")
            .And.Contain("Page 2 /");
    }

    [Fact]
    public void Pdf_TableOfAHundredRows_RepeatsItsHeadOnEveryPage()
    {
        var pages = Enumerable.Range(1, printed.Pages).Select(page => printed.Vietnamese.Text(page)).Where(text => text.Contains("1030000", StringComparison.Ordinal)).ToList();
        pages.Should().HaveCountGreaterThan(1);
        pages.Sum(text => Regex.Count(text, "1030000[0-9]{4}", RegexOptions.None, TimeSpan.FromSeconds(1))).Should().Be(100, "no row is lost between two pages");
        pages.Should().OnlyContain(text => text.Contains("Mốc còn thiếu", StringComparison.Ordinal));
    }

    [Fact]
    public void Pdf_ForAReaderWhoCannotSee_IsTaggedWithTitleAndLanguage()
    {
        printed.Vietnamese.Facts().Should().MatchRegex(@"Tagged:\s+yes").And.MatchRegex(@"Title:\s+Đo thời gian giải phóng hàng năm 2020");
        using var pdf = PdfDocument.Open(printed.Vietnamese.Path);
        pdf.Structure.Catalog.CatalogDictionary.Data["Lang"].ToString().Should().Contain("vi");
        PrintedPdf.Run("pdfinfo", "-struct-text", printed.Vietnamese.Path).Should().Contain("Table").And.Contain("TH").And.Contain("Figure");
    }

    [Fact]
    public void Pdf_HasABookmarkForEverySection()
    {
        using var pdf = PdfDocument.Open(printed.Vietnamese.Path);
        pdf.TryGetBookmarks(out var bookmarks).Should().BeTrue();
        bookmarks!.GetNodes().Select(node => node.Title).Should().Contain(title => title.EndsWith("Tóm tắt", StringComparison.Ordinal))
            .And.HaveCount(1 + SampleReport.Synthetic.Sections.Length, "the title and six sections");
    }

    [Fact]
    public void Pdf_Charts_AreVectorsAndNotPictures()
    {
        using var pdf = PdfDocument.Open(printed.Vietnamese.Path);
        pdf.GetPages().SelectMany(page => page.GetImages()).Should().BeEmpty();
        printed.Vietnamese.Text().Should().Contain("Cơ quan chuyên ngành", "the legend is text").And.Contain("52,40", "the bar has its number");
    }

    [Fact]
    public void Pdf_IsWellFormed() => PrintedPdf.Run("qpdf", "--check", printed.Vietnamese.Path).Should().Contain("No syntax or stream encoding errors");

    [Fact]
    public async Task Pdf_PrintedAgainByAnotherBrowser_HasTheSameBytesAndTheStudysDate()
    {
        await using var other = new ReportPrinter();
        var again = await other.PrintAsync(SampleReport.Synthetic, Language.Vietnamese);
        again.Should().Equal(await File.ReadAllBytesAsync(printed.Vietnamese.Path));
        printed.Vietnamese.Facts().Should().MatchRegex("CreationDate:.*Nov 23 .*2020").And.MatchRegex("ModDate:.*Nov 23 .*2020");
    }

    [Fact]
    public async Task Pdf_TableTooWideForThePaper_IsTurnedSidewaysAndKeepsEveryCell()
    {
        var wide = new Table(
            "wide", LocalizedText.Same("Wide"),
            [.. Enumerable.Range(0, 24).Select(column => new Column($"c{column}", LocalizedText.Same($"Head{column}"), ColumnKind.Count))],
            [.. Enumerable.Range(0, 60).Select(row => (ImmutableArray<TableCell>)[.. Enumerable.Range(0, 24).Select(column => TableCell.Of(1000 * row + column))])]);
        var report = SampleReport.Real with { Sections = [new("a", LocalizedText.Same("First"), [wide]), new("b", LocalizedText.Same("Second"), [new Paragraph("words", LocalizedText.Same("Upright again"))])] };
        using var pdf = new PrintedPdf(await printed.Printer.PrintAsync(report, Language.English));
        pdf.Text().Should().Contain("59,023").And.Contain("Head23").And.Contain("Upright again");

        using var pages = PdfDocument.Open(pdf.Path);
        pages.GetPages().Select(page => page.Width > page.Height).Should().Equal(false, true, true, true, false);
        pages.GetPages().SelectMany(page => page.Letters.Select(letter => page.Width - letter.BoundingBox.Right)).Should().OnlyContain(gap => gap > 0);
    }

    [Fact]
    public async Task Pdf_HeadingAndIntroduction_StandOnThePageOfTheirTable()
    {
        // Chapters of many heights, so that some of them begin at the foot of a page.
        var words = LocalizedText.Same(string.Join(' ', Enumerable.Repeat("word", 60)));
        Table Rows(int chapter, int rows) => new(
            "t", LocalizedText.Same($"Rows of {chapter}."), [new Column("c", LocalizedText.Same("Head"), ColumnKind.Count)],
            [.. Enumerable.Range(0, rows).Select(row => (ImmutableArray<TableCell>)[TableCell.Of(row)])]);
        var report = SampleReport.Real with
        {
            Sections =
            [
                .. Enumerable.Range(10, 30).Select(chapter => new Section(
                    $"s{chapter}", LocalizedText.Same($"Chapter {chapter}."),
                    [.. Enumerable.Repeat(new Paragraph("words", words), 1 + (chapter % 3)), Rows(chapter, 8 + (chapter % 7 * 4)), new Paragraph("words", words)])),
            ],
        };
        using var pdf = new PrintedPdf(await printed.Printer.PrintAsync(report, Language.English));

        var pages = pdf.Text().Split('\f')[1..];
        foreach (var chapter in Enumerable.Range(10, 30))
        {
            var page = pages.Should().ContainSingle(text => text.Contains($"Chapter {chapter}.", StringComparison.Ordinal)).Which;
            page.Should().Contain($"Rows of {chapter}.", "a reader turns no page between what introduces a table and the table");
        }
    }

    [Fact]
    public async Task Printer_AskedForTwoAtOnce_PrintsBoth()
    {
        var pdfs = await Task.WhenAll(
            printed.Printer.PrintAsync(SampleReport.Synthetic, Language.Vietnamese), printed.Printer.PrintAsync(SampleReport.Real, Language.English));
        pdfs[0].Should().Equal(await File.ReadAllBytesAsync(printed.Vietnamese.Path));
        using var english = new PrintedPdf(pdfs[1]);
        english.Text().Should().Contain("Time release study 2020").And.NotContain("Đo thời gian");
    }

    /// <summary>One browser and one Vietnamese PDF for all tests of the class.</summary>
    public sealed class Printed : IAsyncLifetime
    {
        internal ReportPrinter Printer { get; } = new();

        internal PrintedPdf Vietnamese { get; private set; } = null!;

        internal int Pages { get; private set; }

        public async Task InitializeAsync()
        {
            Vietnamese = new PrintedPdf(await Printer.PrintAsync(SampleReport.Synthetic, Language.Vietnamese));
            using var pdf = PdfDocument.Open(Vietnamese.Path);
            Pages = pdf.NumberOfPages;
            Keep(Vietnamese.Path);
        }

        public async Task DisposeAsync()
        {
            Vietnamese.Dispose();
            await Printer.DisposeAsync();
        }

        /// <summary>Pixels are looked at, not compared: TRS_KEEP names a folder to look at them in.</summary>
        private static void Keep(string pdf)
        {
            if (Environment.GetEnvironmentVariable("TRS_KEEP") is { Length: > 0 } folder)
            {
                File.Copy(pdf, Path.Combine(folder, "vi.pdf"), overwrite: true);
                SampleReport.Synthetic.SaveHtml(Path.Combine(folder, "vi.html"), Language.Vietnamese);
                SampleReport.Synthetic.SaveExcel(Path.Combine(folder, "vi.xlsx"), Language.Vietnamese);
            }
        }
    }
}
