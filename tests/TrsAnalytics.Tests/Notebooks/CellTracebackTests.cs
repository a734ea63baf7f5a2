namespace TrsAnalytics.Tests;

public sealed class CellTracebackTests
{
    /// <summary>What a library says of a file that it cannot read may be a cell of it.</summary>
    [Fact]
    public void Of_AFileThatCannotBeUsed_NamesTheCausesWithoutTheirWords()
    {
        var failure = new UnusableInputException("data/a.xes", "the file must be well-formed", "it is not", "export it again", new System.Xml.XmlException("unexpected 'CANARYTRADER'", new FormatException("CANARYTRADER")));
        var error = CellTraceback.Of(failure, "cell 1", "x");
        error.Traceback.Should().Equal(
            "UnusableInputException: data/a.xes: the file must be well-formed; it is not; export it again", "caused by XmlException", "caused by FormatException");
        error.Message.Should().NotContain("CANARY");
    }

    [Fact]
    public void Of_AMistakeOfTheCell_KeepsAllWords() =>
        CellTraceback.Of(new InvalidOperationException("outer", new FormatException("inner")), "cell 1", "x").Traceback.Should().Equal("InvalidOperationException: outer", "caused by FormatException: inner");
}
