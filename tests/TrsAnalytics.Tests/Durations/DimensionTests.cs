using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>Release times by every dimension. Witness of the numbers: counted by hand from the rows written.</summary>
public sealed class DimensionTests
{
    [Theory]
    [InlineData("office", "A=2 B=1 unknown=1")]
    [InlineData("department", "D1=1 D2=1 unknown=2")] // A moved on the 21st; B has no parent, an empty office neither
    [InlineData("procedure", "A11=1 B11=1 Z99=1 unknown=1")]
    [InlineData("procedure_group", "trade=2 unknown=2")]
    [InlineData("direction", "export=1 import=3")] // Z99 and the empty one by their numbers
    [InlineData("channel", "1=1 2=2 unknown=1")]
    [InlineData("final_channel", "1=1 2=1 3=1 unknown=1")]
    [InlineData("transport_mode", "1=1 4=1 9=1 unknown=1")]
    [InlineData("weekday", "mon=1 sat=1 tue=1 wed=1")]
    [InlineData("hour", "07=1 08=1 23=1 unknown=1")] // a date alone has no hour
    [InlineData("note", "unknown=2 x=1 y=1")]
    [InlineData("NOTE ", "unknown=2 x=1 y=1")] // headers are compared after trimming, ignoring case
    public void Breakdown_ByADimension_CountsItsGroups(string id, string groups) =>
        Counts(Read(Mixed), By.Id(id)).Should().Be(groups);

    [Fact]
    public void Breakdown_ByTwoDimensions_HasTheGroupsThatOccurInOrder() =>
        Counts(Read(Mixed), By.Office, By.Weekday).Should().Be("A/mon=1 A/wed=1 B/sat=1 unknown/tue=1");

    [Fact]
    public void Breakdown_ByACustomFunction_CountsItsLabels() =>
        Counts(Read(Mixed), By.Custom("side", declaration => declaration.Direction == "export" ? "out" : "")).Should().Be("out=1 unknown=3");

    /// <summary>A notebook's cell is run again with another function under the same name.</summary>
    [Fact]
    public void Breakdown_ByTwoFunctionsOfOneName_AsksEach()
    {
        var measurement = Read(Mixed);

        Counts(measurement, By.Custom("office", _ => "one")).Should().Be("one=4");
        Counts(measurement, By.Custom("office", declaration => declaration.Office)).Should().Be("A=2 B=1 unknown=1");
        Counts(measurement, By.Office).Should().Be("A=2 B=1 unknown=1");
    }

    [Fact]
    public void Breakdown_ByAColumnOfSeveralFiles_ReadsItsHeadersAlike()
    {
        var measurement = Read(study => study.Row("\u0110ội=1").Row(" đô\u0323i=2", "b.csv").Row("ĐỘI=3, đội=4", "c.csv"));

        Counts(measurement, By.Column("đội")).Should().Be("1=1 2=1 3=1");
    }

    [Fact]
    public void Groups_OfTheWordUnknownAndOfAnEmptyText_AreOne()
    {
        var measurement = Read(study => study.Row("office=unknown").Row("office=").Row("office=A"));

        Counts(measurement, By.Office).Should().Be("A=1 unknown=2");
        measurement.Completeness(By.Office).Rows.Where(row => row.Event.Name == EventName.Registered).Select(row => row.Key[0]).Should().Equal("A", "unknown");
    }

    private static void Mixed(StudyBuilder study) => study
        .Offices("A,A,A,D1,,2020-10-20", "A,A,A,D2,2020-10-21,", "B,B,B,,,")
        .Row("office=A, channel=2, final_channel=3D, transport_mode=1, registered=19 07:59, note=x")
        .Row("office=A, procedure=B11, registered=21 08:00, note=y")
        .Row("office=B, procedure=Z99, channel=2A, transport_mode=, registered=24 23:59, note=-")
        .Row("office=, procedure=, channel=, transport_mode=9, registered=10-20");

    private static string Counts(Measurement measurement, params Dimension[] by) =>
        string.Join(' ', measurement.Durations(Clock.Elapsed).Breakdown(by).Rows.Select(row => $"{string.Join('/', row.Key)}={row.Count}"));

    private static Measurement Read(Action<StudyBuilder> write)
    {
        using var study = new StudyBuilder();
        write(study);
        return Measurement.Read(study.Write());
    }
}
