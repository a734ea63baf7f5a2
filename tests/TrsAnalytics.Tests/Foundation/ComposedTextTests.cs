namespace TrsAnalytics.Tests.Plans;

public sealed class ComposedTextTests
{
    /// <summary>Witness: unicodedata.normalize('NFC', …) of Python 3.10 (Unicode 13), and the figures of UAX 15.</summary>
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("So\u0302\u0301", "S\u1ED1")] // ố: both marks above, in the order given
    [InlineData("So\u0301\u0302", "S\u00F3\u0302")] // not ố: marks of one class do not change places
    [InlineData("o\u0323\u0302", "\u1ED9")] // ộ
    [InlineData("o\u0302\u0323", "\u1ED9")] // ộ: the dot below comes first
    [InlineData("\u00F4\u0323", "\u1ED9")] // ộ: a composed letter is taken apart again
    [InlineData("u\u0301\u031B", "\u1EE9")] // ứ: the horn comes first
    [InlineData("o\u0340\u0341", "\u00F2\u0301")] // the old tone marks are the common ones
    [InlineData("\u212B", "\u00C5")] // angstrom sign
    [InlineData("\u0915\u093C", "\u0915\u093C")] // excluded from composition
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")] // Hangul
    [InlineData("\uD558\u11AB", "\uD55C")]
    [InlineData("a\u05B0\u0301", "\u00E1\u05B0")] // a mark of a lower class between does not block
    [InlineData("a\u0315\u0301", "\u00E1\u0315")]
    [InlineData("\u0301a", "\u0301a")]
    public void Of_LettersAndMarks_ComposesAsUnicodeSays(string text, string composed) => ComposedText.Of(text).Should().Be(composed);

    /// <summary>What stands in form C stays as it is.</summary>
    [Fact]
    public void Of_ComposedText_IsTheSame() => ComposedText.Of("Số tờ khai, ngày đăng ký, 통관").Should().Be("Số tờ khai, ngày đăng ký, 통관");
}
