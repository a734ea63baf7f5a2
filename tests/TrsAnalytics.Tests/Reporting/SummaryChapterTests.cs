using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Reports;

/// <summary>The summary says what each of its numbers is, and names where the delay is as far as the data allow it.</summary>
public sealed class SummaryChapterTests
{
    private static readonly Lazy<Report> Gate = new(() => BundledStudies.Read("ta-lung-2020").Report(BundledStudies.Read("ta-lung-2019")));
    private static readonly Lazy<Report> Country = new(() => BundledStudies.Read("national-2020").Report());

    [Fact]
    public void Summary_OfABundledStudy_SaysOfEachNumberWhoseItIs()
    {
        var cards = Section(Gate.Value, "summary").Blocks.OfType<Headline>().Single().Numbers;

        // Witness: expected.json of the study, mean_completed_hours 16.5569 and restricted_mean_hours 25.0531.
        cards.Should().Contain(card => card.Value.En == "16.56\u00a0h" && card.Meaning.En == "mean release time, released declarations only");
        cards.Should().Contain(card => card.Meaning.En.StartsWith("median, released declarations only"));
        Sentences(Gate.Value, "summary").Should().Contain("With the open declarations, the restricted mean release time is 25.05 elapsed hours");
    }

    [Fact]
    public void Summary_OfWhatWasOpenInAWindow_CallsTheMeanRestricted()
    {
        using var study = new StudyBuilder().Plan("extract", "in_window").Row("registered=10-16 08:00, cleared=20 09:00").Rows(9, "cleared=19 10:00");

        Section(Measurement.Read(study.Write()).Report(), "summary").Blocks.OfType<Headline>().Single().Numbers
            .Should().Contain(card => card.Meaning.En == "restricted mean release time, open declarations included");
    }

    [Fact]
    public void Summary_OfABundledStudy_NamesTheLargestBottleneckAndWhatIsUnusual()
    {
        var summary = Sentences(Gate.Value, "summary");

        // Hand: the rows of A11 and E21 in the tables of the delay chapter.
        summary.Should().Contain("up to the follow-up limit of 720 hours: A11: agency: 4,503 hours, 43.4% of the release time, in 31 declarations.")
            .And.Contain("E21: document queue (customs): 508 hours more than expected")
            .And.Contain("may be chance alone", "the year on year is said too");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{ id: gate, from: registered, to: exited, owner: port, kind: waiting, due: never, after_release: true }]")]
    public void Report_OfAPlanWithoutStagesOfTheReleaseTime_LeavesAllOfItUnattributed(string stages)
    {
        using var study = new StudyBuilder().Plan("stages", stages).Rows(9, "cleared=19 10:00");

        Sentences(Measurement.Read(study.Write()).Report(), "summary").Should().Contain("unattributed 100.0%").And.NotContain("The stage that took most");
    }

    [Fact]
    public void Delay_HoursOfAFewOpenDeclarations_AreNotCalledABottleneck()
    {
        var delay = Section(Gate.Value, "delay").Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.En).ToArray();

        delay.Should().ContainSingle(text => text.StartsWith("The most elapsed hours")).Which.Should().Contain("E21: document queue (customs): 544 hours, 5.2% of the release time, in 26 declarations, few, so that it is an indication only").And.NotContain("A12: submission");
        delay.Should().ContainSingle(text => text.StartsWith("Not named, because most of their hours are those of fewer than 5 open declarations"))
            .Which.Should().EndWith(": A12: decision; A12: submission; A41: submission.", "each is one open declaration of 720 h");
    }

    [Fact]
    public void Delay_OfSeveralDepartments_IsToldByDepartmentToo()
    {
        var tables = Section(Country.Value, "delay").Blocks.OfType<Table>().Where(table => table.Columns[0].Id == "department").ToArray();

        tables.Select(table => table.Id).Should().Equal("bottlenecks", "unusual");
        tables.Should().OnlyContain(table => table.Rows.Length <= 10 && table.Columns[1].Id == "name");
        Sentences(Country.Value, "summary").Should().Contain("By department, more hours than declarations alike in direction, final channel take elsewhere");
        Section(Gate.Value, "delay").Blocks.OfType<Table>().Should().NotContain(table => table.Columns[0].Id == "department", "there is one office");
    }

    [Fact]
    public void Report_OfEveryStudy_HasOneNameForTheFollowUpLimit()
    {
        foreach (var report in new[] { Gate.Value, Country.Value })
        {
            report.Definition.Should().Contain(row => row.Name.En == "Follow-up limit");
            Texts(report).Should().NotContain(text => text.En.Contains("horizon") || text.En.Contains("limit named"));
            Sentences(report, "definitions").Should().Contain("Follow-up limit: the time from the end of the window");
        }
    }

    private static Section Section(Report report, string id) => report.Sections.Single(section => section.Id == id);

    private static string Sentences(Report report, string section) =>
        string.Join(' ', Section(report, section).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.En));

    private static IEnumerable<LocalizedText> Texts(Report report) => report.Sections.SelectMany(section => section.Blocks).SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Notes.Add(table.Title),
        _ => Enumerable.Empty<LocalizedText>(),
    });
}
