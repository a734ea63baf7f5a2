namespace TrsAnalytics.Tests;

public sealed class RankingTableTests
{
    private static readonly Measurement Study = BundledStudies.Read("national-2020");
    private static readonly Ranking Ranking = Study.Ranking();

    [Fact]
    public void ToTable_OfARanking_HasOneLineAUnitAndSaysThatNothingIsTested()
    {
        var table = Ranking.ToTable();
        table.Columns.Select(column => column.Id).Should().Equal("rank", "unit", "name", "n", "score", "band_score");
        table.Notes[0].En.Should().Contain("Not tested for chance");
        table.Notes[^1].En.Should().Be("35 is not ranked: only 22 declarations, at least 30 are needed."); // witness: expected.json, 22 declarations
    }

    [Fact]
    public void ToTable_UnitsOfOneRank_StandWithTheHigherScoreFirst()
    {
        var ranked = Ranking.Units.Where(unit => unit.Rank is not null).ToArray();
        ranked.Select(unit => unit.Score!.Value).Should().BeInDescendingOrder("the band only joins neighbours");
        ranked.DistinctBy(unit => unit.Rank).Should().HaveCountLessThan(ranked.Length, "some share a rank");
        Ranking.ToTable().Rows.Select(row => row[1].Text!.En).Should().ContainInOrder("30", "09"); // witness: expected.json, 94.80 and 94.78 in one band
    }

    [Fact]
    public void ToIndicatorTable_OfARanking_HasValueAndPointsOfEachIndicatorAndSaysThatNothingIsTested()
    {
        var table = Ranking.ToIndicatorTable();
        table.Columns.Select(column => column.Id).Should().Equal(
            "unit", "release_hours_crude", "release_hours_adjusted", "release_hours_indirect", "release_hours_points", "within_24h_crude", "within_24h_points", "documents_crude", "documents_points");
        table.Notes[0].En.Should().Contain("Not tested for chance");
    }

    [Fact]
    public void ToFullTable_OfARanking_HasPointsThatAddUpToTheScore()
    {
        var table = Ranking.ToFullTable();
        var points = table.Columns.Index().Where(column => column.Item.Id.EndsWith("_points", StringComparison.Ordinal)).Select(column => column.Index).ToArray();
        var score = table.Columns.Index().Single(column => column.Item.Id == "score").Index;
        table.Rows.Where(row => row[score].Value is not null).Should().HaveCount(34)
            .And.OnlyContain(row => Math.Abs(points.Sum(index => row[index].Value!.Value) - row[score].Value!.Value) < 1e-9);
    }

    [Fact]
    public void ToTable_WithoutARankingInThePlan_SaysThatThePresetIsUsed() =>
        BundledStudies.Read("ta-lung-2020").Ranking().ToTable().Notes.Select(note => note.En).Should().Contain("The plan has no ranking: the preset is used.");

    [Fact]
    public void ToFunnelTable_WithEveryUnitInside_SaysIt()
    {
        var ranking = BundledStudies.Read("ta-lung-2020").Ranking();

        var table = ranking.Adjustments[0].ToFunnelTable(ranking);

        table.Rows.Should().BeEmpty("the one office is the whole study");
        table.None.En.Should().Be("No unit lies outside the limits.");
    }
}
