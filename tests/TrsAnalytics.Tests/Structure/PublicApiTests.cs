namespace TrsAnalytics.Tests.Structure;

/// <summary>What others call does not change unseen. A wanted change is taken over by copying the file that the message names.</summary>
public sealed class PublicApiTests
{
    private static readonly string Written = Path.Combine(Repository.Root, "tests", "TrsAnalytics.Tests", "Structure", "public-api.txt");

    [Fact]
    public void PublicApi_IsThatOfTheSnapshot()
    {
        string[] found = [.. PublicApi.Of(typeof(Measurement).Assembly), .. PublicApi.Of(typeof(Report).Assembly), .. PublicApi.Of(typeof(ReportPrinter).Assembly), .. PublicApi.Of(typeof(CellEngine).Assembly)];
        string[] before = File.Exists(Written) ? File.ReadAllLines(Written) : [];
        var now = Path.Combine(AppContext.BaseDirectory, "public-api.txt");
        File.WriteAllLines(now, found);

        var gone = before.Except(found, StringComparer.Ordinal).Select(line => $"- {line}");
        var added = found.Except(before, StringComparer.Ordinal).Select(line => $"+ {line}");
        string[] change = [.. gone, .. added];
        change.Should().BeEmpty($"the public API is agreed on; where the change is wanted: cp {now} {Written}");
        found.Should().Equal(before, $"types and members stand in their order; cp {now} {Written}");
    }

    [Fact]
    public void PublicApi_OfAnAssembly_NamesItsTypesWithTheirMembers() =>
        PublicApi.Of(typeof(ReportPrinter).Assembly).Should().ContainInOrder(
            "sealed class ReportPrinter : IAsyncDisposable", "    ReportPrinter()", "    ReportPrinter(TimeSpan limit)");
}
