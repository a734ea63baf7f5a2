using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrsAnalytics.Tests.Structure;

/// <summary>
/// The order of the core's folders, as the compiler sees it: a file mentions only types of its own folder and of folders above it,
/// and the libraries that read files stay where files are read.
/// </summary>
internal sealed class FolderOrder
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using TrsAnalytics.Statistics;
        namespace TrsAnalytics.Statistics { }
        """;

    public static readonly string[] Folders =
    [
        "Foundation", "Statistics", "Calendars", "Plans", "PlanFiles", "Findings", "Reading", "Measurements", "Durations", "Delay", "Rhythm", "Recording", "Rankings", "Comparisons",
    ];

    private static readonly string[] FileLibraries = ["Sylvan.", "ExcelDataReader", "Parquet", "YamlDotNet", "Microsoft.Data.Analysis"];

    private static readonly string[] ReadersOfFiles = ["Reading/", "PlanFiles/"];

    private readonly CSharpCompilation _compilation;

    /// <summary>The files of the core.</summary>
    /// <param name="files">Their paths within the core, divided by slashes, and what stands in them.</param>
    public FolderOrder(IEnumerable<(string Path, string Text)> files)
    {
        // What may be null says nothing about who mentions whom, and costs the compiler a third of its time.
        var options = new CSharpParseOptions(LanguageVersion.Preview).WithFeatures([new("run-nullable-analysis", "never")]);
        _compilation = CSharpCompilation.Create(
            "Core",
            files.Append(("", ImplicitUsings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, options, file.Item1)),
            Assemblies.Loadable.Where(each => !IsOurs(each)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What the compiler cannot make out, and so this test cannot see.</summary>
    public IEnumerable<string> Unseen => _compilation.GetDiagnostics().Where(each => each.Severity == DiagnosticSeverity.Error).Select(each => each.ToString());

    /// <summary>Every mention of a type that stands too low, or of a library out of place: <c>Plans/X.cs mentions Y of Files</c>.</summary>
    public IEnumerable<string> Violations() =>
        _compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).AsParallel().SelectMany(Violations).Distinct().Order(StringComparer.Ordinal);

    private IEnumerable<string> Violations(SyntaxTree tree)
    {
        if (PlaceOf(tree.FilePath) < 0)
        {
            return [$"{tree.FilePath} stands in no folder of the order"];
        }

        return Mentioned(tree).SelectMany(type => Mistakes(tree.FilePath, type));
    }

    /// <summary>The types named in a file, and those whose members are.</summary>
    private IEnumerable<INamedTypeSymbol> Mentioned(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax)
            .Select(node => model.GetSymbolInfo(node).Symbol)
            .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
            .OfType<INamedTypeSymbol>()
            .Select(type => type.OriginalDefinition)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    private static IEnumerable<string> Mistakes(string path, INamedTypeSymbol type)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath))
        {
            if (PlaceOf(declaration) > PlaceOf(path))
            {
                yield return $"{path} mentions {type.Name} of {declaration.Split('/')[0]}";
            }
        }

        var library = type.ContainingAssembly?.Name ?? "";
        if (Array.Exists(FileLibraries, name => library.StartsWith(name, StringComparison.Ordinal))
            && !Array.Exists(ReadersOfFiles, folder => path.StartsWith(folder, StringComparison.Ordinal)))
        {
            yield return $"{path} mentions {type.Name} of {library}";
        }
    }

    private static bool IsOurs(PortableExecutableReference assembly) =>
        Path.GetFileName(assembly.FilePath!) is var file && (file.StartsWith("TrsAnalytics", StringComparison.Ordinal) || file == "trs.dll");

    private static int PlaceOf(string path) => Array.IndexOf(Folders, path.Split('/')[0]);
}
