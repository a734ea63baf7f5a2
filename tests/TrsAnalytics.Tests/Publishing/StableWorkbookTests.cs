namespace TrsAnalytics.Tests.Publishing;

public sealed class StableWorkbookTests
{
    [Fact]
    public void Workbook_WrittenTwice_HasTheSameBytes()
    {
        byte[] Written()
        {
            using var bytes = new MemoryStream();
            TrsAnalytics.Workbook.Write(TestReport.Table, Language.Vietnamese, bytes);
            return bytes.ToArray();
        }

        var first = Written();
        Thread.Sleep(2100); // a zip file counts two seconds
        Written().Should().Equal(first);
    }

    [Fact]
    public void Workbook_OfATextThatExcelCannotHold_IsCut()
    {
        using var bytes = new MemoryStream();
        TrsAnalytics.Workbook.Write(new Table("t", LocalizedText.Same("t"), [new("c", LocalizedText.Same("c"), ColumnKind.Text)], [[TableCell.Of(new string('x', 40_000))]]), Language.English, bytes);
        bytes.Position = 0;
        using var reader = ExcelDataReader.ExcelReaderFactory.CreateReader(bytes);
        reader.NextResult();
        reader.Read();
        reader.Read();
        reader.GetString(0).Should().HaveLength(32_767).And.Contain("…");
    }
}
