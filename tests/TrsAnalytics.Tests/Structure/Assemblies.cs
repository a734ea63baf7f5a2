using Microsoft.CodeAnalysis;

namespace TrsAnalytics.Tests.Structure;

/// <summary>What these tests run with, for the compiler to read. Opened once: there are hundreds.</summary>
internal static class Assemblies
{
    /// <summary>The assemblies of the runtime, of the packages and our own.</summary>
    public static IReadOnlyList<PortableExecutableReference> Loadable { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];
}
