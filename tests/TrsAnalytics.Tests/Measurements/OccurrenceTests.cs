using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>The cells that findings are about: as written, and without what only the office may know.</summary>
public sealed class OccurrenceTests
{
    [Theory]
    [InlineData("soon", "soon")]
    [InlineData("  a\tb\u0007 ", "a\\tb\\u0007")]
    [InlineData("x123456789012345678901234567890123456789012345", "x123456789012345678901234567890123456789…")]
    [InlineData("107101950210", "999999999999")]
    [InlineData("Công ty TNHH Một Thành Viên", "AAAA AA AAAA AAA AAAAA AAAA")]
    [InlineData("DN0022", "AA9999")]
    public void Occurrence_OfAStamp_ShowsTheCellAsWritten_NeverATraderOrANumber(string cell, string shown)
    {
        using var study = new StudyBuilder();
        study.File("a.csv", $"declaration_no,registered,trader,cleared\n107101950210,2020-10-19 08:00,DN0022,\"{cell}\"\n");

        var only = Measurement.Read(study.Write()).Occurrences().Single(occurrence => occurrence.Rule.Id == "Q07");

        (only.Place.File, only.Place.Row, only.Place.Column, only.Value).Should().Be(("data/a.csv", 2, "cleared", shown));
        only.Rule.Expected.En.Should().Be("a day and a time, such as 19/10/2020 08:05");
    }

    [Fact]
    public void Occurrence_OfANumber_ShowsItsShapeAlone()
    {
        using var study = new StudyBuilder();
        study.File("a.csv", "declaration_no,registered\n1.07E+11,2020-10-19 08:00\n");

        Measurement.Read(study.Write()).Occurrences().Single(occurrence => occurrence.Rule.Id == "Q02").Value.Should().Be("9.99A+99");
    }

    [Fact]
    public void Occurrences_OfABundledStudy_AreOneAFinding()
    {
        var measurement = BundledStudies.Read("ta-lung-2020");

        measurement.Occurrences().CountBy(occurrence => occurrence.Rule.Id).Should().Equal(
            measurement.Findings.Where(finding => finding.Count > 0).Select(finding => KeyValuePair.Create(finding.Rule.Id, finding.Count)));
    }

    [Fact]
    public void FaultyRows_OfAStudy_AreCopiesThatCanBeMendedAndRead()
    {
        using var study = new StudyBuilder();
        study.File("a.csv", "Số tờ khai;Ngày giờ đăng ký;Thông quan\n107101950210;19/10/2020 08:00;19/10/2020 9h99\n303120446660;19/10/2020 08:00;19/10/2020 10:00\n");

        var copy = Measurement.Read(study.Write()).FaultyRows().Single();

        copy.Headers.Should().Equal("Số tờ khai", "Ngày giờ đăng ký", "Thông quan");
        copy.Rows.Select(each => (each.Row, each.Found)).Should().Equal((2, "Q07 cleared"), (3, "Q19 channelled"));
        var row = copy.Rows[0];
        row.Texts.Should().Equal("107101950210", "19/10/2020 08:00", "19/10/2020 9h99");
    }

    /// <summary>The workbook goes back to the study as it is: its sheet is read as one more source, and changes nothing before it is mended.</summary>
    [Fact]
    public void SaveCheck_OfAStudy_GivesASheetThatIsReadAsASource()
    {
        using var study = new StudyBuilder();
        study.Sources("a.csv").File("a.csv", "declaration_no,registered,cleared\n107101950210,2020-10-19 08:00:01,soon\n303120446660,2020-10-19 08:00:01,2020-10-19 10:00:01\n");
        var folder = study.Write();
        var before = Measurement.Read(folder);
        before.SaveCheck(Path.Combine(folder, "data", "check.xlsx"), Language.English);
        var plan = Path.Combine(folder, "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("{ path: \"data/a.csv\" }", "{ path: \"data/a.csv\" }, { path: \"data/check.xlsx\", sheet: \"a.csv\" }", StringComparison.Ordinal));

        var after = Measurement.Read(folder);

        (after.Count, after.Cohort.Released, after.Cohort.MergedRows).Should().Be((2, 1, 2), "the released one lacks a stamp, and is copied too");
        after.Findings["Q07"].Count.Should().Be(2, "the copy is not mended yet");
    }
}
