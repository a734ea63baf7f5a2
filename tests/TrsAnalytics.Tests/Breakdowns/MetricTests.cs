using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>The further spans of a plan. Witness of the numbers: the hand calculation beside each row.</summary>
public sealed class MetricTests
{
    [Fact]
    public void Metric_OfExactStamps_IsTheirDifferenceAlsoWhenNegative()
    {
        var row = Row(study => study.Row("arrived=19 09:00, exited=19 12:00").Row("arrived=19 09:00, exited=19 08:00").Row("arrived=19 09:00").Row("exited=19 09:00"));

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

    private static MetricRow Row(Action<StudyBuilder> write, Clock clock = Clock.Elapsed)
    {
        using var study = new StudyBuilder();
        write(study.Plan("metrics", "{ full: { from: arrived, to: exited } }"));
        return Measurement.Read(study.Write()).Durations(clock).Metrics().Rows.Single();
    }
}
