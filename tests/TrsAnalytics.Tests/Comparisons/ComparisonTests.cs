using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Comparisons;

public sealed class ComparisonTests
{
    private static readonly Bootstrap Few = new(Replicates: 200);

    private static readonly Measurement Earlier = BundledStudies.Read("ta-lung-2019");

    private static readonly Measurement Later = BundledStudies.Read("ta-lung-2020");

    [Theory]
    [InlineData(Clock.Elapsed)]
    [InlineData(Clock.Working)]
    public void CompareWith_BundledYears_MixAndSpeedSumToTheChange(Clock clock)
    {
        var comparison = Later.CompareWith(Earlier, clock, Few);

        var change = comparison.RestrictedMean.Difference.Value!.Value;
        comparison.Splits.Select(split => split.By).Should().Equal(By.FinalChannel, By.Procedure, By.Direction);
        comparison.Splits.Should().OnlyContain(split => Math.Abs(split.ChangeHours - change) < 1e-9);
        comparison.Stages.Sum(stage => stage.ChangeHours)!.Value.Should().BeApproximately(change, 1e-9);
        comparison.Stages.Should().OnlyContain(stage => Math.Abs(stage.ByChannel!.ChangeHours - stage.ChangeHours!.Value) < 1e-9);
    }

    [Fact]
    public void CompareWith_SameFollowUp_HasTheMeansOfExpectedJson()
    {
        // Both years were followed for 30 days, so the common tau is either's own.
        var comparison = Later.CompareWith(Earlier, bootstrap: Few);

        comparison.TauHours.Should().Be(720);
        comparison.RestrictedMean.Earlier.Value.Should().BeApproximately(Expected("ta-lung-2019", "restricted_mean_hours"), 1e-9);
        comparison.RestrictedMean.Later.Value.Should().BeApproximately(Expected("ta-lung-2020", "restricted_mean_hours"), 1e-9);
        comparison.ShareWithinDay.Later.Value.Should().BeApproximately(Expected("ta-lung-2020", "share_within_24_hours"), 1e-12);
        comparison.RestrictedMean.Relative.Should().BeApproximately(
            (Expected("ta-lung-2020", "restricted_mean_hours") / Expected("ta-lung-2019", "restricted_mean_hours")) - 1, 1e-12, "against the earlier year");
    }

    [Fact]
    public void CompareWith_Itself_ChangesNothing()
    {
        var comparison = Earlier.CompareWith(Earlier, bootstrap: Few);

        comparison.Differences.Should().BeEmpty();
        comparison.RestrictedMean.Difference.Value.Should().Be(0);
        comparison.Median.Difference.Limits!.Value.Low.Should().BeNegative();
        comparison.Splits.SelectMany(split => split.Rows).Should().OnlyContain(row => row.MixHours == 0 && row.SpeedHours == 0);
        comparison.Stages.Should().OnlyContain(stage => stage.ChangeHours == 0);
    }

    [Fact]
    public void CompareWith_ShorterFollowUp_CutsBothAtTheShorter()
    {
        // Hand: 2019 was followed for a day after its window, so an open declaration counts 24 h there, and 72 h count 24 h in 2020.
        using var before = Study(2019).Plan("registration", "{ from: 2019-10-21, to: 2019-10-21 }").Plan("follow_up_until", "2019-10-22")
            .Row("registered=2019-10-21 08:00, cleared=2019-10-21 10:00").Row("registered=2019-10-21 08:00");
        using var after = Study(2020).Row("registered=19 08:00, cleared=19 12:00").Row("registered=19 08:00, cleared=22 08:00");

        var comparison = Compare(before, after);

        comparison.TauHours.Should().Be(24);
        comparison.RestrictedMean.Earlier.Value.Should().Be((2 + 24) / 2.0);
        comparison.RestrictedMean.Later.Value.Should().Be((4 + 24) / 2.0);
        comparison.Stages.Sum(stage => stage.ChangeHours)!.Value.Should().BeApproximately(1, 1e-12, "the stages are cut there too");
        comparison.Differences.Should().Contain(difference => difference.Subject == "follow_up_until" && !difference.IsUnfair);
    }

    [Fact]
    public void CompareWith_ShorterFollowUp_DoesNotCompareTheMeansOfReleased()
    {
        // Hand: the same four times both years, but 2019 stopped looking after a day: 2 h and 3 h are left there, 2, 3, 48 and 72 h in 2020.
        using var before = Study(2019).Plan("registration", "{ from: 2019-10-21, to: 2019-10-21 }").Plan("follow_up_until", "2019-10-22")
            .Row("registered=2019-10-21 08:00, cleared=2019-10-21 10:00").Row("registered=2019-10-21 08:00, cleared=2019-10-21 11:00")
            .Rows(2, "registered=2019-10-21 08:00");
        using var after = Study(2020).Row("registered=19 08:00, cleared=19 10:00").Row("registered=19 08:00, cleared=19 11:00")
            .Row("registered=19 08:00, cleared=21 08:00").Row("registered=19 08:00, cleared=22 08:00");

        var comparison = Compare(before, after);

        (comparison.MeanCompleted.Earlier.Value, comparison.MeanCompleted.Later.Value).Should().Be((2.5, 31.25));
        comparison.MeanCompleted.Difference.Reason.Should().Be(NoAnswer.NotComparable);
        comparison.MeanCompleted.Refusal!.En.Should().Contain("followed");
        comparison.RestrictedMean.Difference.Value.Should().BeApproximately(0, 1e-12, "cut where both were followed, nothing changed");
    }

    [Fact]
    public void CompareWith_MoreRedsAtTheSameSpeed_IsAllMix()
    {
        using var before = Study(2019).Rows(Enumerable.Range(0, 12).Select(i => i < 9 ? Green(2019) : Red(2019)));
        using var after = Study(2020).Rows(Enumerable.Range(0, 12).Select(i => i < 3 ? Green(2020) : Red(2020)));

        var split = Compare(before, after).Splits.Single(split => split.By == By.FinalChannel);

        split.SpeedHours.Should().BeApproximately(0, 1e-12);
        split.MixHours.Should().BeApproximately(0.5 * (20 - 1), 1e-12, "hand: half of the declarations went from 1 h to 20 h");
    }

    [Fact]
    public void CompareWith_PartsOfAChange_HaveLimitsOfTheMeansTheyRestOn()
    {
        // Witness: the delta method. Mix and speed are sums over kinds of means, which vary independently, times shares, which vary as a multinomial's.
        var random = new SeededRandom(5);
        using var before = Study(2019).Rows(Enumerable.Range(0, 300).Select(i => Took(2019, i < 200 ? 1 : 3, i < 200 ? 1 : 20, random)));
        using var after = Study(2020).Rows(Enumerable.Range(0, 300).Select(i => Took(2020, i < 100 ? 1 : 3, i < 100 ? 2 : 20, random)));
        var (was, now) = (Measurement.Read(before.Write()), Measurement.Read(after.Write()));

        var split = now.CompareWith(was, bootstrap: new(4000)).Splits[0];

        Dictionary<string, FrequencyTable> earlier = Times(was), later = Times(now);
        var mix = OfShares(split.Rows, row => (row.Earlier.Mean + row.Later.Mean) / 2);
        var speed = OfShares(split.Rows, row => (row.Later.Mean - row.Earlier.Mean) / 2);
        foreach (var row in split.Rows)
        {
            var (a, b) = (row.Earlier.Count / 300, row.Later.Count / 300);
            var variance = (Math.Pow(earlier[row.Key].Sd!.Value, 2) / row.Earlier.Count) + (Math.Pow(later[row.Key].Sd!.Value, 2) / row.Later.Count);
            (mix, speed) = (mix + (Math.Pow((b - a) / 2, 2) * variance), speed + (Math.Pow((a + b) / 2, 2) * variance));
            var own = (Math.Pow((row.Later.Mean - row.Earlier.Mean) / 2, 2) * ((a * (1 - a)) + (b * (1 - b))) / 300) + (Math.Pow((a + b) / 2, 2) * variance);
            Width(row.Speed).Should().BeApproximately(2 * 1.96 * Math.Sqrt(own), 0.05 * Width(row.Speed), "kind {0}", row.Key);
        }

        Width(split.Mix).Should().BeApproximately(2 * 1.96 * Math.Sqrt(mix), 0.05 * Width(split.Mix));
        Width(split.Speed).Should().BeApproximately(2 * 1.96 * Math.Sqrt(speed), 0.05 * Width(split.Speed));
        (split.Mix.Value, split.Speed.Value, split.Mix.Count).Should().Be((split.MixHours, split.SpeedHours, 600));

        static string Took(int year, int channel, int hours, SeededRandom random)
        {
            var start = new DateTime(year, 10, year == 2019 ? 21 : 19, 8, 0, 0);
            var end = start.AddSeconds(3600 * hours * (0.5 + random.Uniform()));
            return $"channel={channel}, registered={start:yyyy-MM-dd HH:mm}, cleared={end:yyyy-MM-dd HH:mm:ss}";
        }

        static Dictionary<string, FrequencyTable> Times(Measurement study) =>
            study.Durations(Clock.Elapsed).Breakdown(By.FinalChannel).Rows.ToDictionary(row => row.Key[0], row => row.Distribution.Released);

        static double OfShares(IEnumerable<MixAndSpeedRow> rows, Func<MixAndSpeedRow, double> weight) =>
            (Spread(rows.Select(row => (Share: row.Earlier.Count / 300, weight(row)))) + Spread(rows.Select(row => (Share: row.Later.Count / 300, weight(row))))) / 300;

        static double Spread(IEnumerable<(double Share, double Weight)> kinds) =>
            kinds.Sum(kind => kind.Share * kind.Weight * kind.Weight) - Math.Pow(kinds.Sum(kind => kind.Share * kind.Weight), 2);

        static double Width(Estimate estimate) => estimate.Limits!.Value.High!.Value - estimate.Limits.Value.Low!.Value;
    }

    [Fact]
    public void CompareWith_TheSameTwice_GivesTheSameLimits() =>
        Later.CompareWith(Earlier, bootstrap: Few).Splits.SelectMany(split => split.Rows).Select(row => (row.Mix.Limits, row.Speed.Limits))
            .Should().Equal(Later.CompareWith(Earlier, bootstrap: Few).Splits.SelectMany(split => split.Rows).Select(row => (row.Mix.Limits, row.Speed.Limits)));

    [Fact]
    public void CompareWith_AKindOfOneDeclaration_HasNoLimits()
    {
        var row = Later.CompareWith(Earlier, bootstrap: Few).Splits[0].Rows.Single(row => row.Key == "9");

        (row.Mix.Limits, row.Speed.Limits).Should().Be(((Limits?)null, (Limits?)null));
        row.Speed.Caveats.Should().Contain(Caveat.NoSpread);
    }

    [Fact]
    public void CompareWith_BundledYears_GivesEachStageLimitsRoundItsChange()
    {
        foreach (var stage in Later.CompareWith(Earlier, bootstrap: Few).Stages)
        {
            stage.Change!.Value.Should().BeApproximately(stage.ChangeHours!.Value, 1e-12);
            stage.Change.Limits!.Value.Low.Should().BeLessThan(stage.ChangeHours.Value);
            stage.Change.Limits.Value.High.Should().BeGreaterThan(stage.ChangeHours.Value);
        }
    }

    [Fact]
    public void Folded_SmallKinds_KeepTheirSumAndItsLimits()
    {
        var split = Later.CompareWith(Earlier, bootstrap: Few).Splits[1];

        var folded = split.Folded(20);

        folded.Rows.Length.Should().BeLessThan(split.Rows.Length);
        folded.SpeedHours.Should().BeApproximately(split.SpeedHours, 1e-12);
        folded.Speed.Limits!.Value.Low.Should().BeApproximately(split.Speed.Limits!.Value.Low!.Value, 1e-9, "the same resamples");
        folded.Rows[^1].Speed.Limits.Should().NotBeNull();
    }

    [Fact]
    public void CompareWith_AStageDefinedDifferently_RefusesThatStageOnly()
    {
        const string Own = "[{ id: wait, from: registered, to: channelled, owner: customs, kind: waiting, due: always }, { id: rest, from: channelled, to: release, owner: customs, kind: processing, due: always }]";
        using var before = Study(2019).Plan("stages", Own).Row(Green(2019));
        using var after = Study(2020).Plan("stages", Own.Replace("to: channelled, owner: customs", "to: channelled, owner: trader")).Row(Green(2020));

        var comparison = Compare(before, after);

        var wait = comparison.Stages.Single(stage => stage.Stage?.Id == "wait");
        wait.ChangeHours.Should().BeNull();
        wait.Refusal!.En.Should().Contain("differently");
        wait.EarlierHours.Should().NotBeNull("each is true by its own definition");
        comparison.Stages.Single(stage => stage.Stage?.Id == "rest").Refusal.Should().BeNull();
        comparison.RestrictedMean.Refusal.Should().BeNull("the release is defined alike");
    }

    [Fact]
    public void CompareWith_OtherOfficeHours_RefusesWorkingTimeOnly()
    {
        using var before = Study(2019).Plan("calendar", "{ days: [mon, tue, wed, thu, fri], shifts: [\"08:00-17:00\"] }").Row(Green(2019));
        using var after = Study(2020).Row(Green(2020));

        Compare(before, after).RestrictedMean.Refusal.Should().BeNull();
        var working = Compare(before, after, Clock.Working);
        working.RestrictedMean.Refusal!.En.Should().Contain("hours");
        working.RestrictedMean.Difference.Reason.Should().Be(NoAnswer.NotComparable);
        working.RestrictedMean.Later.Value.Should().NotBeNull();
        working.Splits.Should().BeEmpty();
    }

    [Fact]
    public void CompareWith_ManyDeclarationsOfANewOffice_RefusesAndNamesIt()
    {
        using var before = Study(2019).Rows(Enumerable.Repeat(Green(2019), 10));
        using var after = Study(2020).Rows(Enumerable.Range(0, 10).Select(i => Green(2020) + (i < 5 ? ", office=22A1" : "")));

        var refusal = Compare(before, after).RestrictedMean.Refusal!.En;

        refusal.Should().Be("Offices in case only: 22A1; 5 of 10 declarations");
    }

    [Fact]
    public void CompareWith_FewDeclarationsOfANewOffice_NotesIt()
    {
        using var before = Study(2019).Rows(Enumerable.Repeat(Green(2019), 20));
        using var after = Study(2020).Rows(Enumerable.Range(0, 20).Select(i => Green(2020) + (i < 1 ? ", office=22A1" : "")));

        var comparison = Compare(before, after);

        comparison.RestrictedMean.Refusal.Should().BeNull("one in twenty is not more than 5 %");
        comparison.Differences.Should().Contain(difference => difference.Text.En.Contains("22A1") && !difference.IsUnfair);
    }

    [Fact]
    public void CompareWith_NoOfficeInCommon_IsRefusedAsAWhole()
    {
        using var before = Study(2019).Row(Green(2019));
        using var after = Study(2020).Row(Green(2020) + ", office=22A1");

        var act = () => Compare(before, after);

        act.Should().Throw<UnusableInputException>().WithMessage("*no office in common*");
    }

    [Fact]
    public void CompareWith_AStandardDefinedDifferently_RefusesItsShareOnly()
    {
        const string Red = ", channel=3, goods_presented={0} 09:00, inspection_finished={0} 11:00";
        using var before = Study(2019).Row(Green(2019) + string.Format(Red, Day(2019)))
            .Plan("standards", "[{ id: inspection_8h, from: goods_presented, to: inspection_finished, limit: 4h, clock: working, label: { vi: K, en: I } }]");
        using var after = Study(2020).Row(Green(2020) + string.Format(Red, Day(2020)))
            .Plan("standards", "[{ id: inspection_8h, from: goods_presented, to: inspection_finished, limit: 8h, clock: working, label: { vi: K, en: I } }]");

        var share = Compare(before, after).Standards.Single().Share;

        (share.Earlier.Value, share.Later.Value, share.Difference.Reason).Should().Be((1, 1, NoAnswer.NotComparable));
        share.Refusal!.En.Should().Be("“I” is defined differently");
    }

    [Fact]
    public void CompareWith_AHolidayInOneYear_NotesIt()
    {
        using var before = Study(2019).Plan("calendar", "{ days: [mon, tue, wed, thu, fri, sat], shifts: [\"07:30-11:30\", \"13:30-17:30\"], holidays: [2019-10-23, 2019-10-27] }").Row(Green(2019));
        using var after = Study(2020).Row(Green(2020));

        Compare(before, after, Clock.Working).Differences.Should().ContainSingle()
            .Which.Text.En.Should().Be("Holidays from the window to the end of follow-up: 1, then 0", "27 October 2019 is a Sunday");
    }

    [Fact]
    public void CompareWith_AChannelOfOneYearOnly_NotesItAsMix()
    {
        using var before = Study(2019).Row(Green(2019));
        using var after = Study(2020).Row(Green(2020)).Row(Green(2020) + ", channel=2");

        var comparison = Compare(before, after);

        comparison.Differences.Should().ContainSingle().Which.Subject.Should().Be("final_channel");
        comparison.Splits[0].Rows.Single(row => row.Key == "2").SpeedHours.Should().Be(0);
    }

    [Fact]
    public void CompareWith_AStampOfOneYearOnly_RefusesItsStage()
    {
        using var before = Study(2019).Row(Green(2019));
        using var after = Study(2020).Row(Green(2020) + ", exited=19 12:00").Row(Red(2020) + ", documents_submitted=19 09:00");

        var comparison = Compare(before, after);

        comparison.Stages.Single(stage => stage.Stage?.Id == "submission").Refusal!.En.Should().Contain("Documents submitted");
        comparison.Stages.Single(stage => stage.Stage?.Id == "decision").Refusal.Should().BeNull();
    }

    [Fact]
    public void CompareWith_AnotherReleaseEvent_IsRefusedAsAWhole()
    {
        using var before = Study(2019).Plan("release", "{ earliest: [cleared] }").Row(Green(2019));
        using var after = Study(2020).Row(Green(2020));

        var act = () => Compare(before, after);

        act.Should().Throw<UnusableInputException>().WithMessage("*comparable; *different events; *same release*");
    }

    [Fact]
    public void CompareWith_DrawnByRelease_IsRefusedAsAWhole()
    {
        using var before = Study(2019).Plan("extract", "release").Row(Green(2019));
        using var after = Study(2020).Row(Green(2020));

        var act = () => Compare(before, after);

        act.Should().Throw<UnusableInputException>().WithMessage("*drawn by their release*");
    }

    [Fact]
    public void CompareWith_TheLaterStudy_IsRefused()
    {
        var act = () => Earlier.CompareWith(Later, bootstrap: Few);

        act.Should().Throw<UnusableInputException>().WithMessage("*swap*");
    }

    [Fact]
    public void CompareWithPrevious_NamedInThePlan_ReadsIt() =>
        Later.CompareWithPrevious(bootstrap: Few).Earlier.Id.Should().Be("ta-lung-2019");

    [Fact]
    public void CompareWithPrevious_NoneNamed_SaysWhatToAdd()
    {
        var act = () => Earlier.CompareWithPrevious(bootstrap: Few);

        act.Should().Throw<UnusableInputException>().WithMessage("*previous*");
    }

    private static Comparison Compare(StudyBuilder before, StudyBuilder after, Clock clock = Clock.Elapsed) =>
        Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), clock, Few);

    private static StudyBuilder Study(int year) => year == 2020
        ? new StudyBuilder()
        : new StudyBuilder().Plan("id", "before").Plan("registration", "{ from: 2019-10-21, to: 2019-10-26 }")
            .Plan("follow_up_until", "2019-11-25").Plan("hand_over_by", null);

    private static string Day(int year) => year == 2020 ? "2020-10-19" : "2019-10-21";

    private static string Green(int year) => $"registered={Day(year)} 08:00, channelled={Day(year)} 08:00, cleared={Day(year)} 09:00";

    private static string Red(int year) => $"channel=3, registered={Day(year)} 01:00, channelled={Day(year)} 01:00, cleared={Day(year)} 21:00";

    private static double Expected(string study, string member) =>
        BundledStudies.Expected(study, "release").GetProperty("elapsed").GetProperty("all").GetProperty(member).GetDouble();
}
