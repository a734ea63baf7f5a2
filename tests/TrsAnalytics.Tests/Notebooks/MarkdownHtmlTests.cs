namespace TrsAnalytics.Tests;

public sealed class MarkdownHtmlTests
{
    [Theory]
    [InlineData("[a](https://example.org/x)", "<a href=\"https://example.org/x\">a</a>")]
    [InlineData("[a](02-stages.ipynb#b)", "<a href=\"02-stages.ipynb#b\">a</a>")]
    [InlineData("[a](mailto:a@example.org)", "<a href=\"mailto:a@example.org\">a</a>")]
    [InlineData("[a](a/b:c)", "<a href=\"a/b:c\">a</a>")]
    [InlineData("[a](javascript:alert(1)", "a")]
    [InlineData("[a](JavaScript:1)", "a")]
    [InlineData("[a](data:text/html;base64,AAAA)", "a")]
    [InlineData("[a](vbscript:x)", "a")]
    [InlineData("[a](\u0001javascript:1)", "a")]
    [InlineData("[a](file:///etc/passwd)", "a")]
    [InlineData("![a](data:image/png;base64,AAAA)", "<img alt=\"a\" src=\"data:image/png;base64,AAAA\">")]
    [InlineData("![a](javascript:1)", "a")]
    public void Link_ThatRunsSomething_IsItsText(string markdown, string html) => MarkdownHtml.Of(markdown).Should().Be($"<p>{html}</p>\n");
}
