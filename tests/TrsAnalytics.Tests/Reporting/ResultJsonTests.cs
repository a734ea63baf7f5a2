using System.Text.Json;

namespace TrsAnalytics.Tests.Reports;

/// <summary>What the tables print is in the JSON too.</summary>
public sealed class ResultJsonTests
{
    private static readonly Bootstrap Few = new(100, 3);

    [Fact]
    public void Ranking_OfTheNationalStudy_HasReasonsFunnelsAndReversals()
    {
        var ranking = BundledStudies.Read("national-2020").Ranking().WithIntervals(Few);
        var printed = Printed(stream => ranking.WriteJson(stream));

        printed.GetProperty("illustrative").GetBoolean().Should().BeTrue();
        (printed.GetProperty("unit").GetString(), printed.GetProperty("confidence").GetDouble()).Should().Be(("department", 0.95));
        printed.GetProperty("not_ranked").EnumerateObject().Should().ContainSingle().Which.Value.GetString().Should().StartWith("Only 22 declarations");
        printed.GetProperty("funnels").GetProperty("documents").GetProperty("23").GetProperty("place").GetString().Should().Be("far_worse");
        var reversal = printed.GetProperty("reversals")[0];
        (reversal.GetProperty("better").GetString(), reversal.GetProperty("other").GetString()).Should().Be(("12", "23"));
        reversal.GetProperty("beyond_chance").GetBoolean().Should().Be(ranking.Adjustments[0].Reversals.First().IsBeyondChance);
    }

    /// <summary>The numbers of the whole stand in the study's expected.json; those of the groups add up to them.</summary>
    [Fact]
    public void Analysis_ByTwoDimensionsWithAConditionOrNone_HasItsGroupsBesideTheUsualOnes()
    {
        var study = BundledStudies.Read("ta-lung-2020");
        var query = MeasurementQuery.Parse(study, by: "procedure,final_channel", where: "procedure=E21|A11");
        var whole = Printed(new Analysis(study.Durations(Clock.Elapsed), query.By).WriteJson);
        var part = Printed(new Analysis(query.Of(study).Durations(Clock.Elapsed), query.By) { Where = query.Where }.WriteJson);

        var release = whole.GetProperty("release").GetProperty("elapsed");
        release.GetProperty("by_procedure,final_channel").EnumerateObject().Sum(group => group.Value.GetProperty("n").GetInt32()).Should().Be(428);
        release.GetProperty("by_procedure").EnumerateObject().Sum(group => group.Value.GetProperty("n").GetInt32()).Should().Be(428, "the usual ones stay");
        whole.TryGetProperty("where", out _).Should().BeFalse();
        part.GetProperty("where").GetString().Should().Be("(procedure=E21|procedure=A11)");
        var meant = part.GetProperty("declarations_meant").GetInt32();
        meant.Should().Be(new[] { "E21", "A11" }.Sum(code => release.GetProperty("by_procedure").GetProperty(code).GetProperty("n").GetInt32()));
        part.GetProperty("release").GetProperty("elapsed").GetProperty("all").GetProperty("n").GetInt32().Should().Be(meant);
    }

    [Fact]
    public void WhatIf_OfACut_HasTheTargetAndGainsWithTheirNumberAndMethod()
    {
        var whatIf = BundledStudies.Read("ta-lung-2020").WhatIf("document_queue", By.Procedure["E21"], Target.CutBy(0.2), Few);
        var printed = Printed(stream => whatIf.WriteJson(stream));

        printed.GetProperty("target").GetProperty("kind").GetString().Should().Be("cut_by");
        printed.GetProperty("target").GetProperty("share").GetDouble().Should().Be(0.2);
        printed.GetProperty("target").GetProperty("clock").GetString().Should().Be("working");
        printed.GetProperty("without_example").GetInt32().Should().Be(0, "a cut needs no example");
        var gain = printed.GetProperty("gain_hours");
        (gain.GetProperty("n").GetInt32(), gain.GetProperty("method").GetString(), gain.GetProperty("confidence").GetDouble())
            .Should().Be((414, "bootstrap_percentile", 0.95), "n: released and open, expected.json");
    }

    [Fact]
    public void Bottlenecks_OfAStudy_SayWhetherOneWaitsOrIsWorkedOn()
    {
        var bottlenecks = BundledStudies.Read("ta-lung-2020").Durations(Clock.Elapsed).Bottlenecks(new BottleneckSettings { Bootstrap = Few });
        var rows = Printed(stream => bottlenecks.WriteJson(stream)).GetProperty("rows").EnumerateArray().ToArray();

        rows.Single(row => row.GetProperty("stage").GetString() == "document_queue").GetProperty("kind").GetString().Should().Be("waiting");
        rows.Single(row => row.GetProperty("stage").GetString() == "agency").GetProperty("kind").GetString().Should().Be("processing");
    }

    private static JsonElement Printed(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
