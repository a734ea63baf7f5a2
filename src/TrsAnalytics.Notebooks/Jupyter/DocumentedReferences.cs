using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrsAnalytics;

/// <summary>Finds the assemblies of <c>#r</c> together with the documentation that lies beside them.</summary>
internal sealed class DocumentedReferences(MetadataReferenceResolver inner) : MetadataReferenceResolver
{
    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        [.. inner.ResolveReference(reference, baseFilePath, properties).Select(found => Documented(found, properties))];

    /// <inheritdoc/>
    public override bool ResolveMissingAssemblies => inner.ResolveMissingAssemblies;

    /// <inheritdoc/>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        inner.ResolveMissingAssembly(definition, referenceIdentity);

    /// <inheritdoc/>
    public override bool Equals(object? other) => other is DocumentedReferences same && same.GetHashCode() == GetHashCode();

    /// <inheritdoc/>
    public override int GetHashCode() => inner.GetHashCode();

    private static PortableExecutableReference Documented(PortableExecutableReference found, MetadataReferenceProperties properties) =>
        found.FilePath is { } path && Path.ChangeExtension(path, ".xml") is var xml && File.Exists(xml)
            ? MetadataReference.CreateFromFile(path, properties, XmlDocumentationProvider.CreateFromFile(xml))
            : found;
}
