using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrsAnalytics;

/// <summary>What every cell can use without naming it: the framework, and how results are displayed.</summary>
internal static class EngineReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(Find);

    /// <summary>The assemblies.</summary>
    public static ImmutableArray<MetadataReference> All => References.Value;

    private static ImmutableArray<MetadataReference> Find()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator);
        return
        [
            .. trusted.Where(path => Path.GetDirectoryName(path) == framework).Append(typeof(CellDisplay).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
