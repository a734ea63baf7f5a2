using TrsAnalytics.Cli;

namespace TrsAnalytics.Tests;

public sealed class TableLayoutTests
{
    private static readonly Table Narrow = Of(["office", "n"], ["Office", "Not to be assessed at all"], ["11B1", "7"]);

    [Fact]
    public void Parts_WithRoomLeft_PrintsNoHeadOnMoreThanTwoLines()
    {
        var parts = TableLayout.Parts(Narrow, Language.English, width: 78).ToArray();
        parts.Should().ContainSingle();
        parts[0].Should().OnlyContain(item => item.Column.HeadLines(item.Width) <= 2);
    }

    [Fact]
    public void Parts_WithoutRoomLeft_WrapsHeadsBetweenWords() =>
        TableLayout.Parts(Narrow, Language.English, width: 16).Single()[1].Should().Match<(PrintedColumn Column, int Width)>(
            item => item.Width == 8 && item.Column.HeadOn(item.Width) == "Not to\nbe\nassessed\nat all");

    [Fact]
    public void Parts_OfATableThatIsTooWide_EachBeginWithWhatARowIsCalled()
    {
        var wide = Of(["office", "first", "second"], ["Office", "Aaaaaaaaaaaaaaa", "Bbbbbbbbbbbbbbb"], ["11B1", "1", "2"]);
        TableLayout.Parts(wide, Language.English, width: 30).Select(part => string.Join(' ', part.Select(item => item.Column.Head)))
            .Should().Equal("Office Aaaaaaaaaaaaaaa", "Office Bbbbbbbbbbbbbbb");
    }

    private static Table Of(string[] ids, string[] heads, string[] cells) => new(
        "t", LocalizedText.Same("T"),
        [.. ids.Zip(heads, (id, head) => new Column(id, LocalizedText.Same(head), id == "office" ? ColumnKind.Text : ColumnKind.Count))],
        [[.. cells.Select((cell, index) => index == 0 ? TableCell.Of(cell) : TableCell.Of(double.Parse(cell)))]]);
}
