using System.Text.RegularExpressions;

namespace TrsAnalytics.Tests.Structure;

/// <summary>The project stands alone: nothing that is handed over names a machine it was made on or a folder beside it.</summary>
public sealed partial class TrackedFilesTests
{
    /// <summary>The only hosts of which a source, a script or a page may speak.</summary>
    private static readonly string[] Hosts =
    [
        "127.0.0.1", "localhost", "example.org", "dotnet.microsoft.com", "www.w3.org", "schemas.openxmlformats.org", "www.xes-standard.org",
        "www.apache.org", "mozilla.org", "keepachangelog.com", "github.com",
    ];

    private static readonly string[] Readable =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".md", ".json", ".yaml", ".yml", ".txt", ".sh", ".cmd", ".R", ".razor", ".css", ".js", ".ipynb", ".config", ""];

    [Fact]
    public void Files_ThatAreHandedOver_NameNoPathOfAMachine() =>
        Matches(MachinePath()).Should().BeEmpty();

    [Fact]
    public void Files_ThatAreHandedOver_NameNothingBesideTheRepository() =>
        Matches(Sibling()).Should().BeEmpty();

    [Fact]
    public void Files_ThatAreHandedOver_NameOnlyHostsOfThePublic() =>
        Matches(Host()).Where(match => !Hosts.Contains(match.Split("//")[1])).Should().BeEmpty();

    [Theory]
    [InlineData("see /{0}/x", "tmp")]
    [InlineData("\"/{0}\"", "root")]
    [InlineData("cd /{0}/main", "work")]
    [InlineData(@"C:\{0}\lan", "Users")]
    [InlineData("/{0}/lan/x", "home")]
    public void MachinePath_IsSeen(string text, string name) => MachinePath().IsMatch(text.Replace("{0}", name, StringComparison.Ordinal)).Should().BeTrue();

    private static IEnumerable<string> Matches(Regex pattern) =>
        from file in Repository.FilesUnder("", "*")
        where Readable.Contains(Path.GetExtension(file.Path)) || file.Path.StartsWith('.')
        from match in pattern.Matches(file.Text())
        select $"{file.Path}: {match.Value}";

    [GeneratedRegex(@"(?<![\w.}])/(tmp|root|work|home)\b(?!\.)|[A-Z]:\\+Users\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\.\./shared\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sibling();

    [GeneratedRegex("https?://[A-Za-z0-9.-]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Host();
}
