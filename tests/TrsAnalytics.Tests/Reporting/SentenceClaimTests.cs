using System.Text.Json;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Reports;

/// <summary>A program counts what a report claims, and finds the numbers of a sentence, without reading a word of it.</summary>
public sealed class SentenceClaimTests
{
    private static readonly Bootstrap Few = new(Replicates: 200);
    private static readonly Lazy<Report> Gate = new(() => BundledStudies.Read("ta-lung-2020").Report(BundledStudies.Read("ta-lung-2019")));

    [Fact]
    public void Report_OfABundledStudy_HasAnIdForEverySentence()
    {
        foreach (var section in Gate.Value.Sections)
        {
            var ids = section.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Id).ToArray();
            ids.Where(id => !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '.' || letter == '_')).Should().BeEmpty();
            section.Blocks.OfType<Paragraph>().Should().NotContain(paragraph => paragraph.Sentences.IsEmpty || paragraph.Text.En.Length == 0);
        }
    }

    [Fact]
    public void Report_OfABundledStudy_MarksWhatClaimsADifference()
    {
        var sentences = Gate.Value.Sections.Single(section => section.Id == "summary").Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Sentences).ToArray();

        sentences.Where(sentence => sentence.Claims).Select(sentence => sentence.Id).Should().BeSubsetOf(["delay.unusual.procedure", "comparison.standard.documents_2h"]);
        sentences.Select(sentence => sentence.Id).Should().Contain("comparison.not_changed", "25.05 hours against 30.81 may be chance");
    }

    [Fact]
    public void Sentences_OfABundledStudy_RestOnTheNumbersTheyPrint()
    {
        var numbers = BundledStudies.Read("ta-lung-2020").Sentences().ToDictionary(sentence => sentence.Id, sentence => sentence.Numbers.ToDictionary(number => number.Id));

        // Witness: expected.json of the study.
        numbers["release.restricted_mean"]["restricted_mean"].Value.Should().BeApproximately(25.052632179280728, 1e-9);
        numbers["release.restricted_mean"]["tau"].Should().Be(new SentenceNumber("tau", 720, NumberUnit.Hours));
        numbers["release.share_within_24_hours"]["share"].Unit.Should().Be(NumberUnit.Share);
        numbers["release.median"]["released_and_open"].Value.Should().Be(414);
        numbers["release.median"]["median_low"].Value.Should().BeLessThan(numbers["release.median"]["median"].Value!.Value);
    }

    [Fact]
    public void ComparisonSentences_ChangeBeyondChance_AreClaims()
    {
        using var before = new StudyBuilder().Plan("id", "before").Plan("registration", "{ from: 2019-10-21, to: 2019-10-26 }")
            .Plan("follow_up_until", "2019-11-25").Plan("hand_over_by", null)
            .Rows(Enumerable.Range(10, 40).Select(i => $"registered=2019-10-21 08:00, channelled=2019-10-21 08:00, cleared=2019-10-21 09:{i}"));
        using var after = new StudyBuilder().Rows(Enumerable.Range(10, 40).Select(i => $"registered=19 08:00, channelled=19 08:00, cleared=19 11:{i}"));

        var sentences = Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), bootstrap: Few).Sentences();

        sentences.Where(sentence => sentence.Claims).Select(sentence => sentence.Id).Should().Equal("comparison.changed", "comparison.mix_and_speed", "comparison.stage");
        // Hand: every time is two hours longer.
        sentences[0].Numbers.Single(number => number.Id == "difference").Value.Should().BeApproximately(2, 1e-9);
        sentences[2].Numbers[0].Subject.Should().Be("decision");
    }

    [Fact]
    public void ReportJson_OfASentence_HasIdClaimAndNumbers()
    {
        using var json = JsonDocument.Parse(Gate.Value.ToJson(Language.Vietnamese));

        var sentences = json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("blocks").EnumerateArray())
            .Where(block => block.TryGetProperty("sentences", out _)).SelectMany(block => block.GetProperty("sentences").EnumerateArray()).ToArray();

        sentences.Should().Contain(sentence => sentence.GetProperty("claims").GetBoolean());
        var excess = sentences.First(sentence => sentence.GetProperty("id").GetString() == "delay.unusual.procedure").GetProperty("numbers").EnumerateArray()
            .First(number => number.GetProperty("subject").GetString() == "E21/document_queue");
        // The summary prints it so: see SummaryChapterTests.
        (excess.GetProperty("id").GetString(), excess.GetProperty("unit").GetString(), excess.GetProperty("subject").GetString(), Math.Round(excess.GetProperty("value").GetDouble()))
            .Should().Be(("excess", "hours", "E21/document_queue", 508));
    }

    [Fact]
    public void Report_OfOneDeclaration_SpeaksOfOne()
    {
        var texts = Texts(new StudyBuilder().Plan("minimum_group", "1").Row("channelled=19 08:00, cleared=19 09:00"));

        texts.Should().Contain(text => text.Contains("1 declaration.") && text.Contains("1 released or cleared, 0 still open, 0 cancelled."))
            .And.Contain("There is only 1 declaration, so that the following numbers are no more than an indication.")
            .And.NotContain(text => text.Contains("1 declarations") || text.Contains("1 hours") || text.Contains("1 rows") || text.Contains("unknown outcome"))
            .And.NotContain(text => text.Contains("(95%: –") || text.Contains("to –"));
    }

    [Fact]
    public void Report_AllCancelled_HasNoEmptyParagraph()
    {
        var texts = Texts(new StudyBuilder().Rows(9, "cancelled=19 09:00"));

        texts.Should().OnlyContain(text => text.Trim().Length > 0).And.NotContain(text => text.Contains("– h"));
    }

    /// <summary>Every text of a report in English, as a page prints it.</summary>
    private static string[] Texts(StudyBuilder study)
    {
        using (study)
        {
            return [.. Measurement.Read(study.Write()).Report().Sections.SelectMany(section => section.Blocks).SelectMany(block => block switch
            {
                Paragraph paragraph => paragraph.Sentences.Select(sentence => sentence.Text.En),
                Headline headline => headline.Numbers.SelectMany(number => new[] { number.Value.En, number.Meaning.En }),
                Table table => table.Notes.Select(note => note.En),
                _ => [],
            })];
        }
    }
}
