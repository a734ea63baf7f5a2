using Microsoft.Data.Analysis;

namespace TrsAnalytics.Tests;

public sealed class FrameTests
{
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
        measurement.Findings["Q02"].Places.Should().Equal(new Place("data frame", 2, "declaration_no"));
        measurement.Findings["Q07"].Places.Should().Equal(new Place("data frame", 3, "registered"));
    }

    [Fact]
    public void Frame_WithoutNumbers_IsRefused() =>
        FluentActions.Invoking(() => new DataFrame(new StringDataFrameColumn("x", ["1"])).ToMeasurement(Study.Plan))
            .Should().Throw<UnusableInputException>().WithMessage("data frame: *declaration_no*");
}
