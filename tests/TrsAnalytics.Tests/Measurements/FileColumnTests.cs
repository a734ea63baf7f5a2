using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>What is said of the columns of a study's files.</summary>
public sealed class FileColumnTests
{
    private const string Number = "103512700030";

    [Fact]
    public void Columns_OfAFile_SayWhatEachWasTakenForAndWhy()
    {
        using var study = new StudyBuilder();
        study.Plan("columns", "{ Xong: cleared }").File(
            "a.csv", $"Số tờ khai,registered,Xong,Thông quan,Luồg,MST,Cảng\n{Number},05/10/2020 08:00,05/10/2020 9:00,,Xanh,0101234567,Cát Lái\n{Number},2020-10-19 08:00,sớm,,,,\n");

        var columns = Measurement.Read(study.Write()).Columns;

        columns.Select(column => $"{column.Position} {column.Header}: {column.Field} {column.Origin} {(column.IsRead ? "" : "left out ")}{column.Near}{column.Filled}/{column.Rows} {column.Readable} {string.Join(";", column.Examples)}").Should().Equal(
            "1 Số tờ khai: declaration_no BuiltIn 2/2 2 ",
            "2 registered: registered FieldName 2/2 2 05/10/2020 08:00;2020-10-19 08:00",
            "3 Xong: cleared Plan 2/2 1 05/10/2020 9:00;sớm",
            "4 Thông quan: cleared BuiltIn left out /2  ",
            "5 Luồg:  None channel1/2 1 Xanh",
            "6 MST: trader BuiltIn 1/2 1 ",
            "7 Cảng:  None 1/2 1 Cát Lái");
        columns.Where(column => column.IsOrderOpen).Select(column => column.Field).Should().Equal("registered", "cleared");
    }

    [Fact]
    public void Examples_OfFurtherColumns_NameNoTraderAndNoNumber()
    {
        using var study = new StudyBuilder();
        study.File("a.csv", $"declaration_no,registered,khách,số khác\n{Number},2020-10-19 08:00,Công ty TNHH Một,103512700100\n");

        Measurement.Read(study.Write()).Columns.SelectMany(column => column.Examples).Should().Equal("2020-10-19 08:00");
    }

    [Fact]
    public void UnknownValues_OfAStudy_AreCountedWithWhatIsNear()
    {
        using var study = new StudyBuilder();
        study.Sources("a.csv", "e.csv:events").Offices("11B1,Tà Lùng,Ta Lung,,,").Row("no=1, channel=Xanhh, office=Tà Lùg").Row("no=2, channel=Xanhh").Event("1", "Thông quang", "19 10:00", "e.csv");

        Measurement.Read(study.Write()).UnknownValues().Should().Equal(
            new UnknownValue("office", "Tà Lùg", 1, "11B1"), new UnknownValue("channel", "Xanhh", 2, "1"), new UnknownValue("event", "Thông quang", 1, "cleared"));
    }

    [Fact]
    public void ToFileTables_OfManyFilesWithTheSameColumns_IsOneTable() =>
        BundledStudies.Read("national-2020").Columns.ToFileTables().Select(table => (table.Title.En, table.Rows.Length)).Should().Equal(("Columns of data/*.csv (35 files)", 29));
}
