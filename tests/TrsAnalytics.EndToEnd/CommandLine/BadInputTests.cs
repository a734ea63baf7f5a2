using System.Text;
using System.Text.RegularExpressions;

namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>What cannot be used: one clear message, exit code 2, no stack trace, nothing out of the cells.</summary>
public sealed class BadInputTests
{
    private const string Header = "declaration_no,registered,final_channel\n";
    private const string Row = "103512970260,2020-10-19 08:00,1\n";

    private static readonly Dictionary<string, (Action<Scratch> Study, string[] Named)> Studies = new()
    {
        ["an empty file"] = (s => s.Study("a.csv", []), ["a.csv"]),
        ["a binary named .csv"] = (s => s.Study("a.csv", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 251))]), ["a.csv"]),
        ["a header without declaration_no"] = (s => s.Study("a.csv", Bytes("registered,final_channel\n2020-10-19 08:00,1\n")), ["a.csv", "declaration_no"]),
        ["a plan with a wrong key"] = (s => s.Study("a.csv", Bytes(Header + Row)).AddToPlan("folow_up: 2020-11-23"), ["plan.yaml", "folow_up"]),
        ["a cyclic previous"] = (s => s.Study("a.csv", Bytes(Header + Row)).AddToPlan("previous: ."), ["plan.yaml", "previous"]),
        ["entities in .xes"] = (s => s.Study("a.xes", Bytes("<!DOCTYPE log [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><log><trace><string key=\"concept:name\" value=\"&e;\"/></trace></log>")), ["a.xes"]),
        ["a workbook that is none"] = (s => s.Study("a.xlsx", Bytes(Header + Row)), ["a.xlsx"]),
        ["no data"] = (s => s.Study("a.csv", []).Delete("data/a.csv"), ["plan.yaml"]),
    };

    private static readonly Dictionary<string, (string[] Call, string[] Named)> Calls = new()
    {
        ["no such folder"] = (["check", "/no/such/study"], ["/no/such/study"]),
        ["an unknown option"] = (["check", ".", "--colour"], ["--colour", "trs check --help"]),
        ["an unknown command"] = (["chekc"], ["chekc"]),
        ["no command"] = (["--colour"], ["trs --help"]),
        ["a missing argument"] = (["analyse"], ["STUDY", "trs analyse --help"]),
        ["an unknown clock"] = (["analyse", ".", "--clock", "wall"], ["--clock", "elapsed, working"]),
        ["an unknown language"] = (["report", ".", "--lang", "fr"], ["--lang", "vi, en, both"]),
        ["an unknown format"] = (["report", ".", "--format", "pdf,doc"], ["--format", "pdf, html, xlsx"]),
        ["JSON and CSV at once"] = (["analyse", ".", "--json", "--csv"], ["--json", "--csv"]),
        ["a dimension that is none"] = (["analyse", Repository.Study("ta-lung-2020"), "--by", "chanel"], ["--by", "final_channel"]),
        ["a worklist of an unknown kind"] = (["worklist", ".", "-o", "list.doc"], [".xlsx or .csv"]),
        ["a worklist nobody may write"] = (["worklist", Repository.Study("ta-lung-2020"), "-o", "/proc/list.csv"], ["/proc/list.csv"]),
        ["a full disk"] = (["report", Repository.Study("ta-lung-2019"), "-o", "/dev/full"], ["/dev/full", "disk is full"]),
        ["a study's name with a space"] = (["new", "ta lung"], ["FOLDER"]),
        ["a study that is there"] = (["new", Repository.Study("ta-lung-2020")], ["plan.yaml"]),
    };

    /// <summary>What is wrong in each study.</summary>
    public static TheoryData<string> StudyFaults => [.. Studies.Keys];

    /// <summary>What is wrong in each call.</summary>
    public static TheoryData<string> CallFaults => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(StudyFaults))]
    public void Check_OfAStudyThatCannotBeUsed_SaysWhereAndExitsWith2(string fault)
    {
        using var scratch = new Scratch();
        Studies[fault].Study(scratch);
        Refused(Call.Trs("check", scratch.Folder), Studies[fault].Named);
    }

    [Theory]
    [MemberData(nameof(CallFaults))]
    public void Call_ThatCannotBeUsed_SaysWhyAndExitsWith2(string fault) => Refused(Call.Trs(Calls[fault].Call), Calls[fault].Named);

    private static void Refused(Call call, string[] named)
    {
        call.Code.Should().Be(2, call.Error);
        call.Output.Should().BeEmpty();
        call.Error.Should().ContainAll(named).And.NotContain("   at ").And.NotContain("Exception");
        call.Error.TrimEnd('\n').Should().NotContain("\n", "one mistake is one line");
        Regex.IsMatch(call.Error, "[0-9]{11}", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().BeFalse("a declaration number is nobody's business");
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
