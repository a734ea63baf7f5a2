using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Reports;

/// <summary>Of a study of everything open in the window, every table says which declarations it looks at.</summary>
public sealed class RegisteredOnlyTests
{
    private static readonly Measurement InWindow = Read("in_window");
    private static readonly Measurement ByRegistration = Read("registration");

    private static readonly Dictionary<string, Func<Measurement, Table>> Tables = new()
    {
        ["ranking"] = measurement => measurement.Ranking().ToTable(),
        ["indicators"] = measurement => measurement.Ranking().ToIndicatorTable(),
        ["ranking file"] = measurement => measurement.Ranking().ToFullTable(),
        ["what-if"] = measurement => measurement.WhatIf("channelling", _ => true, Target.CutBy(0.5)).ToTable(),
        ["precision"] = measurement => measurement.Precision().ToTable(),
        ["bottlenecks"] = measurement => measurement.Durations(Clock.Elapsed).Bottlenecks().ToTable(),
        ["unusual"] = measurement => measurement.Durations(Clock.Elapsed).Bottlenecks().ToUnusualTable(),
        ["gains"] = measurement => measurement.Durations(Clock.Elapsed).Bottlenecks().ToGainTable(),
        ["attribution"] = measurement => measurement.Durations(Clock.Elapsed).Attribution().ToStageTable(),
        ["owners"] = measurement => measurement.Durations(Clock.Elapsed).Attribution().ToOwnerTable(),
        ["standards"] = measurement => measurement.Compliance().ToTable(),
    };

    /// <summary>The tables that leave late entries out.</summary>
    public static TheoryData<string> Names => [.. Tables.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_OfEverythingOpenInTheWindow_SaysThatLateEntriesAreLeftOut(string name)
    {
        var (said, unsaid) = (Tables[name](InWindow).Notes, Tables[name](ByRegistration).Notes);
        said.Should().Contain(note => note.En.Contains("registered before it and still open when it began are left out") && note.Vi.Contains("không tính tờ khai đăng ký trước đó"));
        unsaid.Should().NotContain(note => note.En.Contains("left out") || note.Vi.Contains("đăng ký trước đó"));
    }

    [Fact]
    public void WhatIfTable_OfEverythingOpenInTheWindow_SaysWhoseNumbersItHas()
    {
        Tables["what-if"](InWindow).Notes[0].En.Should().Contain("the numbers are of all declarations registered in the window");
        Tables["what-if"](ByRegistration).Notes[0].En.Should().Contain("the numbers are of the whole measurement");
    }

    [Fact]
    public void RhythmTable_OfEverythingOpenInTheWindow_SaysWhatTheBacklogHolds()
    {
        InWindow.Rhythm().Days[0].Backlog.Should().Be(1, "the late one is open, the other is released: hand count");
        InWindow.Rhythm().ToTable().Notes.Should().ContainSingle().Which.En.Should().Contain("holds those registered before the window too");
        ByRegistration.Rhythm().ToTable().Notes.Should().ContainSingle().Which.En.Should().Contain("is not seen");
    }

    private static Measurement Read(string extract)
    {
        using var study = new StudyBuilder().Plan("extract", extract)
            .Row("channelled=19 08:10, cleared=19 09:00").Row("registered=18 08:00, channelled=18 08:10, cleared=20 09:00");
        return Measurement.Read(study.Write());
    }
}
