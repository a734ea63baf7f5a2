using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>Where one cut is needed over several calendars it is the shortest of those in use; a calendar that nobody uses cuts nothing.</summary>
public sealed class SharedCutTests
{
    /// <summary>The study's own calendar, which no office uses: an hour on Mondays.</summary>
    private const string DayAndNight = "{ days: [mon], shifts: [\"08:00-09:00\"], offices: { \"A\": { days: [mon, tue, wed, thu, fri, sat, sun], shifts: [\"00:00-24:00\"] } } }";

    [Fact]
    public void RestrictedMean_OfOneOfficeOpenDayAndNight_IsTheSameByBothClocks()
    {
        var measurement = Read(new StudyBuilder().Plan("extract", "in_window").Plan("calendar", DayAndNight)
            .Rows(9, "office=A, cleared=21 09:00").Row("office=A, registered=10-16 08:00, cleared=23 08:00").Row("office=A, registered=20 08:00"));

        var (elapsed, working) = (measurement.Durations(Clock.Elapsed).Breakdown().All, measurement.Durations(Clock.Working).Breakdown().All);

        working.Distribution.RestrictedMean.Should().Be(elapsed.Distribution.RestrictedMean, "its office never closes").And.BeGreaterThan(24);
        measurement.Durations(Clock.Working).Stages().Rows[0].TauHours.Should().Be(720, "hand: 24 October 24:00 to 23 November 24:00");
    }

    [Fact]
    public void Cut_OfGroups_IsEachOfficesOwn()
    {
        const string calendar = "{ days: [mon], shifts: [\"08:00-09:00\"], offices: { \"A\": { days: [mon, tue, wed, thu, fri, sat, sun], shifts: [\"00:00-24:00\"] }, "
            + "\"B\": { days: [mon, tue, wed, thu, fri, sat, sun], shifts: [\"08:00-18:00\"] } } }";
        var stages = Read(new StudyBuilder().Plan("calendar", calendar).Rows(3, "office=A, channelled=19 09:00, cleared=21 09:00").Rows(3, "office=B, channelled=19 09:00, cleared=21 09:00"))
            .Durations(Clock.Working);

        // Hand: 30 days, of 24 h and of 10 h; together the shorter of the two, and not the four Mondays of one hour that nobody keeps.
        stages.Stages(By.Office).Rows.Where(row => row.Stage.Id == "decision").Select(row => row.TauHours).Should().Equal(720, 300);
        stages.Stages().Rows[0].TauHours.Should().Be(300);
        stages.Stages(By.Office).ToTableWithOpen().Notes.Select(note => note.En).Should().Contain(note => note.Contains("300 to 720 working hours"));
    }

    [Fact]
    public void Comparison_OnTheWorkingClock_IsNotCutByACalendarThatNobodyUses()
    {
        using var before = new StudyBuilder().Plan("id", "before").Plan("registration", "{ from: 2019-10-21, to: 2019-10-26 }").Plan("calendar", DayAndNight)
            .Plan("follow_up_until", "2019-11-25").Plan("hand_over_by", null)
            .Rows(Enumerable.Range(10, 40).Select(i => $"office=A, registered=2019-10-21 08:00, cleared=2019-10-22 09:{i}"));
        using var after = new StudyBuilder().Plan("calendar", DayAndNight).Rows(Enumerable.Range(10, 40).Select(i => $"office=A, registered=19 08:00, cleared=20 11:{i}"));

        var comparison = Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), Clock.Working, new(Replicates: 50));

        comparison.TauHours.Should().Be(720);
        comparison.RestrictedMean.Difference.Value.Should().BeApproximately(2, 1e-9, "hand: each took two hours more");
    }

    private static Measurement Read(StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write());
        }
    }
}
