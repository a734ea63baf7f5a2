using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>Where the delay is, and what keeping to a benchmark would bring.</summary>
public sealed class BottlenecksTests
{
    private static readonly BottleneckSettings Quick = new() { Bootstrap = new(100) };

    [Fact]
    public void Bottlenecks_OfThreeDeclarations_AreThoseOfAHandCalculation()
    {
        var found = Measure(Three(), measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick, By.Procedure));

        // E21: submission 08:00-08:30, queue 08:30-14:30, check 14:30-15:30. A11: decision of 6 h; and an open one, 720 h of channelling.
        found.Rows.Select(row => $"{row.Key[0]} {row.Stage?.Id} {row.Hours}").Should().Equal(
            "A11 channelling 720", "A11 decision 6", "E21 document_queue 6", "E21 document_check 1", "E21 submission 0.5");
        found.Total.Seconds.Should().Be((long)(733.5 * 3600));
        found.Rows[0].Should().Match<Bottleneck>(row => row.ReleasedSeconds == 0 && row.ReleasedShare == 0 && row.Declarations == 1);
        found.Rows[2].Share.Should().Be(6 / 733.5);
        found.Rows[2].CumulativeShare.Should().Be(732 / 733.5);
        found.Rows[2].ReleasedShare.Should().Be(6 / 13.5);
        found.Total.Should().Match<BottleneckTotal>(total => total.Declarations == 3 && total.Open == 1 && total.ShareWithin24 == 2.0 / 3);
        found.Total.OwnerSeconds.Should().Equal((Owner.Customs, (long)(733 * 3600)), (Owner.Trader, 1800), (Owner.Agency, 0), (Owner.Unattributed, 0));
        found.Total.WaitingSeconds.Should().Be((long)(6.5 * 3600));
        found.Total.ProcessingSeconds.Should().Be(727 * 3600);
    }

    [Fact]
    public void Bottlenecks_OffHours_AreTheElapsedTimeWithTheOfficeClosed()
    {
        var found = Measure(Three(), measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick, By.Procedure));

        // The queue 08:30-14:30 passes the closed noon 11:30-13:30.
        found.Rows.Single(row => row.Stage?.Id == "document_queue").OffHoursShare.Should().Be(2.0 / 6);
        found.Rows.Single(row => row.Stage?.Id == "submission").OffHoursShare.Should().Be(0);
    }

    [Fact]
    public void Gain_AtTheStandard_IsTheTimeAfterItsDeadline()
    {
        var found = Measure(Three(), measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick, By.Procedure));

        // The queue took 4 working hours, 2 more than documents_2h allows, and would have ended at 10:30 instead of 14:30: 4 h of 733.5 for 3.
        var gain = found.Rows.Single(row => row.Stage?.Id == "document_queue").Gains.Should().ContainSingle().Subject;
        gain.Benchmark.Should().Match<Benchmark>(benchmark => benchmark.Source == "documents_2h" && benchmark.Clock == Clock.Working);
        gain.Beyond.Should().Be(1);
        gain.ExcessHours.Should().Be(2);
        gain.GainHours.Value.Should().BeApproximately(4.0 / 3, 1e-12);
        gain.NewMeanHours.Value.Should().BeApproximately(729.5 / 3, 1e-12);
        gain.NewShareWithin24.Value.Should().Be(2.0 / 3);
    }

    [Fact]
    public void Gain_WhereTheStandardStartsAnewWithTheAgency_IsNone()
    {
        var asked = Three().Row(
            "procedure=E31, channel=2, channelled=19 08:00, documents_submitted=19 08:00, document_check_started=20 08:00, document_check_finished=20 08:00, agency_requested=19 09:00, agency_answered=20 08:00, cleared=20 08:00");
        var found = Measure(asked, measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick, By.Procedure));
        found.Rows.Single(row => row.Key[0] == "E31" && row.Stage?.Id == "document_queue").Gains.Single().Beyond.Should().Be(0);
    }

    [Fact]
    public void Gain_AtTheBestOffice_IsAtItsMedian()
    {
        // 11B1 waits 1 h twice, 11B2 3 h twice; at a median of 1 h the latter save 2 h each: 4 h for 4 declarations.
        var study = new StudyBuilder()
            .Rows(2, Queue("11B1", 9)).Rows(2, Queue("11B2", 11));
        var found = Measure(study, measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick with { MinimumObserved = 2, MinimumCell = 2 }, By.Office));
        var gain = found.Rows[0].Gains.Single(gain => gain.Benchmark.Kind == BenchmarkKind.BestOffice);
        found.Rows[0].Key.Should().Equal("11B2");
        gain.Benchmark.Should().Match<Benchmark>(benchmark => benchmark.Source == "11B1" && benchmark.Limit.TotalHours == 1);
        gain.GainHours.Value.Should().Be(1);
        gain.NewMeanHours.Value.Should().Be(1);

        Measure(study, measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick with { MinimumObserved = 3, MinimumCell = 2 }, By.Office))
            .Rows.SelectMany(row => row.Gains).Should().NotContain(own => own.Benchmark.Kind == BenchmarkKind.BestOffice, "no office did it three times");
    }

    [Fact]
    public void Gain_AtAnEarlierStudy_IsAtItsMedian()
    {
        using var earlier = new StudyBuilder().Plan("id", "earlier").Row(Queue("11B1", 9));
        var previous = Measurement.Read(earlier.Write());
        var found = Measure(
            new StudyBuilder().Row(Queue("11B1", 11)),
            measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick with { Previous = previous, MinimumObserved = 1 }));
        var gain = found.Rows[0].Gains.Single(gain => gain.Benchmark.Kind == BenchmarkKind.Previous);
        gain.Benchmark.Source.Should().Be("earlier");
        gain.GainHours.Value.Should().Be(2);
    }

    [Fact]
    public void Gain_OfOneDeclarationAloneInItsCell_HasNoLimitsAndSaysHowLittleItRestsOn()
    {
        // Drawn within office, direction and channel the only yellow one is always drawn: limits of its gain would have no width.
        var gain = Measure(Three(), measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick, By.Procedure))
            .Rows.Single(row => row.Stage?.Id == "document_queue").Gains.Single();

        gain.GainHours.Limits.Should().BeNull();
        gain.GainHours.Count.Should().Be(gain.Beyond);
        gain.GainHours.Caveats.Should().Equal(Caveat.FewDeclarations, Caveat.NoSpread);
        gain.NewMeanHours.Count.Should().Be(3, "the mean is of all");
    }

    [Fact]
    public void TailShare_IsTheExcessOverTheMedianInTheSlowestTenth()
    {
        // Nine wait 1 h, one waits 11 h and is decided after another 5 h: beyond the medians of 1 h and 0 h that is 10 h and 5 h.
        var study = new StudyBuilder().Rows(9, Queue("11B1", 9)).Row(Queue("11B1", 19).Replace("cleared=19 19:00", "cleared=20 00:00", StringComparison.Ordinal));
        var found = Measure(study, measurement => measurement.Durations(Clock.Elapsed).Bottlenecks(Quick));
        found.Rows.ToDictionary(row => row.Stage!.Id, row => row.TailShare).Should().BeEquivalentTo(
            new Dictionary<string, double?> { ["document_queue"] = 10.0 / 15, ["decision"] = 5.0 / 15 });
    }

    [Fact]
    public void Bottlenecks_OfNothing_HaveNoRowsAndNoMean()
    {
        var found = Measure(Three(), measurement => measurement.Where(_ => false).Durations(Clock.Elapsed).Bottlenecks(Quick, By.Procedure));
        found.Rows.Should().BeEmpty();
        found.Total.Should().Match<BottleneckTotal>(total => total.Seconds == 0 && total.MeanHours == null && total.OffHoursShare == null);
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void Bottlenecks_OfABundledStudy_AddUpAndStandInOrder(string id, Clock clock)
    {
        var durations = BundledStudies.Read(id).Durations(clock);
        var found = durations.Bottlenecks(Quick, By.Procedure);
        var times = durations.Breakdown().All.Distribution;

        ((Int128)found.Rows.Sum(row => row.Seconds)).Should().Be(times.Restricted.Sum, "the parts are the release time, each declaration cut at tau");
        found.Total.Seconds.Should().Be(found.Rows.Sum(row => row.Seconds));
        found.Total.OwnerSeconds.Sum(owner => owner.Seconds).Should().Be(found.Total.Seconds);
        (found.Total.WaitingSeconds + found.Total.ProcessingSeconds + found.Total.UnattributedSeconds).Should().Be(found.Total.Seconds);
        found.Rows.Select(row => row.Seconds).Should().BeInDescendingOrder();
        found.Rows.Select(row => row.CumulativeShare).Should().BeInAscendingOrder();
        found.Rows[^1].CumulativeShare.Should().Be(1);
        found.Rows.Sum(row => row.TailShare).Should().BeApproximately(1, 1e-9);
        found.Rows.Should().OnlyContain(row => row.OffHoursShare >= 0 && row.OffHoursShare <= 1);
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void Gains_OfABundledStudy_AreNeverNegativeNorMoreThanTheMean(string id, Clock clock)
    {
        var found = BundledStudies.Read(id).Durations(clock).Bottlenecks(Quick, By.Procedure);
        var gains = found.Rows.SelectMany(row => row.Gains).ToArray();
        gains.Should().NotBeEmpty();
        gains.Should().OnlyContain(gain => gain.GainHours.Value >= 0 && (gain.GainHours.Limits == null || gain.GainHours.Limits.Value.Low >= 0));
        gains.SelectMany(gain => new[] { gain.GainHours, gain.NewMeanHours, gain.NewShareWithin24 }).Where(estimate => estimate.Limits != null)
            .Should().OnlyContain(estimate => estimate.Limits!.Value.Low <= estimate.Value && estimate.Value <= estimate.Limits.Value.High && estimate.Limits.Value.Low < estimate.Limits.Value.High);
        gains.Should().OnlyContain(gain => Math.Abs(gain.NewMeanHours.Value!.Value + gain.GainHours.Value!.Value - found.Total.MeanHours!.Value) < 1e-9);
        gains.Should().OnlyContain(gain => gain.NewShareWithin24.Value >= found.Total.ShareWithin24);
        foreach (var kind in gains.GroupBy(gain => gain.Benchmark.Kind))
        {
            kind.Sum(gain => gain.GainHours.Value).Should().BeLessThanOrEqualTo(found.Total.MeanHours!.Value);
        }
    }

    [Fact]
    public void ByGain_OfAKindOfBenchmark_HasThoseFirstThatBringMost()
    {
        // The year before had no queue at the documents desk, and the agency was asked less often.
        var settings = new BottleneckSettings { Bootstrap = new(20), Previous = BundledStudies.Read("ta-lung-2019") };
        var found = BundledStudies.Read("ta-lung-2020").Durations(Clock.Elapsed).Bottlenecks(settings, By.Procedure).ByGain(BenchmarkKind.Previous);

        found.Rows.Take(2).Select(row => $"{row.Key[0]} {row.Stage!.Id}").Should().Equal("A11 agency", "E21 document_queue");
        found.Rows.Select(row => row.Gains.Single(gain => gain.Benchmark.Kind == BenchmarkKind.Previous).GainHours.Value!.Value).Should().BeInDescendingOrder();
    }

    [Fact]
    public void ByGain_AtTheBestOffice_HasThePlantedQueueFirst()
    {
        var found = BundledStudies.Read("national-2020").Durations(Clock.Elapsed).Bottlenecks(Quick, By.Department).ByGain(BenchmarkKind.BestOffice);
        found.Rows[0].Should().Match<Bottleneck>(row => row.Key[0] == "08" && row.Stage!.Id == "inspection_queue");
    }

    [Fact]
    public void Gains_OfTheSameSeed_AreTheSame()
    {
        var durations = BundledStudies.Read("ta-lung-2020").Durations(Clock.Elapsed);
        var (first, second) = (durations.Bottlenecks(Quick), durations.Bottlenecks(Quick));
        first.Rows.SelectMany(row => row.Gains).Select(gain => gain.GainHours.Limits).Should().Equal(second.Rows.SelectMany(row => row.Gains).Select(gain => gain.GainHours.Limits));
    }

    public static TheoryData<string, Clock> Whole => new()
    {
        { "national-2020", Clock.Elapsed },
        { "ta-lung-2019", Clock.Elapsed },
        { "ta-lung-2020", Clock.Elapsed },
        { "ta-lung-2020", Clock.Working },
    };

    /// <summary>A declaration that waits for its document check from 08:00 to a full hour, and is cleared at once.</summary>
    private static string Queue(string office, int until) =>
        $"office={office}, channel=2, channelled=19 08:00, documents_submitted=19 08:00, document_check_started=19 {until:00}:00, document_check_finished=19 {until:00}:00, cleared=19 {until:00}:00";

    private static StudyBuilder Three() => new StudyBuilder()
        .Row("procedure=E21, channel=2, channelled=19 08:00, documents_submitted=19 08:30, document_check_started=19 14:30, document_check_finished=19 15:30, cleared=19 15:30")
        .Row("channelled=19 08:00, cleared=19 14:00")
        .Row("channel=1");

    private static Bottlenecks Measure(StudyBuilder study, Func<Measurement, Bottlenecks> ask)
    {
        using (study)
        {
            return ask(Measurement.Read(study.Write()));
        }
    }
}
