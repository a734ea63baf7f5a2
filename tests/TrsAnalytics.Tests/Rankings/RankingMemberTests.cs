using System.Text.Json;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Rankings;

/// <summary>What a ranking's JSON has beside the members that it always had.</summary>
public sealed class RankingMemberTests
{
    private const string Scheme = "{ minimum_declarations: 1, minimum_cell: 1, band: 10, ties: dense, indicators: ["
        + "{ id: elapsed, metric: share_released_within, hours: 24, clock: elapsed, weight: 0.5, best: 1, worst: 0 }, "
        + "{ id: working, metric: share_released_within, hours: 24, clock: working, weight: 0.5, best: 1, worst: 0 }] }";

    [Fact]
    public void RankingJson_TwoIndicatorsOfOneMember_WritesItOnceAndBothById()
    {
        // Hand: released on Thursday 08:00 after 72 h, or 24 working hours: not within 24 h of the one clock, and within 24 h of the other.
        using var study = new StudyBuilder().Plan("ranking", Scheme)
            .Row("office=A, cleared=22 08:00").Row("office=B, cleared=19 09:00").Row("office=C, cleared=19 09:00").Row("office=D, cleared=11-20 09:00");
        using var stream = new MemoryStream();
        Measurement.Read(study.Write()).Ranking().WriteJson(stream);
        using var json = JsonDocument.Parse(stream.ToArray());

        var units = json.RootElement.GetProperty("ranking");
        units.GetProperty("A").EnumerateObject().Select(member => member.Name).Should().OnlyHaveUniqueItems();
        units.GetProperty("A").GetProperty("share_within_24_hours").GetDouble().Should().Be(0, "the first indicator's");
        units.GetProperty("A").GetProperty("indicators").GetProperty("working").GetProperty("value").GetDouble().Should().Be(1);
        units.GetProperty("A").GetProperty("indicators").GetProperty("elapsed").GetProperty("points").GetDouble().Should().Be(0);

        // Hand: B and C share the first place, so that A is third though dense ranks call it second, and D is fourth.
        new[] { "B", "C", "A", "D" }.Select(code => units.GetProperty(code).GetProperty("place").GetInt32()).Should().Equal(1, 1, 3, 4);
        new[] { "B", "C", "A", "D" }.Select(code => units.GetProperty(code).GetProperty("rank").GetInt32()).Should().Equal(1, 1, 2, 3);
    }
}
