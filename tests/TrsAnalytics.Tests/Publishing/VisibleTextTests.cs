namespace TrsAnalytics.Tests;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Đo thời gian 2020 – 😀", "Đo thời gian 2020 – 😀")]
    [InlineData("\u001b]0;pwn\u0007\u001b[2J", "␛]0;pwn␇␛[2J")]
    [InlineData("a\u009b31m\u007f", "a\uFFFD31m␡")]
    [InlineData("a\u202Egnp\u2028b", "a\uFFFDgnp\uFFFDb")]
    [InlineData("a\nb\tc\rd", "a␊b␉c␍d")]
    public void Of_SignsThatCommand_ArePictures(string text, string shown) => VisibleText.Of(text).Should().Be(shown);

    [Fact]
    public void Of_HalfASurrogatePair_IsReplaced() => VisibleText.Of("a" + (char)0xD800 + "b").Should().Be("a\uFFFDb");

    [Theory]
    [InlineData("a\r\nb\tc", "a\nb\tc")]
    [InlineData("a\rb\u001b", "a␍b␛")]
    public void Lines_KeepsLinesAndTabs(string text, string shown) => VisibleText.Lines(text + "\u001b").Should().Be(shown + "␛");

    [Theory]
    [InlineData("abcdefghij", 10, "abcdefghij")]
    [InlineData("abcdefghijk", 10, "abcdef…ijk")]
    [InlineData("abcde😀😀😀😀", 8, "abcd…😀")]
    public void Short_KeepsBeginningAndEnd(string text, int most, string shown) => VisibleText.Short(text, most).Should().Be(shown);

    [Fact]
    public void Cell_WithAWordWithoutEnd_IsCutInThatWord()
    {
        VisibleText.Cell($"the office {new string('x', 10_000)} of {new string('y', 20)}").Should().HaveLength(11 + 60 + 4 + 20).And.EndWith($"xxx of {new string('y', 20)}");
        VisibleText.Cell(string.Join(' ', Enumerable.Repeat("word", 10_000))).Should().HaveLength(2000);
    }

    [Fact]
    public void Csv_OfATable_CommandsNoTerminal() =>
        new Table("t", LocalizedText.Same("t"), [new("c", LocalizedText.Same("c"), ColumnKind.Text)], [[TableCell.Of("\u001b[2J")]]).ToCsv(Language.English).Should().Be("c\r\n␛[2J\r\n");

    [Fact]
    public void Message_OfAPathWithoutEnd_IsCut() =>
        new UnusableInputException(new string('p', 5000), "must be", new string('f', 5000), "try").Message.Length.Should().BeLessThan(900);
}
