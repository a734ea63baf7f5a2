using CsCheck;

namespace TrsAnalytics.Tests.Reading;

public sealed class TextCodesTests
{
    [Fact]
    public void CodeOf_AnyTexts_IsTheSameForTheSameTextAndAnotherForAnother()
    {
        Gen.String[Gen.Char["AB01 đ"], 0, 6].Array[0, 200].Sample(texts =>
        {
            var codes = new TextCodes();
            var given = Array.ConvertAll(texts, text => codes.CodeOf(text));
            given.Select(code => codes[code]).Should().Equal(texts);
            given.Distinct().Should().HaveCount(texts.Distinct().Count());
        });
    }

    [Fact]
    public void CodeOf_TextsThatShareAPlace_AreKeptApart()
    {
        // Alike in length, at the start and in the last three letters: what is remembered of one must not stand for the other.
        var codes = new TextCodes();
        var first = codes.CodeOf("DA0001");
        codes.CodeOf("DB0001").Should().NotBe(first);
        codes.CodeOf("DA0001").Should().Be(first);
    }

    [Fact]
    public void CodeOf_Nothing_IsZero() => new TextCodes().CodeOf("").Should().Be(0);
}
