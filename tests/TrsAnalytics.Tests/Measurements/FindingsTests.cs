using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>The findings of whole studies. The rules one by one: <see cref="FindingCases"/>.</summary>
public sealed class FindingsTests
{
    [Theory]
    [MemberData(nameof(BundledStudies.Ids), MemberType = typeof(BundledStudies))]
    public void Findings_BundledStudy_AreThoseOfTheIndependentProgram(string study)
    {
        var expected = BundledStudies.Expected(study, "findings").EnumerateObject().ToDictionary(rule => rule.Name, rule => rule.Value.GetInt32());

        BundledStudies.Read(study).Findings.Where(finding => expected.ContainsKey(finding.Rule.Id))
            .ToDictionary(finding => finding.Rule.Id, finding => finding.Count).Should().Equal(expected).And.HaveCount(27);
    }

    /// <summary>The witness knows Q01 to Q27. Of the later rules these are rightly said: the collection form of 2020 is written to the minute (README of the study), ten of its eleven events on ten declarations or more (counted in its sheet).</summary>
    [Theory]
    [InlineData("ta-lung-2019", "")]
    [InlineData("ta-lung-2020", "Q40=10")]
    [InlineData("national-2020", "")]
    public void Findings_BundledStudy_AreNoOthersBesideThoseOfTheIndependentProgram(string study, string others)
    {
        var known = BundledStudies.Expected(study, "findings").EnumerateObject().Select(rule => rule.Name).ToHashSet();

        string.Join(' ', BundledStudies.Read(study).Findings.Where(finding => !known.Contains(finding.Rule.Id) && finding.Count > 0)
            .Select(finding => $"{finding.Rule.Id}={finding.Count}")).Should().Be(others);
    }

    [Fact]
    public void FindingEffects_ExitsWithoutRelease_TellTheHeadlineWithoutThem()
    {
        // Released after 1 h and 3 h; one exited without a release is open for tau = 720 h (24/10 24:00 to 23/11 24:00).
        // Restricted mean (1 + 3 + 720) / 3, without it (1 + 3) / 2; medians 3 and 2; within 24 h 2/3 and 1.
        using var study = new StudyBuilder();
        study.Row("cleared=19 09:00").Row("cleared=19 11:00").Row("exited=19 12:00");

        var effect = Measurement.Read(study.Write()).FindingEffects().Single();

        (effect.Finding.Rule.Id, effect.LeftOut).Should().Be(("Q32", 1));
        (effect.All.RestrictedMeanHours, effect.All.MedianHours).Should().Be((724 / 3.0, 3));
        effect.All.ShareWithin24.Should().BeApproximately(2 / 3.0, 1e-12);
        (effect.Without.RestrictedMeanHours, effect.Without.MedianHours, effect.Without.ShareWithin24).Should().Be((2, 2, 1));
    }

    [Fact]
    public void Finding_OfAFile_TellsHowManyHoursAndWhichEvents()
    {
        using var study = new StudyBuilder();
        study.Rows(Enumerable.Range(0, 20).Select(i => $"registered=19 {1 + (i % 9):00}:{i:00}:01"));

        var place = Measurement.Read(study.Write()).Findings["Q33"].Places.Single();

        (place.File, place.Column, place.Value).Should().Be(("data/a.csv", "registered", "-7 h: registered"));
    }

    [Theory]
    [MemberData(nameof(BundledStudies.Ids), MemberType = typeof(BundledStudies))]
    public void Findings_BundledStudy_HaveAPlaceForEveryCount(string study) =>
        BundledStudies.Read(study).Findings.Should().OnlyContain(finding => finding.Places.Length == finding.Count);

    [Fact]
    public void Findings_ReadAgain_StandInTheSameOrder()
    {
        var (once, again) = (BundledStudies.Read("national-2020"), Measurement.Read(BundledStudies.Read("national-2020").Plan));

        again.Findings.SelectMany(finding => finding.Places).Should().Equal(once.Findings.SelectMany(finding => finding.Places));
    }

    [Fact]
    public void Finding_OfADeclaration_NamesFileRowAndColumn()
    {
        // The second row of data is line 3 of the file, by hand.
        using var study = new StudyBuilder();
        study.Row("channel=1").Row("channel=2, cleared=19 12:00, channelled=19 08:01, documents_submitted=19 09:00, document_check_started=19 09:30");

        var findings = Measurement.Read(study.Write()).Findings;

        findings["Q16"].Places.Should().Equal(new SourceLocation("data/a.csv", 3, "document_check_finished"));
        findings["Q19"].Places.Should().Equal(new SourceLocation("data/a.csv", 3, "document_check_finished"));
    }

    [Fact]
    public void Rules_OfTheFindings_AreQ01ToQ40InBothLanguages()
    {
        CohortRules.Rules.Select(rule => rule.Id).Should().Equal(Enumerable.Range(1, 40).Select(number => $"Q{number:00}"));
        CohortRules.Rules.SelectMany(rule => new[] { rule.Title, rule.Unit, rule.Effect })
            .Should().OnlyContain(text => text.Vi.Length > 0 && text.En.Length > 0 && text.Vi != text.En);
    }
}
