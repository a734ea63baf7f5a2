using System.Collections.Immutable;
using System.Reflection;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>Results that say the same are equal, and one says in a sentence what it is.</summary>
public sealed class RecordValuesTests
{
    private static readonly Bootstrap Few = new(50, 1);

    /// <summary>Each question, asked of a study; the answers to two readings of one folder must be equal, those to another folder not.</summary>
    public static TheoryData<string, Func<Measurement, object>> Questions => new()
    {
        { "plan", study => study.Plan },
        { "cohort", study => study.Cohort },
        { "breakdown", study => study.Durations(Clock.Elapsed).Breakdown(By.FinalChannel, By.Column("note")) },
        { "stages", study => study.Durations(Clock.Working).Stages(By.Office) },
        { "metrics", study => study.Durations(Clock.Elapsed).Metrics() },
        { "attribution", study => study.Durations(Clock.Elapsed).Attribution(By.Office) },
        { "bottlenecks", study => study.Durations(Clock.Elapsed).Bottlenecks(new BottleneckSettings { Bootstrap = Few }, By.Office) },
        { "compliance", study => study.Compliance(By.Office) },
        { "completeness", study => study.Completeness(By.Office) },
        { "worklist", study => study.Worklist() },
        { "ranking", study => study.Ranking().WithIntervals(Few) },
        { "precision", study => study.Precision() },
        { "rhythm", study => study.Rhythm() },
        { "recording", study => study.RecordingQuality() },
        { "comparison", study => study.CompareWith(study, bootstrap: Few) },
        { "what-if", study => study.WhatIf("channelling", _ => true, Target.CutBy(0.5), Few) },
        { "estimate", study => study.Durations(Clock.Elapsed).Breakdown().All.RestrictedMean(Few) },
        { "finding", study => study.Findings["Q10"] },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Answer_AskedAgain_IsEqual(string name, Func<Measurement, object> ask)
    {
        using var study = Study("cleared=19 12:00");
        var folder = study.Write();
        var (first, second) = (ask(Measurement.Read(folder)), ask(Measurement.Read(folder)));

        second.Should().NotBeSameAs(first);
        second.Equals(first).Should().BeTrue(name);
        second.GetHashCode().Should().Be(first.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Answer_OfAnotherStudy_IsDifferent(string name, Func<Measurement, object> ask)
    {
        using var study = Study("cleared=19 12:00");
        using var other = Study("cleared=20 09:05").Plan("id", "other").Row("office=B, note=z, channelled=19 09:30, cleared=18 12:00");

        ask(Measurement.Read(other.Write())).Equals(ask(Measurement.Read(study.Write()))).Should().BeFalse(name);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void ToString_OfAnAnswer_IsOneShortLineWithoutNamesOfTypes(string name, Func<Measurement, object> ask)
    {
        using var study = Study("cleared=19 12:00");
        var said = ask(Measurement.Read(study.Write())).ToString()!;

        said.Should().NotContainAny("ImmutableArray", "TrsAnalytics.", "System.", "{", "\n");
        said.Length.Should().BeInRange(5, 400, name);
    }

    /// <summary>Rows of stages and further spans inherit their key and their times.</summary>
    [Fact]
    public void Rows_OfOneAnswer_AllDiffer()
    {
        using var study = Study("cleared=19 12:00");
        var durations = Measurement.Read(study.Row("office=B, channelled=19 08:01, cleared=19 12:00").Write()).Durations(Clock.Elapsed);

        durations.Stages(By.Office).Rows.Should().OnlyHaveUniqueItems();
        durations.Metrics(By.Office).Rows.Should().OnlyHaveUniqueItems();
        durations.Stages(By.Office).Rows[0].ToString().Should().StartWith("StageRow: Key [11B1], ");
    }

    [Fact]
    public void ToString_OfABreakdown_SaysWhatItIs()
    {
        using var study = Study("cleared=19 12:00");

        Measurement.Read(study.Write()).Durations(Clock.Elapsed).Breakdown(By.FinalChannel, By.Office).ToString()
            .Should().Be("Breakdown: Clock Elapsed, By [final_channel, office], 2 Rows, Plan case.", "hand: channels 1 and 2 of one office");
    }

    [Fact]
    public void ToString_OfAWorklistEntry_KeepsTheNumberOfTheDeclaration()
    {
        var entry = new WorklistEntry("10123456789", "11B1", "1", DeclarationStatus.Open, null, [EventName.Cleared], [Owner.Customs]);

        entry.ToString().Should().NotContain("10123456789").And.Contain("cleared");
    }

    /// <summary>A record with a list compares by it only where its equality is written for it.</summary>
    [Fact]
    public void Records_ThatHoldLists_AllCompareThemItemByItem()
    {
        var lists = new[] { typeof(ImmutableArray<>), typeof(ImmutableDictionary<,>), typeof(ImmutableSortedDictionary<,>), typeof(ImmutableHashSet<>) };
        var unequal = typeof(Measurement).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.GetMethod("<Clone>$") is not null)
            .Where(type => type.GetProperties().Any(property => property.GetMethod!.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) && property.PropertyType.IsGenericType && lists.Contains(property.PropertyType.GetGenericTypeDefinition())))
            .Where(type => type.GetMethod("Equals", [type])!.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null);

        unequal.Select(type => type.Name).Should().BeEmpty("each must be partial, so that its equality is generated");
    }

    private static StudyBuilder Study(string end) => new StudyBuilder()
        .Plan("metrics", "{ whole: { from: registered, to: cleared } }")
        .Row($"note=x, channelled=19 08:01, {end}")
        .Row($"note=y, channel=2, channelled=19 08:02, documents_submitted=19 08:30, {end}")
        .Row("note=y, cleared=18 12:00");
}
