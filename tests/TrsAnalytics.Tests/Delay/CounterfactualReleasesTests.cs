using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>Release times if a stage had taken another time; every expected number is a hand calculation.</summary>
public sealed class LedgerTests
{
    /// <summary>Registered 08:00, cleared 15:00: submission 1 h, queue 09:00-13:00, check 1 h, decision 1 h.</summary>
    private const string SevenHours =
        "channel=2, channelled=19 08:00, documents_submitted=19 09:00, document_check_started=19 13:00, document_check_finished=19 14:00, cleared=19 15:00";

    [Theory]
    [InlineData("a queue of 4 h cut to 1 h: 3 h less", SevenHours, "document_queue", 1, 4)]
    [InlineData("cut to nothing: 4 h less", SevenHours, "document_queue", 0, 3)]
    [InlineData("as long as it was: nothing changes", SevenHours, "document_queue", 4, 7)]
    [InlineData("two hours longer", SevenHours, "document_queue", 6, 9)]
    [InlineData("the agency had it from 10:00 to 12:00, so of 10:00-13:00 one hour is gained",
        SevenHours + ", agency_requested=19 10:00, agency_answered=19 12:00", "document_queue", 1, 6)]
    [InlineData("the agency has it all the while: nothing is gained",
        SevenHours + ", agency_requested=19 08:30, agency_answered=19 14:30", "document_queue", 0, 7)]
    [InlineData("the agency goes on from 12:00 to 14:30: one hour longer is no delay",
        SevenHours + ", agency_requested=19 12:00, agency_answered=19 14:30", "document_queue", 5, 7)]
    [InlineData("three hours longer outlast the agency by one and a half",
        SevenHours + ", agency_requested=19 12:00, agency_answered=19 14:30", "document_queue", 7, 8.5)]
    [InlineData("after the release: no part of the release time", SevenHours + ", exited=19 20:00", "exit", 0, 7)]
    [InlineData("inspected after the clearance: not gained", SevenHours + ", inspection_started=19 16:00, inspection_finished=19 18:00", "inspection", 0, 7)]
    [InlineData("longer after the clearance: not lost", SevenHours + ", inspection_started=19 16:00, inspection_finished=19 18:00", "inspection", 9, 7)]
    [InlineData("a stage that was not observed has no time to change", SevenHours, "presentation", 5, 7)]
    public void Ledger_WithAnotherTimeOfAStage_TellsTheReleaseTime(string because, string cells, string stage, double hours, double expected) =>
        ReleasedIf(cells, stage, Clock.Elapsed, hours).Should().Be((uint)(expected * 3600), because);

    [Fact]
    public void Ledger_TargetByTheWorkingClock_EndsAtThatWorkingInstant()
    {
        // Monday 16:30 to Tuesday 08:30 are 2 working hours; one of them is over at 17:30, 15 h before.
        const string overnight =
            "registered=2020-10-19 16:30, channel=2, channelled=19 16:30, documents_submitted=19 16:30, document_check_started=20 08:30, document_check_finished=20 08:30, cleared=20 08:30";
        ReleasedIf(overnight, "document_queue", Clock.Working, 1).Should().Be(3600);
    }

    [Fact]
    public void Ledger_OpenDeclaration_StaysOpen() =>
        ReleasedIf("channel=2, channelled=19 09:00", "channelling", Clock.Elapsed, 0).Should().Be(GroupedTimes.None);

    [Theory]
    [MemberData(nameof(BundledStudies.Ids), MemberType = typeof(BundledStudies))]
    public void Ledger_StagesThatTakeNoTime_SaveEachOfThemItsOwnAndTogetherNeverMoreThanThereIs(string id)
    {
        var measurement = BundledStudies.Read(id);
        var clocks = new OfficeClocks(measurement.Table, Clock.Elapsed);
        var ledger = new CounterfactualReleases(measurement, clocks);
        var saved = new long[measurement.Count];
        for (var stage = 0; stage < measurement.Plan.Stages.Length; stage++)
        {
            var half = ledger.ReleasedIf(stage, clocks, (_, seconds) => seconds / 2);
            var none = ledger.ReleasedIf(stage, clocks, (_, _) => 0);
            for (var i = 0; i < saved.Length; i++)
            {
                half[i].Should().BeInRange(none[i], ledger.Released[i]);
                saved[i] += ledger.Released[i] - none[i];
            }
        }

        Enumerable.Range(0, saved.Length).Should().OnlyContain(i => ledger.Released[i] == GroupedTimes.None || saved[i] <= ledger.Released[i]);
    }

    private static uint ReleasedIf(string cells, string stage, Clock clock, double hours)
    {
        using var study = new StudyBuilder().Row(cells);
        var measurement = Measurement.Read(study.Write());
        var index = measurement.Plan.Stages.IndexOf(measurement.Plan.Stages.Single(known => known.Id == stage));
        return new CounterfactualReleases(measurement, new(measurement.Table, Clock.Elapsed))
            .ReleasedIf(index, new(measurement.Table, clock), (_, _) => (long)(hours * 3600))[0];
    }
}
