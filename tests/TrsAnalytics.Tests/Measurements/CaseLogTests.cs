using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>Logs of other systems: what one can group by, and which events are unknown. Their times: <see cref="CaseCases"/>.</summary>
public sealed class CaseLogTests
{
    private const string Xes = """
        <log>
          <trace>
            <string key="concept:name" value="Case 1"/>
            <string key="customer type" value="gold"/>
            <event><string key="concept:name" value="receive"/><string key="org:resource" value="Ann"/><date key="time:timestamp" value="2020-10-19T08:00:00+07:00"/></event>
            <event><string key="concept:name" value="check"/><string key="lifecycle:transition" value="start"/><date key="time:timestamp" value="2020-10-19T08:30:00+07:00"/></event>
            <event><string key="concept:name" value="check"/><string key="lifecycle:transition" value="complete"/><string key="org:resource" value="Bob"/><date key="time:timestamp" value="2020-10-19T09:00:00+07:00"/></event>
            <event><string key="concept:name" value="chek"/><date key="time:timestamp" value="2020-10-19T10:00:00+07:00"/></event>
          </trace>
          <trace>
            <string key="concept:name" value="Case 2"/>
            <event><string key="concept:name" value="receive"/><string key="org:resource" value="Ann"/><int key="cost" value="7"/><date key="time:timestamp" value="2020-10-20T08:00:00+07:00"/></event>
            <event><string key="concept:name" value="receive"/><date key="time:timestamp" value="2020-10-20T09:00:00+07:00"/></event>
          </trace>
        </log>
        """;

    [Fact]
    public void Attributes_OfTracesAndEvents_AreColumnsToGroupBy()
    {
        using var study = Study();
        var measurement = Measurement.Read(study.Write());

        Labels(measurement, By.Id("customer type")).Should().Equal("Case 1=gold", "Case 2=unknown");
        Labels(measurement, By.Id("org:resource")).Should().Equal("Case 1=Bob", "Case 2=Ann");
        Labels(measurement, By.Id("cost")).Should().Equal("Case 1=unknown", "Case 2=7");
    }

    [Fact]
    public void Occurrences_OfAnEvent_AreADimension()
    {
        using var study = Study();

        Labels(Measurement.Read(study.Write()), By.Id("occurrences_receive")).Should().Equal("Case 1=1", "Case 2=2");
    }

    [Fact]
    public void Transitions_ThatThePlanTellsApart_AreEventsOfTheirOwn()
    {
        using var study = Study();
        var measurement = Measurement.Read(study.Write());

        var first = measurement.Declarations.First();
        (first[new("check_finished")] - first[new("check_started")])!.Value.TotalMinutes.Should().Be(30);
    }

    [Fact]
    public void UnknownEvents_OfALog_AreListedWithRowsAndWhatTheyMayMean()
    {
        using var study = Study();

        Measurement.Read(study.Write()).UnknownEvents.Should().Equal(new UnknownEvent("chek", 1, new EventName("check")));
    }

    [Fact]
    public void Attributes_OfAnEventsFile_AreColumnsToGroupBy()
    {
        using var study = new StudyBuilder();
        study.Sources("e.csv:events").Plan("numbers", "any").Plan("case_start", "first").Plan("case_end", "last").Plan("columns", "{ case_id: declaration_no, activity: event }")
            .File("e.csv", "case_id,activity,timestamp,Resource\n1,a,2020-10-19 08:00,Ann\n1,b,2020-10-19 09:00,Bob\n2,a,2020-10-19 08:00,Cy\n2,b,2020-10-19 08:30,\n");

        Labels(Measurement.Read(study.Write()), By.Id("Resource")).Should().Equal("1=Bob", "2=Cy");
    }

    private static StudyBuilder Study() => new StudyBuilder().Sources("log.xes").Plan("numbers", "any").Plan("case_start", "first").Plan("case_end", "last")
        .Plan("events", "{ receive: { vi: a, en: b }, check: { vi: c, en: d }, check_started: { vi: e, en: f }, check_finished: { vi: g, en: h } }")
        .Plan("columns", "{ \"check+start\": check_started, \"check+complete\": check_finished }")
        .File("log.xes", Xes);

    private static IEnumerable<string> Labels(Measurement measurement, Dimension dimension) =>
        measurement.Declarations.Select(declaration => $"{declaration.Number}={declaration.Label(dimension)}");
}
