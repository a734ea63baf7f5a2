using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace TrsAnalytics;

/// <summary>The assemblies that cells use, each as one reference however often and from wherever it is named: the program's own copy, else the first that was named.</summary>
/// <remarks>To the compiler the same assembly from two files is two, and what is declared in both is ambiguous.</remarks>
internal sealed class CellAssemblies(string folder) : MetadataReferenceResolver
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly ImmutableArray<string> Program =
        [.. (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static readonly ILookup<string?, string> ProgramByName = Program.ToLookup(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase);

    private readonly MetadataReferenceResolver _files = ScriptMetadataResolver.Default.WithBaseDirectory(folder);
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _byPath = new(StringComparer.Ordinal);

    /// <summary>What every cell can use without naming it: the framework, and how results are displayed.</summary>
    public ImmutableArray<MetadataReference> Given =>
        [.. Program.Where(path => Path.GetDirectoryName(path) == Framework && DeclaresTypes(path)).Append(typeof(CellDisplay).Assembly.Location).Select(Of)];

    /// <inheritdoc/>
    public override bool ResolveMissingAssemblies => true;

    /// <summary>The reference to an assembly, together with the documentation that lies beside it.</summary>
    public PortableExecutableReference Of(string path) => _byPath.GetOrAdd(path, Read);

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        [.. _files.ResolveReference(reference, baseFilePath, properties).Select(Once)];

    /// <inheritdoc/>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        _files.ResolveMissingAssembly(definition, referenceIdentity) is { } found ? Once(found) : null;

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>Nearly half of the framework's assemblies only say where types have moved to: every cell would keep tables of them, and the compiler finds those it meets.</summary>
    private static bool DeclaresTypes(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return metadata.TypeDefinitions.Any(type => (metadata.GetTypeDefinition(type).Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public);
    }

    private PortableExecutableReference Read(string path)
    {
        var name = AssemblyName.GetAssemblyName(path).FullName;
        return _known.GetOrAdd(name, _ =>
        {
            var file = ProgramByName[Path.GetFileNameWithoutExtension(path)].FirstOrDefault(own => AssemblyName.GetAssemblyName(own).FullName == name, path);
            var documentation = Path.ChangeExtension(file, ".xml");
            return MetadataReference.CreateFromFile(file, documentation: File.Exists(documentation) ? XmlDocumentationProvider.CreateFromFile(documentation) : null);
        });
    }

    private PortableExecutableReference Once(PortableExecutableReference found)
    {
        try
        {
            return found.FilePath is { } path ? Of(path).WithProperties(found.Properties) : found;
        }
        catch (BadImageFormatException)
        {
            return found; // no assembly: the compiler says so, with the place
        }
    }
}
