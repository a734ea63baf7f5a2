namespace TrsAnalytics.Tests.Publishing;

/// <summary>Numbers as people read them. The expected texts follow the separators of CLDR for vi and en.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData(1269, ColumnKind.Count, "1.269", "1,269")]
    [InlineData(1234567, ColumnKind.Count, "1.234.567", "1,234,567")]
    [InlineData(3, ColumnKind.Rank, "3", "3")]
    [InlineData(10.5, ColumnKind.Hours, "10,50", "10.50")]
    [InlineData(1037.125, ColumnKind.Hours, "1.037,13", "1,037.13")]
    [InlineData(2.675, ColumnKind.Hours, "2,68", "2.68")]
    [InlineData(0.9515, ColumnKind.Share, "95,2%", "95.2%")]
    [InlineData(1, ColumnKind.Share, "100,0%", "100.0%")]
    [InlineData(87.5, ColumnKind.Points, "87,50", "87.50")]
    [InlineData(-3.25, ColumnKind.Points, "−3,25", "−3.25")]
    [InlineData(-0.001, ColumnKind.Points, "0,00", "0.00")]
    public void Print_OfANumber_FollowsTheColumnAndTheLanguage(double value, ColumnKind kind, string vietnamese, string english)
    {
        TableCell.Of(value).Print(kind, Language.Vietnamese).Should().Be(vietnamese);
        TableCell.Of(value).Print(kind, Language.English).Should().Be(english);
    }

    [Fact]
    public void Print_OfACellWithoutANumber_GivesItsReasonOrADash()
    {
        TableCell.Without(new("quá ít", "too few")).Print(ColumnKind.Hours, Language.English).Should().Be("too few");
        TableCell.Of((double?)null).Print(ColumnKind.Hours, Language.English).Should().Be("–");
        TableCell.Of(new LocalizedText("Đỏ", "Red")).Print(ColumnKind.Text, Language.Vietnamese).Should().Be("Đỏ");
    }
}
