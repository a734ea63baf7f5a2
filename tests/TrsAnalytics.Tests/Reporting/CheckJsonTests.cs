using System.Text.Json;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Reports;

public sealed class CheckJsonTests
{
    [Fact]
    public void Write_SourcesThatDisagree_KeepsBothStampsInTheZoneOfTheStudy()
    {
        var check = Check(study => study.Sources("a.csv", "b.csv").Row("no=1, cleared=19 10:00").Bare("no=1, cleared=19 10:10", "b.csv"));

        check.GetProperty("journal").EnumerateArray().Single().EnumerateObject().Select(member => $"{member.Name}={member.Value}").Should().Equal(
            $"declaration_no={Contract.DeclarationNumber.Of("1")[..11]}", "event=cleared", "earlier_source=2020-10-19T10:00:00+07", "later_source=2020-10-19T10:10:00+07",
            "file=data/b.csv", "row=2", "column=cleared");
    }

    [Fact]
    public void Write_AFinding_SaysRuleTitleSeverityEffectCountAndPlaces()
    {
        var check = Check(study => study.Row("no=1, cleared=31/02/2020"));

        var finding = check.GetProperty("findings").EnumerateArray().Single(own => own.GetProperty("rule").GetString() == "Q07");
        (finding.GetProperty("severity").GetString(), finding.GetProperty("count").GetInt32()).Should().Be(("error", 1));
        finding.GetProperty("title").GetString().Should().NotBeEmpty();
        finding.GetProperty("effect").GetString().Should().NotBeEmpty();
        var place = finding.GetProperty("places").EnumerateArray().Single();
        (place.GetProperty("file").GetString(), place.GetProperty("row").GetInt32(), place.GetProperty("column").GetString()).Should().Be(("data/a.csv", 2, "cleared"));
        check.GetProperty("findings").GetArrayLength().Should().Be(40, "rules that found nothing are there too");
        check.GetProperty("completeness").EnumerateArray().Single(row => row.GetProperty("event").GetString() == "registered")
            .EnumerateObject().Select(member => member.Value.ToString()).Should().Equal("1", "11B1", "registered", "1", "1", "0", "0");
    }

    private static JsonElement Check(Action<StudyBuilder> write)
    {
        using var study = new StudyBuilder();
        write(study);
        using var stream = new MemoryStream();
        new Check(Measurement.Read(study.Write())).WriteJson(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
