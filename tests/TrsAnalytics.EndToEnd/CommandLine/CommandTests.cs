using System.Text.Json;

namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>Every command on the bundled studies, as a program of its own.</summary>
public sealed class CommandTests
{
    private static readonly string[] Commands = ["demo", "new", "fields", "check", "worklist", "analyse", "rank", "compare", "whatif", "report"];

    /// <summary>The commands.</summary>
    public static TheoryData<string> All => [.. Commands, "notebook run", "kernel install"];

    /// <summary>Calls that print tables, and what must stand in them.</summary>
    public static TheoryData<string[], string[], int> Tables => new()
    {
        { ["check", "ta-lung-2020"], ["657 rows = 428 declarations + 217 merged + 7 excluded + 5 outside", "Q07", "data/01-vnaccs-export.csv:499 registered", "Share missing", "Columns of data/02-phieu-thu-thap.xlsx", "188/188"], 1 },
        { ["check", "ta-lung-2020", "--lang", "vi"], ["657 dòng = 428 tờ khai"], 1 },
        { ["check", "national-2020"], ["Columns of data/*.csv (35 files)", "12,045/12,045"], 1 },
        { ["worklist", "ta-lung-2020"], ["Declarations that lack stamps", "Owed by"], 0 },
        { ["analyse", "ta-lung-2020"], ["657 rows", "Release time by final channel (elapsed hours)", "16.56", "Time of each stage with those under way", "Kaplan-Meier", "Unattributed", "Wilson"], 0 },
        { ["analyse", "ta-lung-2020", "--by", "procedure,final_channel", "--clock", "working", "--lang", "vi"], ["giờ làm việc", "Loại hình", "A11"], 0 },
        { ["analyse", "national-2020", "--by", "department,direction,weekday"], ["Department", "Saturday"], 0 },
        { ["compare", "ta-lung-2020"], ["Release time: Time release study 2020 against Time release study 2019", "Mix and speed by procedure"], 0 },
        { ["compare", "ta-lung-2020", "--clock", "working", "--lang", "vi"], ["giờ làm việc", "Cơ cấu và tốc độ"], 0 },
        { ["rank", "national-2020"], ["Illustrative", "Possible places", "Customs department 12 looks worse", "Weights of the adjustment"], 0 },
        { ["rank", "national-2020", "--unit", "office"], ["Office", "01A1"], 0 },
        { ["rank", "ta-lung-2020", "--lang", "vi"], ["Minh họa", "không có gì để so sánh", "mặc định của phần mềm", "Không đơn vị nào nằm ngoài giới hạn."], 0 },
        { ["whatif", "national-2020", "--stage", "document_check", "--where", "department=23", "--to", "1h"], ["If the stage", "Within 24 h", "Units whose score changes"], 0 },
        { ["whatif", "national-2020", "--stage", "document_queue", "--to", "median-of-best", "--lang", "vi"], ["Nếu khâu", "trung vị của"], 0 },
        { ["analyse", "ta-lung-2020", "--bottlenecks"], ["Bottlenecks by procedure (elapsed hours)", "Document queue", "More hours than the rest by procedure (elapsed hours)", "If at benchmark", "Median,"], 0 },
        { ["analyse", "national-2020", "--bottlenecks", "--by", "department", "--clock", "working", "--lang", "vi"], ["Điểm nghẽn theo cục (giờ làm việc)", "Mất nhiều giờ hơn phần còn lại theo cục (giờ làm việc)", "Nếu đạt chuẩn so sánh theo cục (giờ làm việc)"], 0 },
        { ["analyse", "ta-lung-2020", "--where", "procedure=E21|A11,final_channel:3", "--by", "procedure"], ["Only the ", "declarations with (procedure=E21|procedure=A11),final_channel=3.", "Unattributed"], 0 },
        { ["analyse", "ta-lung-2020", "--precision"], ["Precision, and the size of the next measurement", "noticed four times in five"], 0 },
        { ["analyse", "national-2020", "--precision", "--by", "department", "--lang", "vi"], ["cỡ mẫu cho lần đo sau theo cục"], 0 },
        { ["analyse", "ta-lung-2020", "--rhythm"], ["Arrivals, releases and backlog by day", "Hours of waiting by weekday and hour", "fullest hour"], 0 },
        { ["analyse", "ta-lung-2020", "--quality"], ["How stamps were written down by office", "What suspect stamps change"], 0 },
        { ["analyse", "ta-lung-2020", "--quality", "--by", "final_channel", "--lang", "vi"], ["Chất lượng ghi mốc thời gian theo luồng cuối"], 0 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Command_InAPipe_PrintsPlainTablesOf80ColumnsAndSaysThatTheDataAreInvented(string[] call, string[] said, int code)
    {
        var printed = Call.Trs([call[0], Repository.Study(call[1]), .. call[2..]]);
        printed.Code.Should().Be(code, printed.Error);
        printed.Error.Should().BeEmpty("a pipe sees no progress");
        printed.Output.Should().ContainAll(said).And.Contain("Synthetic data / Dữ liệu mô phỏng").And.NotContain("\u001b");
        printed.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && !line.EndsWith(' '));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Help_OfEveryCommand_EndsWithAnExample(string command)
    {
        var help = Call.Trs([.. command.Split(' '), "--help"]);
        help.Code.Should().Be(0);
        help.Output.Should().Contain($"Example:\n  trs {command}");
        help.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && !line.EndsWith(' '));
    }

    [Fact]
    public void Fields_InAPipe_AreTablesOf80Columns()
    {
        var fields = Call.Trs("fields");

        fields.Code.Should().Be(0);
        fields.Output.Should().ContainAll("declaration_no", "cancelled", "Before the name of an event may stand").And.NotContain("\u001b");
        fields.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && !line.EndsWith(' '));
    }

    [Fact]
    public void Trs_WithoutACommand_NamesAll() => Call.Trs().Output.Should().ContainAll(Commands);

    [Theory]
    [InlineData("ta-lung-2019")]
    [InlineData("ta-lung-2020")]
    [InlineData("national-2020")]
    public void Json_OfABundledStudy_IsWhatIsExpected(string study)
    {
        var printed = Call.Trs("analyse", Repository.Study(study), "--json");
        printed.Code.Should().Be(0, printed.Error);
        using var analysis = JsonDocument.Parse(printed.Output);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Study(study), "expected.json")));
        foreach (var member in expected.RootElement.EnumerateObject().Where(member => member.Name != "findings_unit"))
        {
            Same(member.Value, analysis.RootElement.GetProperty(member.Name), member.Name);
        }
    }

    [Fact]
    public void BottlenecksJson_OfABundledStudy_AddUpToTheRestrictedMean()
    {
        using var found = JsonDocument.Parse(Call.Trs("analyse", Repository.Study("ta-lung-2020"), "--bottlenecks", "--json").Output);
        var total = found.RootElement.GetProperty("total");
        var hours = found.RootElement.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty("hours").GetDouble());
        hours.Should().BeApproximately(total.GetProperty("restricted_mean_hours").GetDouble() * 414, 1e-6, "409 are released and 5 open: expected.json");
    }

    [Theory]
    [InlineData("--precision", "rows")]
    [InlineData("--rhythm", "days")]
    [InlineData("--quality", "effects")]
    public void ViewJson_OfABundledStudy_HoldsTheView(string view, string member)
    {
        using var printed = JsonDocument.Parse(Call.Trs("analyse", Repository.Study("ta-lung-2020"), view, "--json").Output);
        printed.RootElement.GetProperty(member).GetArrayLength().Should().BePositive();
    }

    [Theory]
    [InlineData("--rhythm", "--by", "office")]
    [InlineData("--quality", "--clock", "working")]
    [InlineData("--precision", "--rhythm", "--csv")]
    public void View_WithAnOptionThatWouldChangeNothing_IsRefused(params string[] options)
    {
        var printed = Call.Trs(["analyse", Repository.Study("ta-lung-2020"), .. options]);
        (printed.Code, printed.Output).Should().Be((2, ""));
        printed.Error.Should().ContainAll(options[0], options[1]);
    }

    [Fact]
    public void CheckJson_OfABundledStudy_CountsWhatIsExpected()
    {
        using var printed = JsonDocument.Parse(Call.Trs("check", Repository.Study("ta-lung-2020"), "--json").Output);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Study("ta-lung-2020"), "expected.json")));
        var findings = printed.RootElement.GetProperty("findings").EnumerateArray().ToDictionary(finding => finding.GetProperty("rule").GetString()!);
        foreach (var rule in expected.RootElement.GetProperty("findings").EnumerateObject())
        {
            findings[rule.Name].GetProperty("count").GetInt32().Should().Be(rule.Value.GetInt32(), rule.Name);
            findings[rule.Name].GetProperty("places").GetArrayLength().Should().Be(rule.Value.GetInt32(), rule.Name);
        }

        printed.RootElement.GetProperty("cohort").GetProperty("rows_read").GetInt32().Should().Be(657);
        printed.RootElement.GetProperty("completeness").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Csv_OfABreakdown_HasARowForEveryGroupAndOneForAll()
    {
        var lines = Call.Trs("analyse", Repository.Study("ta-lung-2020"), "--csv", "--by", "final_channel").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().StartWith("final_channel,n,released,open,cancelled,unknown,mean_completed_hours");
        lines[^1].Should().StartWith("All,428,409,5,13,1,16.556943"); // witness: expected.json
    }

    [Fact]
    public void RankJson_WhereThePlanHasNoRanking_IsThatOfThePreset()
    {
        using var ranking = JsonDocument.Parse(Call.Trs("rank", Repository.Study("ta-lung-2020"), "--json").Output);
        ranking.RootElement.GetProperty("ranking").EnumerateObject().Should().NotBeEmpty();
    }

    [Fact]
    public void WhatIfJson_OfACut_SaysWhatChanges()
    {
        using var printed = JsonDocument.Parse(Call.Trs(
            "whatif", Repository.Study("ta-lung-2020"), "--stage", "document_queue", "--where", "procedure=E21", "--to", "-20%", "--json").Output);
        printed.RootElement.GetProperty("gain_hours").GetProperty("value").GetDouble().Should().BePositive();
        printed.RootElement.GetProperty("ranking_after").EnumerateObject().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("worklist.xlsx")]
    [InlineData("worklist.csv")]
    public void Worklist_IntoAFile_IsWritten(string file)
    {
        using var scratch = new Scratch();
        Call.Trs("worklist", Repository.Study("ta-lung-2020"), "-o", scratch[file]).Code.Should().Be(0);
        new FileInfo(scratch[file]).Length.Should().BeGreaterThan(1000);
        Directory.GetFiles(scratch.Folder).Should().ContainSingle("nothing else is left behind");
    }

    /// <summary>Witness: the completeness of the same study.</summary>
    [Fact]
    public void WorklistJson_OfABundledStudy_HasEveryMissingStampOfTheCompleteness()
    {
        using var listed = JsonDocument.Parse(Call.Trs("worklist", Repository.Study("ta-lung-2020"), "--json").Output);
        using var check = JsonDocument.Parse(Call.Trs("check", Repository.Study("ta-lung-2020"), "--json").Output);
        var lacked = listed.RootElement.GetProperty("declarations").EnumerateArray()
            .SelectMany(entry => entry.GetProperty("missing").EnumerateArray()).CountBy(name => name.GetString()!);
        var missing = check.RootElement.GetProperty("completeness").EnumerateArray().GroupBy(row => row.GetProperty("event").GetString()!)
            .Select(rows => KeyValuePair.Create(rows.Key, rows.Sum(row => row.GetProperty("missing").GetInt32()))).Where(count => count.Value > 0);
        lacked.Should().BeEquivalentTo(missing);
    }

    [Fact]
    public void WorklistCsv_InAPipe_IsWhatAFileHolds()
    {
        using var scratch = new Scratch();
        Call.Trs("worklist", Repository.Study("ta-lung-2020"), "-o", scratch["list.csv"]);
        Call.Trs("worklist", Repository.Study("ta-lung-2020"), "--csv").Output.TrimStart('\uFEFF').Should().Be(File.ReadAllText(scratch["list.csv"]));
    }

    [Fact]
    public void Report_InBothLanguagesAndSeveralFormats_IsWrittenAndNamed()
    {
        using var scratch = new Scratch();
        var printed = Call.Trs("report", Repository.Study("ta-lung-2019"), "--lang", "both", "--format", "pdf,html,xlsx", "-o", scratch.Folder);
        printed.Code.Should().Be(0, printed.Error);
        string[] files = [.. from language in new[] { "vi", "en" } from format in new[] { "pdf", "html", "xlsx" } select scratch[$"ta-lung-2019-{language}.{format}"]];
        Directory.GetFiles(scratch.Folder).Should().BeEquivalentTo(files);
        printed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(files);
    }

    [Fact]
    public void New_FromLastYear_MakesAStudyThatFollowsIt()
    {
        using var scratch = new Scratch().CopyOfStudies();
        Call.Trs("new", scratch["studies/ta-lung-2021"], "--from", scratch["studies/ta-lung-2020"]).Code.Should().Be(0);
        var plan = MeasurementPlan.Load(scratch["studies/ta-lung-2021"]);
        (plan.Id, plan.Previous, plan.RegistrationFrom.Year, plan.HasOfficeList).Should().Be(("ta-lung-2021", "../ta-lung-2020", 2021, true));
    }

    [Fact]
    public void New_FromNothing_MakesAPlanThatCanBeRead()
    {
        using var scratch = new Scratch();
        Call.Trs("new", scratch["first-study"]).Code.Should().Be(0);
        MeasurementPlan.Load(scratch["first-study"]).Id.Should().Be("first-study");
    }

    /// <summary>Whether the expected answers are older than a member: rules Q28 on, places, indicators by id, checks out of hours.</summary>
    private static bool IsNewer(string member) =>
        member is "place" or "indicators" or "met_outside_hours" || (member is ['Q', _, _] && string.CompareOrdinal(member, "Q27") > 0);

    private static void Same(JsonElement expected, JsonElement found, string path)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                found.EnumerateObject().Select(member => member.Name).Where(name => !IsNewer(name)).Should().BeEquivalentTo(expected.EnumerateObject().Select(member => member.Name), path);
                foreach (var member in expected.EnumerateObject())
                {
                    Same(member.Value, found.GetProperty(member.Name), $"{path}/{member.Name}");
                }

                break;
            case JsonValueKind.Number:
                found.GetDouble().Should().BeApproximately(expected.GetDouble(), 1e-6, path);
                break;
            default:
                found.ToString().Should().Be(expected.ToString(), path);
                break;
        }
    }
}
