using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>How stamps were written down; expected numbers are hand calculations unless a witness is named.</summary>
public sealed class RecordingQualityTests
{
    [Fact]
    public void Precision_OfStamps_IsCounted()
    {
        var row = RowOf(new StudyBuilder().Row("stored=19 10:00").Row("stored=19 10:25").Row("stored=19 10:01:30").Row("stored=10-20").Row("channel=1"), EventName.Stored);
        row.Should().Match<RecordingRow>(own => own.Recorded == 4 && own.DayOnly == 1 && own.WholeMinutes == 2);
        row.FiveMinutes.Should().Be(new HeapingTest(2, 3, 0.2));
        row.FullHours.Should().Be(new HeapingTest(1, 3, 1.0 / 60));
        row.FullHours.Ratio.Should().BeApproximately(20, 1e-12);
    }

    [Fact]
    public void PValue_OfAHeapingTest_IsExact()
    {
        new HeapingTest(3, 3, 0.2).PValue.Should().BeApproximately(0.008, 1e-12);
        new HeapingTest(0, 3, 0.2).PValue.Should().Be(1);

        // The sum of the binomial terms themselves.
        new HeapingTest(24, 60, 0.2).PValue.Should().BeApproximately(Enumerable.Range(24, 37).Sum(k => Binomial(60, k, 0.2)), 1e-12);
    }

    [Fact]
    public void Heaping_IsFoundWhereMinutesAreRound()
    {
        RowOf(Stored(minute => minute * 5 % 60), EventName.Stored).IsHeaped.Should().BeTrue();
        RowOf(Stored(minute => minute), EventName.Stored).IsHeaped.Should().BeFalse("12 of 60 minutes are multiples of five");
    }

    [Fact]
    public void CopiedDown_CountsTenDeclarationsOfAnOfficeAndNotNine()
    {
        RowOf(new StudyBuilder().Rows(10, "stored=19 10:01").Row("stored=19 10:02"), EventName.Stored).CopiedDown.Should().Be(10);
        RowOf(new StudyBuilder().Rows(9, "stored=19 10:01").Row("office=11B2, stored=19 10:01"), EventName.Stored).CopiedDown.Should().Be(0);
    }

    [Fact]
    public void EqualsStart_CountsStagesThatTookNoTime()
    {
        var study = new StudyBuilder()
            .Row("channel=2, document_check_started=19 10:01, document_check_finished=19 10:01").Row("channel=2, document_check_started=19 10:01, document_check_finished=19 10:02");
        RowOf(study, EventName.DocumentCheckFinished).EqualsStart.Should().Be(1);
    }

    [Fact]
    public void Disputed_CountsStampsOfWhichSourcesDisagreeByMoreThanFiveMinutes()
    {
        var study = new StudyBuilder().Sources("a.csv", "b.csv").Row("no=1, stored=19 10:00").Row("no=2, stored=19 10:00")
            .Bare("no=1, stored=19 10:05:01", "b.csv").Bare("no=2, stored=19 10:05", "b.csv");
        RowOf(study, EventName.Stored).Disputed.Should().Be(1);
    }

    [Fact]
    public void Disputed_OfTheGate_AreThoseOfItsFindings()
    {
        var measurement = BundledStudies.Read("ta-lung-2020");
        measurement.RecordingQuality().Rows.Sum(row => row.Disputed).Should().Be(measurement.Findings["Q22"].Count).And.BePositive();
    }

    [Fact]
    public void Effect_LeavesOutTheDeclarationsWhoseSuspectStampsEnter()
    {
        // Ten are registered and cleared at the same instants, 2 h apart; without them the 4 h 1.5 min of the last remain.
        var quality = QualityOf(new StudyBuilder().Rows(10, "registered=2020-10-19 08:00:07, cleared=19 10:00:07").Row("registered=2020-10-19 08:01, cleared=19 12:02:30"));
        var release = quality.Effects[0];
        release.Stage.Should().BeNull();
        release.LeftOut.Should().Be(10);
        release.All.MeanHours.Should().BeApproximately((20 + 4.025) / 11, 1e-12);
        release.WithoutSuspect.MeanHours.Should().BeApproximately(4.025, 1e-12);
        release.WithoutSuspect.Count.Should().Be(1);
    }

    [Fact]
    public void Effect_OnAStage_NamesItWithAndWithout()
    {
        var quality = QualityOf(new StudyBuilder()
            .Row("channel=2, document_check_started=19 10:01, document_check_finished=19 10:01, cleared=19 11:01:02")
            .Row("channel=2, document_check_started=19 10:01, document_check_finished=19 12:01, cleared=19 13:02:03"));
        var check = quality.Effects.Single(effect => effect.Stage?.Id == "document_check");
        check.LeftOut.Should().Be(1);
        check.All.MeanHours.Should().Be(1);
        check.WithoutSuspect.MeanHours.Should().Be(2);
    }

    [Fact]
    public void RecordingQuality_OfTheGate_FindsTheFormsRoundMinutes()
    {
        var quality = BundledStudies.Read("ta-lung-2020").RecordingQuality();
        quality.Rows.Where(row => row.IsHeaped).Select(row => row.Event).Should().Contain([EventName.DocumentsSubmitted, EventName.GoodsPresented])
            .And.NotContain([EventName.Registered, EventName.Cleared], "the system writes these");
    }

    private static StudyBuilder Stored(Func<int, int> minute) =>
        new StudyBuilder().Rows(Enumerable.Range(0, 60).Select(i => $"stored=19 {9 + (i % 8):00}:{minute(i):00}"));

    private static double Binomial(int n, int k, double p)
    {
        var term = Math.Pow(1 - p, n);
        for (var i = 1; i <= k; i++)
        {
            term *= (n - i + 1) / (double)i * p / (1 - p);
        }

        return term;
    }

    private static RecordingRow RowOf(StudyBuilder study, EventName name) => QualityOf(study).Rows.First(row => row.Event == name);

    private static RecordingQuality QualityOf(StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write()).RecordingQuality();
        }
    }
}
