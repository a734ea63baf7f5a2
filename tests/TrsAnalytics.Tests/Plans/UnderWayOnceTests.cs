using System.Collections.Immutable;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>A stage is under way only once an event is recorded: by the plan's key, whatever the stage is called.</summary>
public sealed class UnderWayOnceTests
{
    /// <summary>The hours and the open ones stand in the national study's expected answers under <c>decision</c>; before the key, another name gave 8,861.6 and 4.</summary>
    [Theory]
    [InlineData("decision")]
    [InlineData("ruling")]
    public void Decision_OfTheNationalStudyUnderAnyName_TakesTheSameHours(string id)
    {
        var plan = BundledStudies.Read("national-2020").Plan;
        ImmutableArray<Stage> stages = [.. plan.Stages.Select(stage => stage.Id == "decision" ? stage with { Id = id } : stage)];
        var durations = Measurement.Read(plan with { Stages = stages }).Durations(Clock.Elapsed);

        durations.Attribution().All.StageSeconds[stages.IndexOf(stages.Single(stage => stage.Id == id))].Should().BeInRange(26_125_740, 26_126_100, "7,257.2 h, rounded to 0.1 h of 3,600 s");
        durations.Stages().Rows.Single(row => row.Stage.Id == id).Distribution.Open.Count.Should().Be(2);
    }

    /// <summary>Hand: an import of 19 October 08:00, channelled at 09:00 and never released; without the key the decision is under way from 09:00 on.</summary>
    [Theory]
    [InlineData("", "A11", StageState.Censored)]
    [InlineData(", under_way_once: { import: tax_paid }", "A11", StageState.NotApplicable)]
    [InlineData(", under_way_once: { import: channelled }", "A11", StageState.Censored)]
    [InlineData(", under_way_once: { import: tax_paid }", "B11", StageState.Censored)]
    [InlineData(", under_way_once: { export: exited }", "B11", StageState.NotApplicable)]
    [InlineData(", under_way_once: { export: exited }", "A11", StageState.Censored)]
    public void Stage_OpenWithTheKey_IsUnderWayOnceItsEventIsRecorded(string key, string procedure, StageState state)
    {
        foreach (var from in new[] { "channelled", "{ latest: [channelled] }" })
        {
            using var study = new StudyBuilder();
            study.Plan("stages", $"[{{ id: decision, from: {from}, to: release, owner: customs, kind: processing, due: always{key} }}]")
                .Row($"procedure={procedure}, channelled=19 09:00");

            Measurement.Read(study.Write()).Table.Stages[0].StateOf(0).Should().Be(state, from);
        }
    }

    [Fact]
    public void CompareWith_AnotherConditionOfAStage_NotesAnotherDefinition()
    {
        using var before = Decision("");
        using var after = Decision(", under_way_once: { import: tax_paid }");

        Measurement.Read(after.Write()).CompareWith(Measurement.Read(before.Write()), bootstrap: new(50, 1)).Differences
            .Should().Contain(difference => difference.Subject == "stages.decision" && difference.IsUnfair);
    }

    private static StudyBuilder Decision(string key) => new StudyBuilder()
        .Plan("stages", $"[{{ id: decision, from: {{ latest: [channelled] }}, to: release, owner: customs, kind: processing, due: always{key} }}]")
        .Rows(3, "channelled=19 09:00, cleared=19 10:00");
}
