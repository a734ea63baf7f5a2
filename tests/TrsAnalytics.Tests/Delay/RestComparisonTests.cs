using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>A stage of a group is held against declarations alike in the rest of the study. Numbers are hand calculations.</summary>
public sealed class RestComparisonTests
{
    private static readonly BottleneckSettings Settings = new() { Bootstrap = new(20), MinimumCell = 2 };

    [Fact]
    public void Rest_OfTwoProcedures_IsTheSumBeyondTheMeanOfTheOther()
    {
        // E21 waits 6 h and 8 h, A11 1 h and 3 h: 14 h where 2 x 2 h are expected. Both variances are 2 h²: 2 x 2 + 4 x 2 / 2 = 8 h², and 1.644854 √8 = 4.652349.
        var rest = Rest("E21", new StudyBuilder().Row(Queue("E21", 14)).Row(Queue("E21", 16)).Row(Queue("A11", 9)).Row(Queue("A11", 11)));

        rest.ExpectedHours.Should().Be(4);
        rest.ExcessHours.Value.Should().Be(10);
        rest.ExcessHours.Should().Match<Estimate>(excess => excess.Count == 2 && excess.Confidence == 0.9 && excess.Method == EstimateMethod.Welch);
        rest.ExcessHours.StandardError.Should().BeApproximately(Math.Sqrt(8), 1e-12);
        rest.ExcessHours.Limits!.Value.Low.Should().BeApproximately(10 - 4.652349, 1e-6);

        // Of the six ways to deal the four times out, one gives E21 14 h, and the two highest ranks; three things are looked at.
        // Two rows are compared and none stands out: 1.959964 for a chance of 5 % / 2.
        rest.PValue.Should().BeApproximately(3.0 / 6, 0.15);
        rest.AtLeastHours.Should().BeApproximately(10 - (1.959964 * Math.Sqrt(8)), 1e-6);
        rest.ReleasedExcessHours.Should().Be(10, "none is open");
    }

    [Fact]
    public void Rest_CountsThoseThatDoNotGoThroughTheStageAndOpenOnes()
    {
        // Of E21 one waits 5 h and one to the horizon of 720 h; of A11 one waits 1 h and one is decided without documents: 725 h where 2 x 0.5 h are expected.
        // Of released ones 5 h and 3 h of E21 would be expected to take 2 x 0.5 h.
        var rest = Rest("E21", new StudyBuilder()
            .Row(Queue("E21", 13)).Row(Queue("E21", 11))
            .Row("procedure=E21, channel=2, channelled=19 08:00, documents_submitted=19 08:00")
            .Row(Queue("A11", 9)).Row("procedure=A11, channel=2, channelled=19 08:00, cleared=19 09:00"));

        rest.ExcessHours.Value.Should().BeApproximately(728 - 1.5, 1e-9);
        rest.ReleasedExcessHours.Should().Be(8 - 1);
    }

    [Fact]
    public void Rest_OfGroupsThatDifferInTheirMixAlone_IsNoExcess()
    {
        // Yellow ones wait 1 h or 3 h, red ones 5 h or 7 h, of either procedure; E21 has more red ones.
        var study = new StudyBuilder()
            .Rows(3, Queue("A11", 9)).Rows(3, Queue("A11", 11)).Row(Queue("A11", 13, "3")).Row(Queue("A11", 15, "3"))
            .Row(Queue("E21", 9)).Row(Queue("E21", 11)).Rows(3, Queue("E21", 13, "3")).Rows(3, Queue("E21", 15, "3"));

        Rest("E21", study).ExcessHours.Value.Should().BeApproximately(0, 1e-12);
        Rest("E21", study, Settings with { Alike = [] }).ExcessHours.Value.Should().Be(16, "E21 takes 40 h and as many of A11 24 h, for their mix");
    }

    [Fact]
    public void Rest_OfOneDeclarationInItsCell_VariesAsTheWholeCell()
    {
        // 7 h where 2 h are expected; the times 7, 1 and 3 h have a variance of 28/3 h², those of the rest 2 h²: 28/3 + 2/2.
        Rest("E21", new StudyBuilder().Row(Queue("E21", 15)).Row(Queue("A11", 9)).Row(Queue("A11", 11)).Rows(2, Queue("E21", 9, "3")).Rows(2, Queue("A11", 9, "3")))
            .ExcessHours.StandardError.Should().BeApproximately(Math.Sqrt((28.0 / 3) + 1), 1e-12, "the red ones all wait 1 h and add nothing");
    }

    [Fact]
    public void Rest_WhereNothingElseIsAlike_IsNoneAndNothingIsUnusual()
    {
        using var study = new StudyBuilder().Rows(3, Queue("E21", 14)).Rows(3, Queue("A11", 9, "3")).Row(Queue("A12", 9));
        var durations = Measurement.Read(study.Write()).Durations(Clock.Elapsed);

        foreach (var found in new[] { durations.Bottlenecks(Settings), durations.Bottlenecks(Settings, By.FinalChannel), durations.Bottlenecks(Settings, By.Procedure) })
        {
            found.Rows.Should().NotBeEmpty().And.OnlyContain(row => row.Rest == null);
            found.Unusual().Rows.Should().BeEmpty();
            found.ToUnusualTable().Notes.Should().ContainSingle().Which.En.Should().StartWith("Nothing can be compared");
        }
    }

    [Fact]
    public void Rest_OfTimesWithoutSpread_HasNoLimitsAndIsNotCalledUnusual()
    {
        using var study = new StudyBuilder().Rows(3, Queue("E21", 14)).Rows(3, Queue("A11", 9));
        var found = Measurement.Read(study.Write()).Durations(Clock.Elapsed).Bottlenecks(Settings, By.Procedure);

        found.Rows[0].Rest!.ExcessHours.Should().Match<Estimate>(excess => excess.Value == 15 && excess.Limits == null && excess.Caveats.Contains(Caveat.NoSpread));
        found.Unusual().Rows.Should().BeEmpty();
    }

    [Fact]
    public void Rest_OfAStageThatOccursMoreOften_SaysWhatOfTheExcessThatIs()
    {
        // Of E21 both wait, 2 h and 4 h; of A11 one of two waits 2 h: 6 h where 2 h are expected. Occurrence (1 - 1/2) x (3 + 2)/2 = 1.25 h, duration (3 - 2) x (1 + 1/2)/2 = 0.75 h, twice each.
        var rest = Rest("E21", new StudyBuilder()
            .Row(Queue("E21", 10)).Row(Queue("E21", 12)).Row(Queue("A11", 10)).Row("procedure=A11, channel=2, channelled=19 08:00, cleared=19 09:00"));

        rest.ExcessHours.Value.Should().Be(4);
        rest.MoreOftenHours.Should().BeApproximately(2.5, 1e-12);
        rest.LongerHours.Should().BeApproximately(1.5, 1e-12);
        rest.IsCarriedByOccurrence.Should().BeTrue();
    }

    [Fact]
    public void Unusual_OfABundledStudy_IsInTheOrderOfWhatChanceLeaves()
    {
        var found = BundledStudies.Read("national-2020").Durations(Clock.Elapsed).Bottlenecks(Settings, By.Department);
        var unusual = found.Unusual();

        unusual.Rows.Should().NotBeEmpty().And.OnlyContain(row => row.Rest!.FalseDiscovery <= 0.05 && !(row.Rest.AtLeastHours >= row.Rest.ExcessHours.Value));
        unusual.Rows.Select(row => row.Rest!.ExcessHours.Limits!.Value.Low!.Value).Should().BeInDescendingOrder();
        unusual.Total.Should().Be(found.Total);
    }

    private static RestComparison Rest(string procedure, StudyBuilder study, BottleneckSettings? settings = null)
    {
        using (study)
        {
            return Measurement.Read(study.Write()).Durations(Clock.Elapsed).Bottlenecks(settings ?? Settings, By.Procedure)
                .Rows.Single(row => row.Key[0] == procedure && row.Stage!.Id == "document_queue").Rest!;
        }
    }

    /// <summary>A declaration that waits for its document check from 08:00 to a full hour, and is cleared at once.</summary>
    private static string Queue(string procedure, int until, string channel = "2") =>
        $"procedure={procedure}, channel={channel}, channelled=19 08:00, documents_submitted=19 08:00, document_check_started=19 {until:00}:00, document_check_finished=19 {until:00}:00, cleared=19 {until:00}:00";
}
