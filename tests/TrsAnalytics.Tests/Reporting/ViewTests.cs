using System.Globalization;
using System.Text.Json;
using NodaTime;
using TrsAnalytics.Cli;

namespace TrsAnalytics.Tests.Reporting;

/// <summary>What a new result needs: itself, and a view. Every door then shows it.</summary>
public sealed class ViewTests
{
    private const double Hours = 4.25;

    /// <summary>A result that the product does not know.</summary>
    /// <param name="Truck">Who waited.</param>
    /// <param name="WaitingHours">How long.</param>
    public sealed record Gate(string Truck, double WaitingHours) : IResult;

    /// <summary>A result that nobody has written a view for.</summary>
    public sealed record Unseen : IResult;

    private sealed class GateView : View<Gate>
    {
        protected override Table Table(Gate gate) => ColumnOf<Gate>.Table(
            "gate", new("Cổng", "Gate"),
            [
                ColumnOf<Gate>.Words("truck", new("Xe", "Truck"), row => LocalizedText.Same(row.Truck)),
                ColumnOf<Gate>.Hours("waiting_hours", new("Chờ (giờ)", "Waiting (h)"), row => row.WaitingHours),
            ],
            [gate]);
    }

    [Fact]
    public void NewResult_WithAView_IsPrintedOnATerminal() => Printed(new Gate("29C-1", Hours).ToBlocks()).Should().Contain("Waiting").And.Contain("29C-1     4.25");

    [Fact]
    public void NewResult_WithAView_IsShownInANotebook() =>
        CellDisplay.Format(new Gate("29C-1", Hours)).ToJson().ToJsonString().Should().Contain("text/html").And.Contain("Waiting (h)").And.Contain("4.25");

    [Fact]
    public void NewResult_WithAView_IsCsvInFullPrecision() =>
        new Gate("29C-1", 1.0 / 3).ToFullTable().ToCsv(Language.English).Should().Be("truck,waiting_hours\r\n29C-1,0.3333333333333333\r\n");

    [Fact]
    public void NewResult_WithAView_IsADataFrame() => new Gate("29C-1", Hours).ToDataFrame()["waiting_hours"][0].Should().Be(Hours);

    [Fact]
    public void NewResult_WithAView_IsASheetOfAWorkbook()
    {
        using var file = new ScratchFile(".xlsx", "");
        new Gate("29C-1", Hours).ToFullTable().SaveExcel(file.Path, Language.English);
        MiniExcelLibs.MiniExcel.Query(file.Path, sheetName: "Table 1").Cast<IDictionary<string, object>>().SelectMany(row => row.Values).Should().Contain([(object)"29C-1", Hours]);
    }

    [Fact]
    public void NewResult_WithAView_StandsInAReport()
    {
        var section = new Section("gate", new("Cổng", "Gate"), [.. new Gate("29C-1", Hours).ToBlocks()]);
        var report = new Report("gate", new("Cổng", "Gate"), new("", ""), new LocalDate(2020, 11, 23), IsSynthetic: false, [], [section]);
        report.ToHtml(Language.Vietnamese).Should().Contain("Chờ (giờ)").And.Contain("4,25");
    }

    [Fact]
    public void NewResult_WithAView_IsJson() =>
        JsonOf(new Gate("29C-1", Hours)).GetProperty("gate")[0].GetProperty("waiting_hours").GetDouble().Should().Be(Hours);

    [Fact]
    public void Result_WithoutAView_IsRefusedByName() =>
        new Unseen().Invoking(result => result.ToTable()).Should().Throw<ArgumentException>().WithMessage("*Unseen has none*");

    /// <summary>Every type of result that the product declares is shown.</summary>
    [Fact]
    public void Results_OfTheProduct_AllHaveAView() =>
        new[] { typeof(Measurement), typeof(View) }.SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.IsAssignableTo(typeof(IResult)) && type != typeof(IResult) && View.Of(type) is null).Should().BeEmpty();

    /// <summary>A view says what its result is in every column: no two of a table have one id.</summary>
    [Fact]
    public void Tables_OfEveryView_NameEachColumnOnce()
    {
        var measurement = BundledStudies.Read("ta-lung-2020");
        var durations = measurement.Durations(Clock.Elapsed);
        IResult[] results =
        [
            new Check(measurement), new Analysis(durations, [By.FinalChannel]), measurement.Worklist(), measurement.Rhythm(), measurement.RecordingQuality(), durations.Stages(By.Direction),
            durations.Metrics(By.Direction), measurement.Ranking(),
        ];
        var tables = results.SelectMany(result => result.ToBlocks().OfType<Table>().Append(result.ToFullTable())).ToArray();
        tables.Should().HaveCountGreaterThan(20);
        tables.Where(table => table.Columns.DistinctBy(column => column.Id).Count() != table.Columns.Length).Select(table => table.Id).Should().BeEmpty();
    }

    private static JsonElement JsonOf(IResult result)
    {
        using var stream = new MemoryStream();
        result.WriteJson(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static string Printed(IEnumerable<Block> blocks)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        new TablePrinter(Language.English, output).Print(blocks);
        return output.ToString();
    }
}
