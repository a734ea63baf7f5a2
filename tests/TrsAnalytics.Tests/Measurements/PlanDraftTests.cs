using System.Text;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>Plans that are proposed from files: their numbers are those of plans written by hand.</summary>
public sealed class PlanDraftTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"draft-{Guid.NewGuid():N}");

    public PlanDraftTests() => Directory.CreateDirectory(Path.Combine(_folder, "exports"));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Five offices, each with a system of its own; the plan by hand names every header that is no field name.</summary>
    [Fact]
    public void From_ExportsOfFiveOffices_GivesTheNumbersOfAPlanByHand()
    {
        foreach (var (name, content) in OfficeExports.All())
        {
            File.WriteAllBytes(Path.Combine(_folder, "exports", name), content);
        }

        var byHand = Path.Combine(_folder, "by-hand");
        Directory.CreateDirectory(Path.Combine(byHand, "data"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder, "exports")))
        {
            File.Copy(file, Path.Combine(byHand, "data", Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(byHand, "plan.yaml"), OfficeExports.PlanByHand);

        var drafted = Path.Combine(_folder, "drafted");
        PlanDraft.From([Path.Combine(_folder, "exports")], "drafted").Save(drafted);

        var (expected, found) = (AnalysisDoor.Analyse(byHand), AnalysisDoor.Analyse(drafted));
        expected.GetProperty("cohort").GetProperty("declarations").GetInt32().Should().Be(5 * OfficeExports.PerOffice);
        foreach (var member in new[] { "tau_hours", "cohort", "channel_changes", "release", "stages", "attribution", "standards", "findings" })
        {
            found.GetProperty(member).GetRawText().Should().Be(expected.GetProperty(member).GetRawText(), member);
        }
    }

    [Theory]
    [InlineData("case_id,activity,timestamp,resource")]
    [InlineData("case:concept:name,concept:name,time:timestamp,org:resource")]
    [InlineData("Mã hồ sơ;Công việc;Thời điểm;Người làm")]
    [InlineData("Ticket\tStatus\tWhen\tWho")]
    public void From_AnEventsFileOfAnotherSystem_TellsCaseEventAndTimeApart(string header)
    {
        // Case A: 08:00 to 11:00, B: 09:00 to 10:00; mean 2 h.
        var sign = header.First(c => c is ',' or ';' or '\t');
        string[] rows =
        [
            header.Replace(sign, ','), "A-1,open,2020-10-19 08:00:00,Ann", "A-1,check,2020-10-19 09:30:00,Bob", "A-1,check,2020-10-19 10:00:00,Bob",
            "A-1,close,2020-10-19 11:00:00,Ann", "B-2,open,2020-10-20 09:00:00,Bob", "B-2,check,2020-10-20 09:30:00,Ann", "B-2,close,2020-10-20 10:00:00,Cy",
        ];
        var measurement = Drafted("log.csv", string.Join('\n', rows).Replace(',', sign));

        measurement.Count.Should().Be(2);
        measurement.Durations(Clock.Elapsed).Breakdown().All.Distribution.MeanCompleted.Should().Be(2);
        measurement.Plan.Events.Skip(StudyEvent.BuiltIn.Length).Select(own => own.Name.Id).Should().BeEquivalentTo("open", "check", "close");
        measurement.Findings["Q36"].Count.Should().Be(1, "A-1 was checked twice");
        measurement.UnknownEvents.Should().BeEmpty();
    }

    [Fact]
    public void From_ALogOfStartsAndCompletions_TellsThemApart()
    {
        const string Log = """
            <log>
              <trace><string key="concept:name" value="1"/><string key="kind" value="T2"/>
                <event><string key="concept:name" value="Register"/><string key="lifecycle:transition" value="complete"/><date key="time:timestamp" value="1970-01-02T12:23:00.000+01:00"/></event>
                <event><string key="concept:name" value="Analyze Defect"/><string key="lifecycle:transition" value="start"/><string key="org:resource" value="Tester3"/><date key="time:timestamp" value="1970-01-02T12:23:00.000+01:00"/></event>
                <event><string key="concept:name" value="Analyze Defect"/><string key="lifecycle:transition" value="complete"/><date key="time:timestamp" value="1970-01-02T12:30:00.000+01:00"/></event>
              </trace>
            </log>
            """;
        var measurement = Drafted("log.xes", Log);

        measurement.Plan.Events.Skip(StudyEvent.BuiltIn.Length).Select(own => own.Name.Id).Should().Equal("register", "analyze_defect_start", "analyze_defect_complete");
        var only = measurement.Declarations.Single();
        (only[new("analyze_defect_complete")] - only[new("analyze_defect_start")])!.Value.TotalMinutes.Should().Be(7);
        only.Label(By.Id("kind")).Should().Be("T2");
        measurement.Plan.TimeZone.Id.Should().Be("Etc/GMT-1");
    }

    [Fact]
    public void From_AMisspeltHeader_TakesItForWhatItComesNear_AndAsksToCheck()
    {
        var draft = DraftOf("a.csv", "declaration_no,registered,claered\n107101950210,2020-10-19 08:00,2020-10-19 09:00\n303120446660,2020-10-19 08:00,2020-10-19 10:00\n");

        draft.Plan.Columns.Should().Contain("claered", "cleared");
        draft.Points.Should().ContainSingle(point => point.Key == "columns/claered" && !point.IsSure);
        draft.ToYaml().Should().Contain("# PLEASE CHECK: columns/claered");
    }

    [Fact]
    public void From_AColumnOfStampsThatMeansNothing_MakesItAnEventOfTheStudy()
    {
        var draft = DraftOf("a.csv", "Số tờ khai;Ngày giờ đăng ký;Soi chiếu xong;Thông quan\n107101950210;19/10/2020 08:00;19/10/2020 08:30;19/10/2020 09:00\n303120446660;20/10/2020 08:00;20/10/2020 08:30;20/10/2020 09:00\n");

        draft.Plan.Columns.Should().Contain("soi chiếu xong", "soi_chieu_xong");
        draft.Plan.Events[^1].Should().Be(new StudyEvent(new("soi_chieu_xong"), new("Soi chiếu xong", "Soi chiếu xong")));
    }

    [Fact]
    public void From_AWeekWithStragglers_TakesTheWeek()
    {
        var rows = Enumerable.Range(0, 120).Select(i => $"{Contract.DeclarationNumber.Of(i)},2020-10-{19 + (i % 6)} 08:00,2020-10-{19 + (i % 6)} 09:00")
            .Append($"{Contract.DeclarationNumber.Of(700)},2020-10-05 08:00,2020-11-23 09:00");
        var draft = DraftOf("a.csv", "declaration_no,registered,cleared\n" + string.Join('\n', rows));

        (draft.Plan.RegistrationFrom, draft.Plan.RegistrationTo, draft.Plan.FollowUpUntil).Should().Be((new(2020, 10, 19), new(2020, 10, 24), new(2020, 11, 23)));
    }

    [Fact]
    public void Save_OverAPlan_IsRefused()
    {
        var draft = DraftOf("a.csv", "declaration_no,registered,cleared\n107101950210,2020-10-19 08:00,2020-10-19 09:00\n");
        draft.Save(Path.Combine(_folder, "study"));

        FluentActions.Invoking(() => draft.Save(Path.Combine(_folder, "study"))).Should().Throw<UnusableInputException>().WithMessage("*must not overwrite another*");
    }

    [Fact]
    public void From_AFileWithoutATable_SaysWhatItNeeds() => FluentActions.Invoking(() => DraftOf("a.csv", "hello\n"))
        .Should().Throw<UnusableInputException>().WithMessage("a.csv: a table must have a header and a column that tells its declarations apart*");

    private PlanDraft DraftOf(string name, string text)
    {
        var file = Path.Combine(_folder, "exports", name);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return PlanDraft.From([file]);
    }

    private Measurement Drafted(string name, string text)
    {
        var study = Path.Combine(_folder, "study");
        DraftOf(name, text).Save(study);
        return Measurement.Read(study);
    }
}
