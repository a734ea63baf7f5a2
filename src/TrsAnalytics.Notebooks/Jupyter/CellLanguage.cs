using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Text;

namespace TrsAnalytics;

/// <summary>Knows what can stand at a place of a cell, and what stands there: Roslyn, over the cells that ran so far.</summary>
internal sealed class CellLanguage : IDisposable
{
    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly Lock _lock = new();
    private Solution _cells;
    private ProjectId? _last;

    public CellLanguage() => _cells = _workspace.CurrentSolution;

    /// <summary>Adds a cell that ran.</summary>
    public void Remember(string code, ScriptOptions options)
    {
        lock (_lock)
        {
            var document = With(code, options);
            _cells = document.Project.Solution;
            _last = document.Project.Id;
        }
    }

    /// <summary>What can stand at a position of a cell: where the words it replaces start and end, and what they can be.</summary>
    public async Task<(int Start, int End, ImmutableArray<string> Matches)> CompleteAsync(string code, int position, ScriptOptions options)
    {
        var document = Document(code, options);
        var found = await CompletionService.GetService(document)!.GetCompletionsAsync(document, position);
        var span = found.ItemsList.Count == 0 ? new TextSpan(position, 0) : found.Span;
        var typed = code[span.Start..Math.Min(position, span.End)];
        return (span.Start, span.End,
        [
            .. found.ItemsList.Where(item => item.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(item => item.FilterText.StartsWith(typed, StringComparison.Ordinal))
                .Select(item => item.DisplayText).Distinct(),
        ]);
    }

    /// <summary>What stands at a position of a cell: its declaration and its documentation, or null.</summary>
    public async Task<string?> InspectAsync(string code, int position, ScriptOptions options)
    {
        var document = Document(code, options);
        var service = QuickInfoService.GetService(document)!;
        var found = await service.GetQuickInfoAsync(document, position) ?? (position > 0 ? await service.GetQuickInfoAsync(document, position - 1) : null);
        return found is null || found.Sections.IsEmpty ? null : string.Join('\n', found.Sections.Select(section => section.Text)).ReplaceLineEndings("\n");
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private Document Document(string code, ScriptOptions options)
    {
        lock (_lock)
        {
            return With(code, options);
        }
    }

    private Document With(string code, ScriptOptions options)
    {
        var id = ProjectId.CreateNewId();
        var parse = new CSharpParseOptions(LanguageVersion.Preview, kind: SourceCodeKind.Script);
        var compile = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: options.Imports, metadataReferenceResolver: options.MetadataResolver);
        var project = ProjectInfo.Create(
            id, VersionStamp.Default, "cell", $"cell-{id.Id:N}", LanguageNames.CSharp, compilationOptions: compile, parseOptions: parse,
            projectReferences: _last is null ? [] : [new ProjectReference(_last)], metadataReferences: options.MetadataReferences, isSubmission: true);
        var document = DocumentId.CreateNewId(id);
        return _cells.AddProject(project).AddDocument(document, "cell.csx", SourceText.From(code)).GetDocument(document)!;
    }
}
