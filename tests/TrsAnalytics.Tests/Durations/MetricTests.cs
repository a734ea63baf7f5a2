using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>The further spans of a plan. Witness of the numbers: the hand calculation beside each row.</summary>
public sealed class MetricTests
{
    [Fact]
    public void Metric_OfExactStamps_IsTheirDifferenceAlsoWhenNegative()
    {
        var row = Row(study => study.Row("arrived=19 09:00, exited=19 12:00").Row("arrived=19 09:00, exited=19 08:00").Row("arrived=19 09:00, cleared=19 10:00").Row("exited=19 09:00"));

        (row.Observed, row.Missing, row.DayOnly).Should().Be((2, 2, 0)); // 3 h and -1 h
        (row.Times.Mean, row.Times.Min, row.Times.Max).Should().Be((1, -1, 3));
        (row.MeanLowerHours, row.MeanUpperHours).Should().Be((null, null));
    }

    /// <summary>From some time of the 19th to 20/10 10:00: 10 to 34 h; from 19/10 22:00 to some time of the 20th: 2 to 26 h; and 3 h exactly.</summary>
    [Fact]
    public void Metric_WithADateAlone_IsGivenAsLowerAndUpperBound()
    {
        var row = Row(study => study.Row("arrived=10-19, exited=20 10:00").Row("arrived=19 22:00, exited=10-20").Row("arrived=19 09:00, exited=19 12:00"));

        (row.Observed, row.Missing, row.DayOnly).Should().Be((1, 0, 2));
        (row.MeanLowerHours, row.MeanUpperHours).Should().Be((15 / 3d, 63 / 3d));
    }

    [Fact]
    public void Metric_OnTheWorkingClock_CountsTheShiftsOfTheOffice() =>
        Row(study => study.Row("arrived=19 11:00, exited=19 14:00"), Clock.Working).Times.Mean.Should().Be(1); // 11:00-11:30 and 13:30-14:00

    [Fact]
    public void Metric_ToTheRelease_EndsWithTheEarliestOfTheReleaseEvents() =>
        Row(study => study.Plan("metrics", "{ full: { from: arrived, to: release } }").Row("arrived=19 07:00, released=19 10:00, cleared=19 12:00").Row("arrived=19 07:00, cancelled=19 09:00, released=19 10:00"))
            .Times.Mean.Should().Be(3); // the second one was cancelled before its release

    /// <summary>3 h, 5 h, and under way for the 36 days to 24/11 00:00: of min(t, 720 h) the mean is 728 h / 3, the middle one 5 h, and two of three are within 24 h.</summary>
    [Fact]
    public void Metric_UnderWayAtTheEndOfFollowUp_CountsInTheNumbersWithTheOpenOnes()
    {
        var row = Row(study => study.Row("arrived=19 09:00, exited=19 12:00").Row("arrived=19 09:00, exited=19 14:00").Row("arrived=19 00:00"));

        (row.Observed, row.Censored, row.Missing, row.TauHours).Should().Be((2, 1, 0, 720));
        row.RestrictedMean.Value.Should().BeApproximately(728 / 3d, 1e-9);
        row.MedianWithOpen.Value.Should().Be(5);
        row.ShareWithin(24).Value.Should().BeApproximately(2 / 3d, 1e-12);
    }

    /// <summary>
    /// 2 h, 4 h, 130 h, and one that began after the window and was followed for 120 h. Under way after 2 h: 3/4, after 4 h: 1/2, after 130 h: none.
    /// So the mean is 2 + 3/4 · 2 + 1/2 · 126 = 66.5 h; half are over from 4 to 130 h, in the middle at 67 h.
    /// </summary>
    [Fact]
    public void Metric_BegunAfterTheWindow_IsFollowedForItsOwnShorterTime()
    {
        var row = Row(study => study
            .Row("arrived=19 08:00, exited=19 10:00").Row("arrived=19 08:00, exited=19 12:00").Row("arrived=19 00:00, exited=24 10:00").Row("arrived=11-19 00:00"));

        row.RestrictedMean.Value.Should().BeApproximately(66.5, 1e-9);
        row.MedianWithOpen.Value.Should().Be(67);
        row.ShareWithin(24).Value.Should().BeApproximately(0.5, 1e-12);
    }

    [Fact]
    public void Metric_LongestFollowedForLessThanTau_HasNoRestrictedMeanAndSaysWhy()
    {
        var row = Row(study => study.Row("arrived=19 08:00, exited=19 10:00").Row("arrived=11-19 00:00"));

        row.RestrictedMean.Reason.Should().Be(NoAnswer.FollowUpTooShort);
        row.ShareWithin(120).Value.Should().BeApproximately(0.5, 1e-12);
        row.ShareWithin(121).Reason.Should().Be(NoAnswer.FollowUpTooShort);
    }

    [Theory]
    [InlineData("arrived=19 09:00", 1, "the declaration is open")]
    [InlineData("arrived=19 09:00, cleared=19 10:00", 0, "of a released one the stamp is missing")]
    [InlineData("arrived=19 09:00, cancelled=19 10:00", 0, "of a cancelled one nothing is under way")]
    [InlineData("arrived=10-19", 0, "nobody knows when it began")]
    public void Metric_WithoutAnEnd_IsUnderWayOnlyWhereItCanEnd(string cells, int censored, string because)
    {
        var row = Row(study => study.Row(cells));
        (row.Censored, row.Missing).Should().Be((censored, 1 - censored), because);
    }

    [Theory]
    [InlineData("channel=1", 0, "green: not due")]
    [InlineData("channel=3", 1, "red: due")]
    [InlineData("channel=3, goods_presented=19 12:00", 0, "passed: the stage after it has ended")]
    public void Metric_ToTheEndOfAStage_IsUnderWayAsTheStageIs(string cells, int censored, string because) =>
        Row(study => study.Plan("metrics", "{ papers: { from: registered, to: document_check_finished } }")
            .Plan("stages", "[{ id: check, from: channelled, to: document_check_finished, owner: customs, kind: processing, due: { channels: [2, 3] }, label: { vi: K, en: C } },"
                + " { id: wait, from: document_check_finished, to: goods_presented, owner: trader, kind: waiting, due: always, label: { vi: C, en: W } }]")
            .Row(cells)).Censored.Should().Be(censored, because);

    [Fact]
    public void Metric_OfAGroup_CountsItsDeclarationsByStatus() =>
        Row(study => study.Row("cleared=19 09:00").Row("cleared=19 10:00").Row("channel=1").Row("cancelled=19 10:00").Row("cleared=18 09:00"))
            .Statuses.Should().Be(new StatusCounts(Released: 2, Open: 1, Cancelled: 1, Unknown: 1));

    [Fact]
    public void Table_OfFurtherSpans_PrintsStatusesAndThoseUnderWay()
    {
        using var study = new StudyBuilder();
        var measurement = Measurement.Read(study.Plan("metrics", "{ full: { from: arrived, to: exited } }")
            .Row("arrived=19 06:00, cleared=19 09:00, exited=19 11:00").Row("arrived=19 00:00").Row("cleared=19 09:00").Write());

        var table = measurement.Durations(Clock.Elapsed).Metrics().ToTableWithOpen();

        table.Columns.Zip(table.Rows.Single(), (column, cell) => $"{column.Id}={cell.Print(column.Kind, Language.English)}").Should().Equal(
            "metric=full", "released=2", "open=1", "cancelled=0", "unknown=0", "observed=1", "censored=1", "missing=1", "day_only=0",
            "median_with_open_hours=434.50", "restricted_mean_hours=362.50", "share_within_24_hours=50.0%"); // half are over from 5 h to 864 h; (5 + 720) / 2
    }

    private static MetricRow Row(Action<StudyBuilder> write, Clock clock = Clock.Elapsed)
    {
        using var study = new StudyBuilder();
        write(study.Plan("metrics", "{ full: { from: arrived, to: exited } }"));
        return Measurement.Read(study.Write()).Durations(clock).Metrics().Rows.Single();
    }
}
