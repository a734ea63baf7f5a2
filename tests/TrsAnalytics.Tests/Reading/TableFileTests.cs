namespace TrsAnalytics.Tests;

public sealed class TableFileTests
{
    [Fact]
    public void Open_MissingFile_SaysSo()
    {
        var open = () => TableFile.Open("/nowhere/a.csv", "data/a.csv", null, _ => false);
        open.Should().Throw<UnusableInputException>().WithMessage("data/a.csv: the file must exist; it is not there;*");
    }

    [Fact]
    public void Open_Folder_SaysSo()
    {
        var open = () => TableFile.Open(Path.GetTempPath(), "data", null, _ => false);
        open.Should().Throw<UnusableInputException>().WithMessage("data: the file must be readable; it is a folder*");
    }

    [Fact]
    public void Open_UnknownExtension_NamesTheKnownOnes()
    {
        using var file = new ScratchFile(".ods", "x");
        file.Fault().Should().Contain(".csv").And.Contain(".xlsx").And.Contain(".xes").And.Contain(".parquet");
    }

    [Fact]
    public void Open_ExtensionInCapitals_IsKnown()
    {
        using var file = new ScratchFile(".CSV", "declaration_no\n1\n");
        file.Rows().Should().HaveCount(2);
    }
}
