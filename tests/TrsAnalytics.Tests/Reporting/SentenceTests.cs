using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Reports;

public sealed class SentenceTests
{
    private static readonly Bootstrap Few = new(Replicates: 200);

    [Fact]
    public void Sentences_OfABundledStudy_NameTheNumbersWithTheirLimitsAndDefinitions()
    {
        var sentences = BundledStudies.Read("ta-lung-2020").Sentences();

        sentences.Should().HaveCount(3, "mean, median, share: nothing to hedge");
        sentences[0].Text.En.Should().MatchRegex(@"^With the open declarations, the restricted mean release time is 25\.05 elapsed hours \(95%: \d+\.\d\d to \d+\.\d\d; cut at the follow-up limit of 720 hours\)");
        sentences[0].Text.Vi.Should().Contain("25,05 giờ liên tục");
        sentences.Should().OnlyContain(sentence => sentence.Definition.En.StartsWith("From registration to the earliest of:") && sentence.Definition.En.Contains("n = 414"));
    }

    [Fact]
    public void Sentences_FewDeclarations_AreHedged() =>
        Of(new StudyBuilder().Row("cleared=19 09:00").Row("cleared=19 10:00"))[0].Should().Be(
            "There are only 2 declarations, so that the following numbers are no more than an indication.");

    [Fact]
    public void Sentences_MedianNotReached_SaysThatInsteadOfANumber() =>
        Of(new StudyBuilder().Row("cleared=11-20 09:00").Row("channel=1").Row("channel=1"))
            .Should().Contain("No more than half of them had been released by the end of follow-up.");

    [Fact]
    public void Sentences_ExactlyHalfReleased_DoNotSpeakOfFewer() =>
        Of(new StudyBuilder().Row("cleared=19 09:00").Row("channel=1"))
            .Should().Contain("No more than half of them had been released by the end of follow-up.", "hand: one of two is half of them");

    [Fact]
    public void Sentences_NoDeclarations_AreNone() => Of(new StudyBuilder().File("a.csv", "declaration_no,registered\n")).Should().BeEmpty();

    [Fact]
    public void Sentences_DataAgainstThePlan_AreDoubted() =>
        Of(new StudyBuilder().Rows(100, "cleared=19 09:00")).Should().Contain(sentence => sentence.StartsWith("No declaration is open"));

    [Fact]
    public void Sentences_ChangeWithinChance_ClaimNone()
    {
        var sentences = BundledStudies.Read("ta-lung-2020").CompareWith(BundledStudies.Read("ta-lung-2019"), bootstrap: Few).Sentences();

        sentences.Should().HaveCount(2, "no part of what may be chance alone is explained, nor the share within 24 hours, which may be chance too");
        sentences[0].Text.En.Should().Contain("25.05 hours, 30.81 in the earlier study").And.Contain("may be chance alone");
        sentences[1].Text.En.Should().Be("Document check within 2 working hours: 85.4%, and 94.1% in the earlier study; the difference is −8.64 percentage points (95%: −15.49 to −2.26).");
    }

    [Fact]
    public void Sentences_ChangeBeyondChance_SayWhatOfItIsSpeed()
    {
        using var before = new StudyBuilder().Plan("id", "before").Plan("registration", "{ from: 2019-10-21, to: 2019-10-26 }")
            .Plan("follow_up_until", "2019-11-25").Plan("hand_over_by", null)
            .Rows(Enumerable.Range(10, 40).Select(i => $"registered=2019-10-21 08:00, channelled=2019-10-21 08:00, cleared=2019-10-21 09:{i}"));
        using var after = new StudyBuilder().Rows(Enumerable.Range(10, 40).Select(i => $"registered=19 08:00, channelled=19 08:00, cleared=19 11:{i}"));

        var sentences = Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), bootstrap: Few).Sentences().Select(sentence => sentence.Text.En).ToArray();

        sentences[0].Should().StartWith("The restricted mean release time rose by 2.00 hours (134.1%) since the earlier study, from 1.49 to 3.49");
        sentences[1].Should().MatchRegex("^Of this, 0.00 hours are the mix of channels, and 2.00 hours speed within the channels \\(95%: 1\\.9\\d to 2\\.0\\d\\)\\.$", "all are of one channel");
        sentences[2].Should().Contain("“decision”: 2.00 hours per declaration (95%: 1.9").And.NotContain("chance");
    }

    [Fact]
    public void Sentences_PartThatMayBeChance_SayIt()
    {
        // Green and yellow take the same, so that it does not matter that there are more yellows; both got two hours slower.
        using var before = new StudyBuilder().Plan("id", "before").Plan("registration", "{ from: 2019-10-21, to: 2019-10-26 }")
            .Plan("follow_up_until", "2019-11-25").Plan("hand_over_by", null)
            .Rows(Enumerable.Range(10, 40).SelectMany(i => new[] { 1, 2 }.Select(channel => $"channel={channel}, registered=2019-10-21 08:00, cleared=2019-10-21 09:{i}")));
        using var after = new StudyBuilder()
            .Rows(Enumerable.Range(10, 40).SelectMany(i => new[] { 1, 2, 2 }.Select(channel => $"channel={channel}, registered=19 08:00, cleared=19 11:{i}")));

        var parts = Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), bootstrap: Few).Sentences().Select(sentence => sentence.Text.En).ToArray()[1];

        parts.Should().StartWith("Of this, 0.00 hours are the mix of channels (95%: ").And.Contain(", which may be chance alone), and 2.00 hours speed");
    }

    [Fact]
    public void Sentences_ChangeToOneDeclaration_ClaimNothing()
    {
        using var before = new StudyBuilder().Plan("id", "before").Plan("registration", "{ from: 2019-10-21, to: 2019-10-26 }")
            .Plan("follow_up_until", "2019-11-25").Plan("hand_over_by", null)
            .Rows(Enumerable.Range(10, 40).Select(i => $"registered=2019-10-21 08:00, cleared=2019-10-21 09:{i}"));
        using var after = new StudyBuilder().Row("registered=19 08:00, cleared=19 18:00");

        Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), bootstrap: Few).Sentences()
            .Should().NotContain(sentence => sentence.Text.En.Contains("rose"), "one time tells nothing of how times spread");
    }

    [Fact]
    public void Report_WithThePreviousStudy_HasItsChapter()
    {
        var (earlier, later) = (BundledStudies.Read("ta-lung-2019"), BundledStudies.Read("ta-lung-2020"));

        later.Report().Sections.Should().NotContain(section => section.Id == "year_on_year");
        later.Report(earlier).Sections.Single(section => section.Id == "year_on_year").Blocks.OfType<Table>().Select(table => table.Id).Should().Equal(
            "year_on_year", "year_on_year_shares", "mix_and_speed_final_channel", "mix_and_speed_procedure", "mix_and_speed_direction",
            "stage_changes", "scores", "study_differences");
    }

    [Fact]
    public void Report_WithThePreviousStudy_HidesSmallGroups()
    {
        var chapter = BundledStudies.Read("ta-lung-2020").Report(BundledStudies.Read("ta-lung-2019")).Sections.Single(section => section.Id == "year_on_year");
        var split = chapter.Blocks.OfType<Table>().Single(table => table.Id == "mix_and_speed_final_channel");

        split.Rows.Should().ContainSingle(row => row[3].Reason != null, "either year has one declaration of the channel 9").Which[3].Reason!.En.Should().Be("n < 5");
        split.Rows[^1][0].Text!.En.Should().Be("All", "a report is read for its total, and its summary prints it anyway");
    }

    [Fact]
    public void ComparisonJson_OfRefusedNumbers_HasBothSidesAndTheReason()
    {
        using var before = new StudyBuilder().Plan("id", "before").Plan("registration", "{ from: 2019-10-21, to: 2019-10-26 }")
            .Plan("follow_up_until", "2019-11-25").Plan("hand_over_by", null).Plan("calendar", "{ days: [mon], shifts: [\"08:00-17:00\"] }")
            .Row("registered=2019-10-21 08:00, channelled=2019-10-21 08:00, cleared=2019-10-21 09:00");
        using var after = new StudyBuilder().Row("registered=19 08:00, channelled=19 08:00, cleared=19 10:00");
        using var stream = new MemoryStream();

        Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), Clock.Working, Few).WriteJson(stream);
        var json = System.Text.Json.JsonDocument.Parse(stream.ToArray()).RootElement;

        var mean = json.GetProperty("restricted_mean_hours");
        mean.GetProperty("later").GetProperty("value").GetDouble().Should().Be(2);
        mean.GetProperty("change").GetProperty("reason").GetString().Should().Be("not_comparable");
        mean.GetProperty("refusal").GetString().Should().Contain("hours");
        json.GetProperty("differences")[0].GetProperty("subject").GetString().Should().Be("calendar");
        json.GetProperty("stages").GetProperty("decision").GetProperty("refusal").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void Report_WithAStudyThatCannotBeCompared_SaysWhy() =>
        BundledStudies.Read("ta-lung-2019").Report(BundledStudies.Read("ta-lung-2020")).Sections.Single(section => section.Id == "year_on_year")
            .Blocks.Should().ContainSingle().Which.Should().BeOfType<Paragraph>().Which.Text.En.Should().Contain("is the later one");

    private static string[] Of(StudyBuilder study)
    {
        using (study)
        {
            return [.. Measurement.Read(study.Write()).Sentences().Select(sentence => sentence.Text.En)];
        }
    }
}
