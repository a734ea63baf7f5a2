using System.Text.RegularExpressions;

namespace TrsAnalytics.Tests.Structure;

/// <summary>The map of the house shows the house that stands.</summary>
public sealed partial class ArchitectureTests
{
    private const int LongestWalk = 15;

    private static string Map => File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md"));

    [Theory]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Document_OfTheHouse_NamesOnlyFilesAndFoldersThatAreThere(string document)
    {
        var named = NamedPath().Matches(File.ReadAllText(Path.Combine(Repository.Root, document))).Select(match => match.Groups["path"].Value).Distinct().ToArray();
        named.Should().NotBeEmpty();
        named.Where(path => !Path.Exists(Path.Combine(Repository.Root, path))).Should().BeEmpty();
    }

    [Fact]
    public void Walk_OfAStamp_IsFifteenFilesLong() =>
        Walk().Should().HaveCountGreaterThan(10).And.HaveCountLessThanOrEqualTo(LongestWalk);

    /// <summary>No file of the walk stands apart: it names what an earlier one declares, a type or a verb, or an earlier one names it.</summary>
    [Fact]
    public void Walk_OfAStamp_LeadsFromFileToFile()
    {
        var steps = Walk();
        var strangers = steps.Where((step, i) => i > 0 && !steps[..i].Any(before => Mentions(before, step) || Mentions(step, before)));
        strangers.Should().BeEmpty();
    }

    [Fact]
    public void Map_OfTheCore_NamesItsFoldersInTheOrderThatIsHeld() =>
        string.Join(' ', Map.Split('\n', StringSplitOptions.TrimEntries)).Should().Contain(string.Join(", ", FolderOrder.Folders) + ".");

    private static string[] Walk() => [.. WalkStep().Matches(Map).Select(match => match.Groups["path"].Value)];

    /// <summary>Whether a file names a type or an extension method that another declares.</summary>
    private static bool Mentions(string file, string other) =>
        Declared().Matches(Text(other)).Select(match => match.Groups["name"].Value).Any(type => Regex.IsMatch(Text(file), $@"\b{type}\b", RegexOptions.None, Limit));

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex(@"`(?<path>(src|tests|docs|notebooks|studies|scripts)/[\w./-]+)`", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"^\d+\. `(?<path>src/[\w./]+\.cs)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex WalkStep();

    [GeneratedRegex(@"^(public|internal) .*?\b(class|record|struct|enum) (struct )?(?<name>\w+)|^    public static \w+ (?<name>\w+)\(this ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Declared();
}
