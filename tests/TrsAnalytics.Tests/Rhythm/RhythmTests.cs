using NodaTime;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>When declarations come, wait and go; every expected number is a hand calculation.</summary>
public sealed class RhythmTests
{
    [Fact]
    public void Flow_OfFourDeclarations_CountsWhatComesAndGoes()
    {
        var rhythm = RhythmOf(new StudyBuilder()
            .Row("cleared=19 10:30").Row("cleared=20 09:00").Row("registered=2020-10-20 08:59, cancelled=21 08:00").Row("registered=2020-10-24 23:59"));

        rhythm.Days.Should().HaveCount(36, "19 October to 23 November");
        rhythm.Days.Take(3).Select(day => (day.Registered, day.Released, day.Cancelled, day.Backlog)).Should().Equal((2, 1, 0, 1), (1, 1, 0, 1), (0, 0, 1, 0));
        rhythm.Days[^1].Backlog.Should().Be(1, "one is open");
        rhythm.Hours.Should().HaveCount(36 * 24);
        rhythm.Hours[8].Should().Be(new FlowPoint(new LocalDateTime(2020, 10, 19, 8, 0), 2, 0, 0, 2));
        rhythm.Hours[10].Should().Be(new FlowPoint(new LocalDateTime(2020, 10, 19, 10, 0), 0, 1, 0, 1));
        rhythm.Registrations[IsoDayOfWeek.Monday, 8].Should().Be(2);
        rhythm.Registrations[IsoDayOfWeek.Saturday, 23].Should().Be(1);
        rhythm.Registrations.Values.Sum().Should().Be(4);
    }

    [Fact]
    public void Waiting_FallsIntoTheHoursItLastsThrough()
    {
        // Submission, a waiting stage, from 09:40 to 11:10; a document check of an hour is no waiting.
        var rhythm = RhythmOf(new StudyBuilder().Row(
            "channel=2, channelled=19 09:40, documents_submitted=19 11:10, document_check_started=19 11:10, document_check_finished=19 12:10, cleared=19 12:10"));

        rhythm.WaitingHours[IsoDayOfWeek.Monday, 9].Should().BeApproximately(1.0 / 3, 1e-12);
        rhythm.WaitingHours[IsoDayOfWeek.Monday, 10].Should().Be(1);
        rhythm.WaitingHours[IsoDayOfWeek.Monday, 11].Should().BeApproximately(1.0 / 6, 1e-12);
        rhythm.WaitingHours.Values.Sum().Should().BeApproximately(1.5, 1e-12);
        rhythm.Queues.Single(queue => queue.Stage.Id == "submission").Length[IsoDayOfWeek.Monday, 10].Should().Be(1);
        rhythm.Queues.Single(queue => queue.Stage.Id == "document_check").Length[IsoDayOfWeek.Monday, 11].Should().BeApproximately(5.0 / 6, 1e-12);
        rhythm.Queues.Should().OnlyContain(queue => !queue.Stage.AfterRelease);
    }

    [Fact]
    public void QueueLength_OfAWindowOfTwoWeeks_IsTheMeanOfBoth()
    {
        var rhythm = RhythmOf(new StudyBuilder().Plan("registration", "{ from: 2020-10-19, to: 2020-11-01 }")
            .Row("channel=2, channelled=19 08:00, documents_submitted=19 10:00, document_check_started=19 10:00, document_check_finished=19 10:00, cleared=19 10:00"));
        rhythm.Queues.Single(queue => queue.Stage.Id == "submission").Length[IsoDayOfWeek.Monday, 9].Should().Be(0.5);
    }

    [Theory]
    [InlineData("09:00:00 09:00:10 09:00:20 09:00:30 09:00:59", 5)]
    [InlineData("09:00:00 09:00:10 09:00:20 09:00:30 09:01:00", 0)]
    [InlineData("09:00:00 09:00:10 09:00:20 09:00:30", 0)]
    [InlineData("09:00:00 09:00:10 09:00:20 09:00:30 09:00:40 09:01:05 12:00:00", 6)]
    public void Bursts_AreFiveReleasesWithinAMinute(string times, int expected)
    {
        var cleared = times.Split(' ');
        RhythmOf(new StudyBuilder().Rows(cleared.Select(time => $"cleared=19 {time}"))).Bursts.Should().Be(new ReleaseBursts(cleared.Length, expected));
    }

    [Fact]
    public void Bursts_OfTwoOffices_AreNone() => RhythmOf(new StudyBuilder()
        .Rows(3, "cleared=19 09:00").Rows(2, "office=11B2, cleared=19 09:00")).Bursts.InBursts.Should().Be(0);

    [Fact]
    public void MondayEffect_IsTheDifferenceOfRestrictedMeansInWorkingHours()
    {
        // Monday 08:00 to Tuesday 08:00 are 8 working hours, Tuesday 08:00 to 11:00 are 3.
        var effect = RhythmOf(new StudyBuilder().Rows(2, "cleared=20 08:00").Rows(3, "registered=2020-10-20 08:00, cleared=20 11:00")).MondayEffect;
        effect.Value.Should().BeApproximately(5, 1e-12);

        // Of the ten ways to deal two Mondays out, one gives 5 hours; none gives more, on either side.
        effect.PValue.Should().BeApproximately(0.1, 0.02);
        effect.Limits!.Value.Low.Should().BeApproximately(0, 1e-9);
        effect.Limits.Value.High.Should().BeApproximately(10, 1e-9);
        effect.Caveats.Should().Equal(Caveat.FewDeclarations);
    }

    [Fact]
    public void MondayEffect_ComparesWithinOfficeAndProcedure()
    {
        // A11 takes 1 h on either day, E21 3 h and 2 h: the one E21 of Monday against the one of Tuesday, the two pairs of A11 of equal weight 2 x 2 / 4 = 1, E21's 1 / 2: (0 + 1/2) / 1.5.
        var effect = RhythmOf(new StudyBuilder()
            .Rows(2, "procedure=A11, cleared=19 09:00").Rows(2, "procedure=A11, registered=2020-10-20 08:00, cleared=20 09:00")
            .Row("procedure=E21, cleared=19 11:00").Row("procedure=E21, registered=2020-10-20 08:00, cleared=20 10:00")).MondayEffect;

        effect.Value.Should().BeApproximately(1.0 / 3, 1e-12);
    }

    [Fact]
    public void MondayEffect_WithoutOtherDays_HasAReason() =>
        RhythmOf(new StudyBuilder().Row("cleared=20 08:00")).MondayEffect.Reason.Should().Be(NoAnswer.NoDeclarations);

    [Theory]
    [MemberData(nameof(BundledStudies.Ids), MemberType = typeof(BundledStudies))]
    public void Rhythm_OfABundledStudy_EndsWithItsOpenDeclarations(string id)
    {
        var measurement = BundledStudies.Read(id);
        var rhythm = measurement.Rhythm();
        rhythm.Days[^1].Backlog.Should().Be(measurement.Cohort.Open);
        rhythm.Hours[^1].Backlog.Should().Be(measurement.Cohort.Open);
        rhythm.Days.Should().OnlyContain(day => day.Backlog >= 0);
        rhythm.Registrations.Values.Sum().Should().Be(measurement.Cohort.Declarations - measurement.Cohort.Unknown);
    }

    private static Rhythm RhythmOf(StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write()).Rhythm();
        }
    }
}
