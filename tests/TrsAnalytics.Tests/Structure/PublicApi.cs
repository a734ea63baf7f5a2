using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrsAnalytics.Tests.Structure;

/// <summary>What others may call in an assembly, as text: a line for every type, and below it one for every member that somebody wrote.</summary>
internal static class PublicApi
{
    private const SymbolDisplayMemberOptions Members = SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
        | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef;

    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: Members,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The lines, in an order that does not depend on that of the source.</summary>
    public static IEnumerable<string> Of(System.Reflection.Assembly assembly)
    {
        var compilation = CSharpCompilation.Create("Reader", references: Assemblies.Loadable);
        var found = compilation.SourceModule.ReferencedAssemblySymbols.Single(symbol => symbol.Name == assembly.GetName().Name);
        return Types(found.GlobalNamespace).OrderBy(type => type.ToDisplayString(Format), StringComparer.Ordinal).SelectMany(Lines);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol parent) =>
        parent.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(child => child is INamespaceSymbol || IsVisible(child))
            .SelectMany(child => Types(child).Concat(child is INamedTypeSymbol type ? [type] : []));

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        var bases = type.Interfaces.Where(each => each.DeclaredAccessibility == Accessibility.Public && each.Name != nameof(IEquatable<int>))
            .Prepend(type.BaseType).OfType<INamedTypeSymbol>().Where(each => each.SpecialType == SpecialType.None)
            .Select(each => each.ToDisplayString(Format.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None).WithKindOptions(SymbolDisplayKindOptions.None)));
        var heading = $"{(type.IsSealed && type.TypeKind == TypeKind.Class ? "sealed " : "")}{(type.IsStatic ? "static " : "")}{type.ToDisplayString(Format)}";
        var members = type.GetMembers().Where(member => IsVisible(member) && IsWritten(member)).Select(member => "    " + member.ToDisplayString(Format));
        return members.Order(StringComparer.Ordinal).Prepend(string.Join(" : ", new[] { heading, string.Join(", ", bases) }.Where(part => part.Length > 0)));
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>Neither a type, which has lines of its own, nor an accessor of a property, nor what a record or an enumeration has of itself.</summary>
    private static bool IsWritten(ISymbol member) =>
        !member.IsImplicitlyDeclared && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or IFieldSymbol { Name: "value__" })
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
