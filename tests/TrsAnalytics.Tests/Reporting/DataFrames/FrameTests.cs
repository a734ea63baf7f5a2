using Microsoft.Data.Analysis;

namespace TrsAnalytics.Tests;

public sealed class FrameTests
{
    /// <summary>The rules that look at declarations, not at the rows they were merged from.</summary>
    private static readonly string[] OfTheCohort = ["Q09", "Q10", "Q11", "Q12", "Q13", "Q14", "Q15", "Q16", "Q17", "Q18", "Q19", "Q20", "Q21", "Q23", "Q24", "Q25", "Q26"];

    private static readonly Measurement Study = BundledStudies.Read("ta-lung-2020");

    [Fact]
    public void Breakdown_AsFrame_HasTypesUnitsAndNulls()
    {
        var frame = Study.Durations(Clock.Elapsed).Breakdown(By.Procedure).ToDataFrame();

        frame.Columns["procedure"].DataType.Should().Be<string>();
        frame.Columns["n"].DataType.Should().Be<long>();
        frame.Columns["mean_completed_hours"].DataType.Should().Be<double>();
        var e46 = Enumerable.Range(0, (int)frame.Rows.Count).Single(row => (string)frame["procedure"][row] == "E46");
        frame["n"][e46].Should().Be(1L);
        ((double)frame["mean_completed_hours"][e46]).Should().BeApproximately(409.105, 1e-9, "expected.json says so");
        frame["sd_completed_hours"][e46].Should().BeNull("one declaration has no deviation");
    }

    [Fact]
    public void Results_AllBecomeFrames()
    {
        var elapsed = Study.Durations(Clock.Elapsed);

        DataFrame[] frames =
        [
            Study.Cohort.ToDataFrame(), Study.Findings.ToDataFrame(), Study.Completeness().ToDataFrame(), Study.Worklist().ToDataFrame(),
            elapsed.Stages().ToDataFrame(), elapsed.Attribution(By.Procedure).ToDataFrame(), Study.Compliance().ToDataFrame(), Study.Ranking().ToDataFrame(),
        ];

        frames.Should().OnlyContain(frame => frame.Rows.Count > 0 && frame.Columns.Count > 1);
    }

    [Fact]
    public void Attribution_AsFrame_KeepsPartsOfHours()
    {
        var frame = Study.Durations(Clock.Elapsed).Attribution().ToDataFrame();

        ((double)frame["total_hours"][0]).Should().BeApproximately(10770.79361111111, 1e-9, "expected.json says so");
    }

    [Fact]
    public void Measurement_AsFrameAndBack_GivesTheSameReleaseTimes()
    {
        var frame = Study.ToDataFrame();
        var back = frame.ToMeasurement(Study.Plan);

        frame.Rows.Count.Should().Be(Study.Count);
        frame.Columns["registered"].DataType.Should().Be<DateTime>();
        var (was, now) = (Study.Durations(Clock.Elapsed).Breakdown().All, back.Durations(Clock.Elapsed).Breakdown().All);
        now.Released.Should().Be(was.Released);
        now.Distribution.MeanCompleted.Should().Be(was.Distribution.MeanCompleted);
    }

    [Theory]
    [InlineData("ta-lung-2020")]
    [InlineData("ta-lung-2019")]
    [InlineData("national-2020")]
    public void Measurement_AsFrameAndBack_IsTheSameMeasurement(string study)
    {
        var was = BundledStudies.Read(study);
        var now = was.ToDataFrame().ToMeasurement(was.Plan);

        now.Declarations.Select(each => (each.Number, each.Status)).Should().Equal(was.Declarations.Select(each => (each.Number, each.Status)));
        for (var column = 0; column <= was.Table.ReleaseColumn; column++)
        {
            Stamps(now, column).Should().Equal(Stamps(was, column));
        }

        foreach (var field in was.Table.TextFields)
        {
            now.Declarations.Select(each => each.Text(field)).Should().Equal(was.Declarations.Select(each => each.Text(field)), field);
        }

        foreach (var rule in OfTheCohort)
        {
            now.Findings[rule].Count.Should().Be(was.Findings[rule].Count, rule);
        }

        static IEnumerable<(int, StampFlags)> Stamps(Measurement study, int column) =>
            Enumerable.Range(0, study.Count).Select(row => (study.Table.TimeOf(column, row), study.Table.FlagsOf(column, row)));
    }

    [Fact]
    public void Measurement_AsFrameAndBackTwice_GivesTheSameColumns()
    {
        var once = Study.ToDataFrame();
        var twice = once.ToMeasurement(Study.Plan).ToDataFrame();

        twice.Columns.Select(column => column.Name).Should().Equal(once.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Frame_OfStampsWithoutTimeOfDay_SaysWhichTheyAre()
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("declaration_no", ["103456789010", "103456789120"]),
            new StringDataFrameColumn("registered", ["2020-10-19 08:00", "2020-10-19 09:00"]),
            new StringDataFrameColumn("arrived", ["2020-10-18", "2020-10-18 00:00"])).ToMeasurement(Study.Plan).ToDataFrame();

        frame["arrived"].Cast<DateTime?>().Should().AllBeEquivalentTo(new DateTime(2020, 10, 18));
        frame["arrived_day_only"].Cast<bool?>().Should().Equal(true, false);
        frame.Columns.IndexOf("registered_day_only").Should().Be(-1, "every registration has its time of day");
    }

    [Fact]
    public void Frame_OfManyRows_KeepsTheirOrderAndTheirPlaces()
    {
        const int rows = 150_000;
        const int wrong = 140_000;
        var frame = new DataFrame(
            new StringDataFrameColumn("declaration_no", Enumerable.Range(0, rows).Select(row => row == wrong ? "x" : $"10{row:00000000}00")),
            new StringDataFrameColumn("registered", Enumerable.Repeat("2020-10-19 08:00", rows)));

        var measurement = frame.ToMeasurement(Study.Plan);

        measurement.Findings["Q02"].Places.Should().Equal(new SourceLocation("data frame", wrong + 1, "declaration_no"));
        measurement.Declarations.Select(each => each.Number).Should().Equal(
            Enumerable.Range(0, rows).Where(row => row != wrong).Select(row => $"10{row:00000000}0"));
    }

    [Fact]
    public void Frame_WithNumbersForTexts_ReadsTheirDigits_AndPassesOverBlankRows()
    {
        var frame = new DataFrame(
            new PrimitiveDataFrameColumn<long>("declaration_no", [103456789010L, null]),
            new PrimitiveDataFrameColumn<double>("final_channel", [2, double.NaN]),
            new PrimitiveDataFrameColumn<bool>("sealed", [true, null]),
            new PrimitiveDataFrameColumn<DateTime>("registered", [new DateTime(2020, 10, 19, 1, 0, 0, DateTimeKind.Utc), null]));

        var measurement = frame.ToMeasurement(Study.Plan);

        measurement.Cohort.RowsRead.Should().Be(1);
        var declaration = measurement.Declarations.Single();
        (declaration.Number, declaration.FinalChannel, declaration.Text("sealed")).Should().Be(("10345678901", "2", "TRUE"));
        declaration[EventName.Registered].Should().Be(NodaTime.Instant.FromUtc(2020, 10, 19, 1, 0));
    }

    [Fact]
    public void Frame_WithoutRows_IsAMeasurementOfNothing() =>
        new DataFrame(new StringDataFrameColumn("declaration_no", 0)).ToMeasurement(Study.Plan).ToDataFrame().Rows.Count.Should().Be(0);

    [Fact]
    public void Frame_OfWrongRows_BecomesFindings()
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("declaration_no", ["103456789010", null, "103456789120"]),
            new StringDataFrameColumn("registered", ["2020-10-19 08:00", "2020-10-19 08:00", "yesterday"]),
            new PrimitiveDataFrameColumn<DateTime>("released", [new DateTime(2020, 10, 19, 9, 30, 0, DateTimeKind.Unspecified), null, null]));

        var measurement = frame.ToMeasurement(Study.Plan);

        measurement.Count.Should().Be(1);
        measurement.Durations(Clock.Elapsed).Breakdown().All.Distribution.MeanCompleted.Should().Be(1.5);
        measurement.Findings["Q02"].Places.Should().Equal(new SourceLocation("data frame", 2, "declaration_no"));
        measurement.Findings["Q07"].Places.Should().Equal(new SourceLocation("data frame", 3, "registered"));
    }

    /// <summary>What LoadCsv makes of a column of digits, unless it is told that they are text.</summary>
    [Fact]
    public void Frame_WithNumbersOfSinglePrecision_IsRefused()
    {
        const string csv = "declaration_no,registered\n103456789010,2020-10-19 08:00\n";

        FluentActions.Invoking(() => DataFrame.LoadCsvFromString(csv).ToMeasurement(Study.Plan))
            .Should().Throw<UnusableInputException>().WithMessage("data frame, declaration_no: *text or whole numbers*single precision*");
        DataFrame.LoadCsvFromString(csv, dataTypes: [typeof(string), typeof(string)]).ToMeasurement(Study.Plan).Declarations.Single().Number.Should().Be("10345678901");
    }

    [Fact]
    public void Frame_WithoutNumbers_IsRefused() =>
        FluentActions.Invoking(() => new DataFrame(new StringDataFrameColumn("x", ["1"])).ToMeasurement(Study.Plan))
            .Should().Throw<UnusableInputException>().WithMessage("data frame: *declaration_no*");
}
