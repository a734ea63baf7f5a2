using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrsAnalytics.Tests;

/// <summary>The reference of the study folder names everything the program knows. Witness: the sources that read plans, and the presets themselves.</summary>
public sealed class StudyFolderTests
{
    private static readonly string Root = Path.GetDirectoryName(PlanFolder.Studies())!;
    private static readonly string Page = File.ReadAllText(Path.Combine(Root, "docs", "study-folder.md"));

    /// <summary>Parts of the page that would be wrong without some words.</summary>
    public static TheoryData<string, string[]> Words => new()
    {
        { "keys of plans", KeysOfPlans() },
        { "text fields", [Field.DeclarationNumber, .. Field.Texts] },
        { "fields of the events layout", [.. Field.EventsLayout] },
        { "ways of drawing rows", Choices<ExtractKind>() },
        { "layouts", Choices<SourceLayout>() },
        { "clocks", Choices<Clock>() },
        { "kinds of stages", Choices<StageKind>() },
        { "metrics of indicators", Choices<IndicatorMetric>() },
        { "ranked units", Choices<RankingUnit>() },
        { "ties", Choices<RankTies>() },
        { "standards", [.. ServiceStandard.Preset.Select(standard => standard.Id)] },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Page_NamesEveryWordThatIsRead(string part, string[] words) =>
        Array.FindAll(words, word => !Names(word)).Should().BeEmpty(part);

    [Fact]
    public void KeysOfPlans_FoundInTheSources_AreNotFew() => KeysOfPlans().Should().HaveCountGreaterThan(55).And.Contain("minimum_cell").And.Contain("earliest");

    [Fact]
    public void Page_ListsThePresetStages() => Rows(Stage.Preset.Select(stage =>
        $"| `{stage.Id}` | {(stage.From.IsLatest ? "latest of " : "")}{string.Join(", ", stage.From.Events)} | {stage.To} | {stage.Owner} "
        + $"| {PlanNode.WordOf(stage.Kind)} | {DueText(stage.Due)} | {stage.Label.Vi}{OnceText(stage.UnderWayOnce)} |"));

    private static string OnceText(UnderWayOnce? once) => once is null ? "" : $"; `under_way_once: {{ import: {once.Import} }}`";

    [Fact]
    public void Page_ListsTheEvents() => Rows(StudyEvent.BuiltIn.Select(known => $"| `{known.Name}` | {known.Label.Vi} | {known.Label.En} |"));

    [Fact]
    public void Page_ListsTheRules() => Rows(Measurement.Read(Path.Combine(PlanFolder.Studies(), "ta-lung-2019")).Findings.Select(finding => finding.Rule)
        .Select(rule => $"| {rule.Id} | {rule.Severity} | {rule.Title.En} | {rule.Unit.En} | {rule.Effect.En} |"));

    /// <summary>Whether a word stands in the text as code, or in an example as a key.</summary>
    private static bool Names(string word) =>
        Page.Contains($"`{word}`", StringComparison.Ordinal) || Page.Contains($" {word}: ", StringComparison.Ordinal);

    /// <summary>Consecutive rows of a table of the page.</summary>
    private static void Rows(IEnumerable<string> rows)
    {
        string[] expected = [.. rows];
        Page.Split('\n').SkipWhile(line => line != expected[0]).Take(expected.Length).Should().Equal(expected);
    }

    private static string DueText(Due due) => due.Kind switch
    {
        DueKind.Channels => $"channels {string.Join(", ", due.Channels)}",
        DueKind.After => $"after {due.Event}",
        _ => PlanNode.WordOf(due.Kind),
    };

    private static string[] Choices<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(PlanNode.WordOf)];

    /// <summary>The words that stand in calls of <see cref="PlanNode.Mapping"/> and in lists called Keys.</summary>
    private static string[] KeysOfPlans() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src", "TrsAnalytics", "PlanFiles"), "*.cs")
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().Where(NamesKeys))
            .SelectMany(node => node.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText))
            .Distinct(StringComparer.Ordinal),
    ];

    private static bool NamesKeys(SyntaxNode node) => node switch
    {
        ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Mapping" } } } => true,
        VariableDeclaratorSyntax { Identifier.Text: "Keys" } => true,
        _ => false,
    };
}
