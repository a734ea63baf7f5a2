namespace TrsAnalytics;

/// <summary>Tells notebooks how a type is shown.</summary>
/// <remarks>
/// Microsoft.DotNet.Interactive.Formatting knows such attributes by their name and their properties, so the core refers neither to it
/// nor to the library that shows.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>Makes the formatters; null where the library of notebooks is not there.</summary>
    public Type? FormatterSourceType { get; } = Type.GetType("TrsAnalytics.FormatterSource, TrsAnalytics.Notebooks");

    /// <summary>What a notebook shows unless it is told otherwise.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html"];
}
