using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Reports;

/// <summary>The report says from where its release time runs, beside that of the WCO and of Viet Nam's study of 2013, and how many were cancelled where they are many.</summary>
public sealed class ArrivalSentenceTests
{
    [Fact]
    public void Summary_WithArrivals_PrintsTheTimeFromThem()
    {
        // Hand: from 07:00 to 10:00.
        var sentences = Of(new StudyBuilder().Rows(5, "arrived=19 07:00, cleared=19 10:00"));

        sentences["release.start"].Text.En.Should().Contain("here starts at registration");
        sentences["release.from_arrival"].Text.En.Should().Be("From the arrival it took 3.00 elapsed hours on average (5 declarations).");
    }

    [Fact]
    public void Summary_WithArrivalsByDate_PrintsBounds()
    {
        // Hand: the goods came on the 19th; released on the 20th 10:00: 10 to 34 h.
        var sentence = Of(new StudyBuilder().Rows(5, "arrived=10-19, registered=20 08:00, cleared=20 10:00"))["release.from_arrival"];

        sentence.Numbers.Where(number => number.Id is "mean_low" or "mean_high").Select(number => number.Value).Should().Equal(10, 34);
        sentence.Text.En.Should().StartWith("From the arrival it took between 10.00 and 34.00 elapsed hours");
    }

    [Fact]
    public void Summary_WithoutArrivals_SaysOnlyFromWhereItRuns() =>
        Of(new StudyBuilder().Rows(9, "cleared=19 10:00")).Keys.Should().Contain("release.start").And.NotContain("release.from_arrival");

    [Fact]
    public void Sample_WithManyCancellations_TellsHowManyByWhen()
    {
        // Hand: one of ten is cancelled after 1 h, one after 48 h; nobody is open.
        var numbers = Of(new StudyBuilder().Rows(8, "cleared=19 10:00").Row("cancelled=19 09:00").Row("cancelled=21 08:00"))["sample.cancellations"].Numbers;

        numbers.Single(number => number.Id == "within_24_hours").Value.Should().BeApproximately(0.1, 1e-12);
        numbers.Single(number => number.Id == "within_follow_up_limit").Value.Should().BeApproximately(0.2, 1e-12);
        Of(new StudyBuilder().Rows(100, "cleared=19 10:00").Row("cancelled=19 09:00")).Keys.Should().NotContain("sample.cancellations", "one of 101 is under one in a hundred");
    }

    private static Dictionary<string, Sentence> Of(StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write()).Report().Sections.Where(section => section.Id is "summary" or "sample").SelectMany(section => section.Blocks)
                .OfType<Paragraph>().SelectMany(paragraph => paragraph.Sentences).DistinctBy(sentence => sentence.Id).ToDictionary(sentence => sentence.Id);
        }
    }
}
