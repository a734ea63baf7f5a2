namespace TrsAnalytics.Tests.Structure;

public sealed class FolderOrderTests
{
    [Fact]
    public void Core_InEveryFile_MentionsOnlyWhatStandsAbove()
    {
        var order = new FolderOrder(Repository.FilesUnder("src/TrsAnalytics", "*.cs").Select(file => (file.Path, file.Text())));
        order.Unseen.Should().BeEmpty("what does not compile here is not looked at");
        order.Violations().Should().BeEmpty();
    }

    /// <summary>The checker's own test: each file breaks the rule in another way.</summary>
    [Theory]
    [InlineData("Plans/A.cs", "class A { Low? low; }", "Plans/A.cs mentions Low of Reading")]
    [InlineData("PlanFiles/A.cs", "class A { object low = new Low(); }", "PlanFiles/A.cs mentions Low of Reading")]
    [InlineData("Findings/A.cs", "class A { int low = typeof(Low).Name.Length; }", "Findings/A.cs mentions Low of Reading")]
    [InlineData("Statistics/A.cs", "class A { int low = 1.Lowered(); }", "Statistics/A.cs mentions LowExtensions of Reading")]
    [InlineData("Statistics/A.cs", "class A { void Take(List<Low[]> lows) { foreach (var low in lows) { } } }", "Statistics/A.cs mentions Low of Reading")]
    [InlineData("Helpers/A.cs", "class A { }", "Helpers/A.cs stands in no folder of the order")]
    [InlineData("A.cs", "class A { }", "A.cs stands in no folder of the order")]
    [InlineData("Plans/A.cs", "class A { Sylvan.Data.Csv.CsvDataReader? csv; }", "Plans/A.cs mentions CsvDataReader of Sylvan.Data.Csv")]
    [InlineData("Measurements/A.cs", "class A { object yaml = new YamlDotNet.RepresentationModel.YamlStream(); }", "Measurements/A.cs mentions YamlStream of YamlDotNet")]
    public void Violations_OfAFileThatBreaksTheOrder_NameIt(string path, string text, string violation)
    {
        var order = new FolderOrder([("Reading/Low.cs", "class Low { } static class LowExtensions { public static int Lowered(this int i) => i; }"), (path, text)]);
        order.Unseen.Should().BeEmpty();
        order.Violations().Should().Equal(violation);
    }

    [Theory]
    [InlineData("Reading/Sub/A.cs", "class A { Low? low; Sylvan.Data.Csv.CsvDataReader? csv; }")]
    [InlineData("Rankings/A.cs", "class A { Low? low; }")]
    [InlineData("PlanFiles/A.cs", "class A { YamlDotNet.RepresentationModel.YamlStream? yaml; }")]
    public void Violations_OfAFileThatKeepsTheOrder_AreNone(string path, string text)
    {
        var order = new FolderOrder([("Reading/Low.cs", "class Low { }"), (path, text)]);
        order.Unseen.Should().BeEmpty();
        order.Violations().Should().BeEmpty();
    }

    [Fact]
    public void Core_ReferencesNoConsoleNoWebAndNoPublishing() =>
        typeof(Measurement).Assembly.GetReferencedAssemblies().Select(reference => reference.Name).Should().NotContain(
            name => name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Plotly", StringComparison.Ordinal)
                || name.StartsWith("Spectre", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal)
                || name == "System.Console" || name == "System.CommandLine" || name == "MiniExcel" || name.StartsWith("TrsAnalytics", StringComparison.Ordinal) || name == "Microsoft.Data.Analysis");
}
