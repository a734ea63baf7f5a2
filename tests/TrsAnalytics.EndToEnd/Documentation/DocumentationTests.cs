using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Documentation;

/// <summary>What the pages say is tried: commands are run, code is compiled and run, plans are loaded, links are followed.</summary>
public sealed class DocumentationTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>The pages.</summary>
    public static TheoryData<string> Pages => [.. Document.All];

    /// <summary>The pages that show commands.</summary>
    public static TheoryData<string> PagesWithCommands => [.. Document.All.Where(page => Document.Read(page).Fences.Any(fence => fence.Language == "sh"))];

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public void Commands_OfAPage_EndAndPrintAsItSays(string page)
    {
        using var folder = new DemonstrationFolder();
        var document = Document.Read(page);
        folder.Write(document);
        foreach (var (fence, next) in document.Fences.Zip([.. document.Fences.Skip(1), null]).Where(pair => pair.First.Language == "sh"))
        {
            var output = string.Concat(fence.Lines.Where(line => line.StartsWith("./trs ", StringComparison.Ordinal)).Select(line => Run(folder, line)));
            Array.FindAll(next is { Language: "text" } said ? said.Lines : [], line => !output.Contains(line, StringComparison.Ordinal)).Should().BeEmpty(output);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadSomewhere(string page)
    {
        var document = Document.Read(page);
        foreach (var link in document.Links.Where(link => !link.StartsWith("https://", StringComparison.Ordinal)))
        {
            var (path, anchor) = link.Split('#') is [var file, var heading] ? (file, heading) : (link, "");
            var target = path.Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, path));
            File.Exists(Path.Combine(Repository.Root, target)).Should().BeTrue($"{page} leads to {link}");
            if (anchor.Length > 0)
            {
                Document.Read(target).Anchors.Should().Contain(anchor, page);
            }
        }
    }

    [Fact]
    public void Code_OfTheReadme_RunsAndPrintsWhatItSays()
    {
        using var folder = new DemonstrationFolder();
        var fences = Document.Read("README.md").Fences;
        var code = Array.FindIndex(fences, fence => fence.Language == "csharp");
        Compile(fences[code].Text, Path.Combine(folder.Program, "study.dll"));
        folder.ConfigureAsSingleFile("study");

        var call = folder.Run("study.dll");

        (call.Code, call.Error).Should().Be((0, ""));
        call.Output.Should().Be(fences[code + 1].Text);
        Directory.GetFiles(Path.Combine(folder.Root, "reports")).Select(Path.GetFileName).Should().BeEquivalentTo("worklist.xlsx", "ta-lung-2020.pdf");
    }

    [Fact]
    public void Plans_OfTheStudyFolderPage_CanBeLoaded()
    {
        var page = Document.Read("docs/study-folder.md");
        var plans = page.Fences.Where(fence => fence.Language == "yaml").ToArray();
        var whole = plans.Single(plan => plan.File.Length > 0);
        plans.Should().HaveCountGreaterThan(5);
        foreach (var part in plans.Where(plan => plan != whole))
        {
            using var scratch = new Scratch();
            var replaced = Regex.Matches(part.Text, "^[a-z_]+:", RegexOptions.Multiline, Limit).Select(key => key.Value).ToArray();
            File.WriteAllText(scratch["plan.yaml"], Without(whole.Text, replaced) + part.Text);
            FluentActions.Invoking(() => MeasurementPlan.Load(scratch.Folder)).Should().NotThrow();
        }
    }

    [Fact]
    public void Ranking_OfTheStudyFolderPage_IsThePreset()
    {
        var ranking = Document.Read("docs/study-folder.md").Fences.Single(fence => fence.Text.StartsWith("ranking:", StringComparison.Ordinal));
        using var scratch = new Scratch().Study("a.csv", []).AddToPlan(ranking.Text);
        MeasurementPlan.Load(scratch.Folder).Ranking.Should().BeEquivalentTo(RankingScheme.Preset);
    }

    [Fact]
    public void Readme_NamesEveryCommand() =>
        Document.Read("README.md").Text.Should().ContainAll(
            Regex.Matches(Call.Trs("--help").Output, "(?<=^  )[a-z]+(?= (<[A-Z]+>)? )", RegexOptions.ExplicitCapture | RegexOptions.Multiline, Limit).Select(command => $"./trs {command.Value} "));

    [Fact]
    public void Changelog_HasTheVersionOfTheBuild()
    {
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        Document.Read("CHANGELOG.md").Text.Should().MatchRegex($@"(?m)^## \[{Regex.Escape(version)}\] - (Unreleased|\d{{4}}-\d\d-\d\d)$");
    }

    private static string Run(DemonstrationFolder folder, string line)
    {
        var said = line.Split('#', 2);
        var call = folder.Run("trs.dll", said[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
        var code = Regex.Match(said[^1], "(?<=exit code )[0-9]+", RegexOptions.None, Limit).Value;
        $"{call.Code}".Should().Be(code.Length > 0 ? code : "0", $"{line}\n{call.Error}");
        return call.Output;
    }

    /// <summary>Compiles a C# file as <c>dotnet run</c> does: its lines with #: are for the build, and the usual namespaces are there.</summary>
    private static void Compile(string code, string dll)
    {
        const string Usual = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var options = new CSharpParseOptions(LanguageVersion.Latest).WithFeatures([new("FileBasedProgram", "true")]);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(dll), [CSharpSyntaxTree.ParseText(code, options), CSharpSyntaxTree.ParseText(Usual, options)], references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        compilation.Emit(dll).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    /// <summary>A plan without some of its topmost keys.</summary>
    private static string Without(string plan, string[] keys) => string.Concat(
        Regex.Split(plan, "^(?=[a-z_]+:)", RegexOptions.Multiline, Limit).Where(section => !Array.Exists(keys, key => section.StartsWith(key, StringComparison.Ordinal))));
}
