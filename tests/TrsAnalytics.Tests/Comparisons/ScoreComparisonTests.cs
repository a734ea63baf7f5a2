using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Comparisons;

public sealed class ScoreComparisonTests
{
    private static readonly Bootstrap Few = new(Replicates: 100);

    [Fact]
    public void Scores_OfTheBundledYears_AreThoseOfEitherRankingAndSumByIndicator()
    {
        var (earlier, later) = (BundledStudies.Read("ta-lung-2019"), BundledStudies.Read("ta-lung-2020"));

        var scores = later.CompareWith(earlier, bootstrap: Few).Scores;

        // Witness: either ranking itself, whose scores are held to the expected answers elsewhere.
        var gate = scores.Units.Should().ContainSingle().Subject;
        (gate.Code, gate.Score.Earlier.Value, gate.Score.Later.Value).Should().Be(("11B1", earlier.Ranking().Units[0].Score, later.Ranking().Units[0].Score));
        gate.Points.Sum()!.Value.Should().BeApproximately(gate.Score.Difference.Value!.Value, 1e-9);
        gate.Score.Difference.Limits!.Value.Low.Should().BeLessThan(gate.Score.Difference.Value.Value);
        scores.Later.IsPreset.Should().BeTrue("the plan of 2020 states no ranking");
    }

    [Fact]
    public void Scores_OfAStudyAgainstItself_DoNotChange()
    {
        var national = BundledStudies.Read("national-2020");

        var scores = national.CompareWith(national, bootstrap: Few).Scores;

        scores.Units.Should().HaveCount(national.Ranking().Units.Count(unit => unit.Score is not null));
        scores.Units.Should().OnlyContain(unit => unit.Score.Difference.Value == 0 && unit.Earlier.Rank == unit.Later.Rank && unit.Points.All(points => points == 0));
    }

    [Fact]
    public void Scores_OfThreeIndicators_MoveByWhatEachBrings()
    {
        // Hand: 40 green declarations took 4 h, now 8 h. Of the preset's 50 points 4 h earn all; 8 h earn (48 - 8) / (48 - 4) of them. All are within 24 h.
        const string Standards = "[{ id: documents_2h, from: registered, to: released, limit: 24 h, clock: working }]";
        using var before = Study(2019).Plan("standards", Standards).Rows(40, "registered=2019-10-21 08:00, released=2019-10-21 12:00");
        using var after = Study(2020).Plan("standards", Standards).Rows(40, "registered=19 08:00, released=19 16:00");

        var unit = Compare(before, after).Units.Should().ContainSingle().Subject;

        unit.Points.Select(points => Math.Round(points!.Value, 9)).Should().Equal(Math.Round(-50 * (4.0 / 44), 9), 0, 0);
        unit.Score.Difference.Value.Should().BeApproximately(-50 * (4.0 / 44), 1e-9);
    }

    [Fact]
    public void Scores_OfDifferentFollowUps_AreRefusedWithTheReason()
    {
        using var before = Study(2019).Plan("follow_up_until", "2019-11-30").Rows(40, "registered=2019-10-21 08:00, released=2019-10-21 12:00");
        using var after = Study(2020).Rows(40, "registered=19 08:00, released=19 16:00");

        var scores = Compare(before, after);

        scores.Units.Should().BeEmpty();
        scores.Refusal!.En.Should().Contain("followed for different times");
        scores.ToTable().Notes.Should().Contain(note => note.En.StartsWith("Not compared: ", StringComparison.Ordinal));
    }

    private static ScoreComparison Compare(StudyBuilder before, StudyBuilder after) =>
        Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), bootstrap: Few).Scores;

    private static StudyBuilder Study(int year) => year == 2020
        ? new StudyBuilder()
        : new StudyBuilder().Plan("registration", "{ from: 2019-10-21, to: 2019-10-26 }").Plan("follow_up_until", "2019-11-25");
}
