namespace TrsAnalytics.Tests.Publishing;

public sealed class TableCsvTests
{
    /// <summary>By hand from RFC 4180; 0.1 + 0.2 is the double after 0.3.</summary>
    [Fact]
    public void Csv_HasIdsFullPrecisionQuotesAndNoFormula() =>
        TestReport.Table.ToCsv(Language.Vietnamese).Should().Be(
            "channel,n,mean_hours\r\n'=1+1,1269,0.30000000000000004\r\n\"a,\"\"b\"\"\nc\",4,\r\n");

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Csv_OfTextThatASpreadsheetWouldRun_GetsAnApostrophe(string text, string field) =>
        new Table("t", LocalizedText.Same("t"), [new("c", LocalizedText.Same("c"), ColumnKind.Text)], [[TableCell.Of(text)]])
            .ToCsv(Language.English).Should().Be($"c\r\n{field}\r\n");

    [Fact]
    public void Csv_OfANegativeNumber_StaysANumber() =>
        new Table("t", LocalizedText.Same("t"), [new("c", LocalizedText.Same("c"), ColumnKind.Hours)], [[TableCell.Of(-1.5)]])
            .ToCsv(Language.English).Should().Be("c\r\n-1.5\r\n");
}
