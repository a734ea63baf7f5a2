using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>The statistics of stages, with those under way. Witness of the numbers: the hand calculation beside each test.</summary>
public sealed class StageSpanTests
{
    /// <summary>
    /// Document checks of 2 h and 4 h; one under way for 1 h, and one for 36 days. Under way after 2 h: 2/3 of the three, after 4 h: 1/3.
    /// So the mean of min(t, 720 h) is 2 + 2/3 · 2 + 1/3 · 716 = 242 h, and half are over by 4 h.
    /// </summary>
    [Fact]
    public void Stage_UnderWayAtTheEndOfFollowUp_CountsInTheNumbersWithTheOpenOnes()
    {
        var row = Row("document_check", study => study
            .Row(Checked("19 09:00", "19 11:00")).Row(Checked("19 09:00", "19 13:00")).Row(Checked("11-23 23:00", "")).Row(Checked("19 00:00", "")));

        (row.Observed, row.Censored, row.Unknown, row.TauHours).Should().Be((2, 2, 0, 720));
        row.MedianWithOpen.Value.Should().Be(4);
        row.RestrictedMean.Value.Should().BeApproximately(242, 1e-9);
        row.ShareWithin(24).Value.Should().BeApproximately(2 / 3d, 1e-12);
        (row.Times.Min, row.Times.Max, row.Times.Quantile(0.5)).Should().Be((2, 4, 3));
        row.Times.Sd.Should().BeApproximately(Math.Sqrt(2), 1e-12);
    }

    /// <summary>3 h of the shifts after the start on Monday 23/11 13:30; tau is 25 working days of 8 h from 26/10 to 23/11.</summary>
    [Fact]
    public void Stage_UnderWayOnTheWorkingClock_IsFollowedForTheShiftsOfItsOffice()
    {
        var row = Row("document_check", study => study.Row(Checked("11-23 14:30", "")), Clock.Working);

        row.Distribution.Open.Times.Should().Equal(3 * 3600);
        row.TauHours.Should().Be(25 * 8);
    }

    [Fact]
    public void Table_WithThoseUnderWay_SaysWhyThereIsNoNumber()
    {
        using var study = new StudyBuilder();
        var measurement = Measurement.Read(study.Row(Checked("11-23 23:00", "")).Write());

        var table = measurement.Durations(Clock.Elapsed).Stages().ToTableWithOpen();

        var row = table.Rows.Single(row => row[0].Text!.En == "Document check");
        row.TakeLast(3).Select(cell => cell.Print(ColumnKind.Hours, Language.English)).Should().Equal("open", "too short", "too short");
    }

    private static string Checked(string from, string to) => $"channel=2, document_check_started={from}, document_check_finished={to}";

    private static StageRow Row(string stage, Action<StudyBuilder> write, Clock clock = Clock.Elapsed)
    {
        using var study = new StudyBuilder();
        write(study);
        return Measurement.Read(study.Write()).Durations(clock).Stages().Rows.Single(row => row.Stage.Id == stage);
    }
}
