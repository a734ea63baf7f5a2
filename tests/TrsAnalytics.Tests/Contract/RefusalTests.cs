namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 1, its last sentence, and what else cannot be used: one exception that says where, and never what a cell held.</summary>
public sealed class RefusalTests
{
    private static readonly Dictionary<string, (Action<StudyBuilder> Study, string[] Named)> Cases = new()
    {
        ["an unknown key"] = (s => s.Plan("folow_up", "2020-11-23").Row("channel=1"), ["plan.yaml", "12", "folow_up"]),
        ["an unknown key within a key"] = (s => s.Plan("calendar", "{ days: [mon], shifts: [\"08:00-09:00\"], holliday: [] }").Row("channel=1"), ["plan.yaml", "10", "holliday"]),
        ["a wrong type"] = (s => s.Plan("synthetic", "[1, 2]").Row("channel=1"), ["plan.yaml", "4", "synthetic"]),
        ["a date that is none"] = (s => s.Plan("follow_up_until", "2020-11-31").Row("channel=1"), ["plan.yaml", "7", "follow_up_until"]),
        ["a time zone that is none"] = (s => s.Plan("time_zone", "Asia/Hanoi_City").Row("channel=1"), ["plan.yaml", "5", "time_zone"]),
        ["to before from"] = (s => s.Plan("registration", "{ from: 2020-10-24, to: 2020-10-19 }").Row("channel=1"), ["plan.yaml", "6", "registration"]),
        ["follow-up before registration ends"] = (s => s.Plan("follow_up_until", "2020-10-23").Row("channel=1"), ["plan.yaml", "7", "follow_up_until"]),
        ["overlapping shifts"] = (s => s.Plan("calendar", "{ days: [mon], shifts: [\"08:00-12:00\", \"11:00-13:00\"] }").Row("channel=1"), ["plan.yaml", "10", "shifts"]),
        ["shifts that overlap past midnight"] = (s => s.Plan("calendar", "{ days: [mon, tue], shifts: [\"05:00-12:00\", \"22:00-06:00\"] }").Row("channel=1"), ["plan.yaml", "10", "shifts"]),
        ["an unknown event of the release"] = (s => s.Plan("release", "{ earliest: [relesed] }").Row("channel=1"), ["plan.yaml", "11", "relesed"]),
        ["an unknown event of a stage"] = (s => s.Plan("stages", "[{ id: s, from: registred, to: cleared, owner: x, kind: waiting, due: never }]").Row("channel=1"), ["plan.yaml", "12", "registred"]),
        ["an unknown event of a column"] = (s => s.Plan("columns", "{ \"Ngày\": registred }").Row("channel=1"), ["plan.yaml", "12", "registred"]),
        ["several mistakes, all at once"] = (s => s.Plan("follow_up_until", "2020-10-23").Plan("release", "{ earliest: [relesed] }").Plan("folow_up", "1").Row("channel=1"),
            ["follow_up_until", "relesed", "folow_up"]),
        ["a file without a number column"] = (s => s.File("a.csv", "registered,cleared\n2020-10-19 08:00,\n"), ["a.csv", "declaration_no"]),
        ["an empty file"] = (s => s.File("a.csv", ""), ["a.csv"]),
        ["rows drawn by release"] = (s => s.Plan("extract", "release").Row("channel=1"), ["extract", "release"]),
        ["a source without a file"] = (s => s.Sources("a.csv", "gone.csv").Row("channel=1"), ["gone.csv"]),
    };

    /// <summary>What is wrong in each.</summary>
    public static TheoryData<string> Sentences => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Analysis_OfAStudyThatCannotBeUsed_NamesThePlace(string sentence)
    {
        using var study = new StudyBuilder();
        Cases[sentence].Study(study);
        var message = FluentActions.Invoking(() => AnalysisDoor.Analyse(study.Write())).Should().Throw<UnusableInputException>(sentence).Which.Message;
        message.Should().ContainAll(Cases[sentence].Named);
    }

    [Fact]
    public void Analysis_OfNoFolder_IsRefused() =>
        FluentActions.Invoking(() => AnalysisDoor.Analyse(Path.Combine(Path.GetTempPath(), "no-such-study"))).Should().Throw<UnusableInputException>();
}
