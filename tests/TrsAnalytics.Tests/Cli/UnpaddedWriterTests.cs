using TrsAnalytics.Cli;

namespace TrsAnalytics.Tests;

public sealed class UnpaddedWriterTests
{
    [Theory]
    [InlineData("a  \nb", "a\nb")]
    [InlineData("  a b  \r\n", "  a b\r\n")]
    [InlineData("   \n\n", "\n\n")]
    [InlineData("a ", "a")]
    public void Write_OfBlanks_KeepsThoseThatSomethingFollows(string text, string written)
    {
        using var output = new StringWriter();
        using (var writer = new UnpaddedWriter(output))
        {
            writer.Write(text);
        }

        output.ToString().Should().Be(written);
    }
}
