using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Reads <c>sources:</c> and <c>previous:</c>, the paths of a plan.</summary>
/// <remarks>A study folder holds all its sources, so that it can be moved and handed over; only <c>previous</c> may point out of it.</remarks>
internal static class SourceSection
{
    public static ImmutableArray<Source> Read(PlanNode? node)
    {
        if (node is { IsEmptyList: true })
        {
            node.Wrong("must name at least one source", "an empty list", "write - { path: \"data/*.csv\" }");
        }

        return [.. (node?.Items() ?? []).Select(ReadSource).OfType<Source>()];
    }

    /// <summary>The folder of the study to compare with, relative to this one.</summary>
    public static string? ReadPrevious(PlanNode? node) => node is null ? null : RelativePath(node);

    private static Source? ReadSource(PlanNode node)
    {
        var map = node.Mapping("path", "sheet", "layout");
        var path = map.Required("path") is { } written ? SourcePath(written) : null;
        var sheet = map.Optional("sheet")?.Text();
        var layout = map.Optional("layout")?.Choice<SourceLayout>() ?? SourceLayout.Wide;
        return path is null ? null : new Source(path, sheet, layout);
    }

    private static string? SourcePath(PlanNode node)
    {
        var path = RelativePath(node);
        var parts = path?.Split('/') ?? [];
        if (parts.Contains("..", StringComparer.Ordinal))
        {
            node.Wrong("must stay inside the study folder", "copy the files into the folder and name them from there");
        }

        if (parts.SkipLast(1).Any(part => part.AsSpan().IndexOfAny('*', '?') >= 0))
        {
            node.Wrong("must have * and ? in its last part only", "write one source for each folder");
        }

        return path;
    }

    private static string? RelativePath(PlanNode node)
    {
        var path = node.Text();
        if (path is null)
        {
            return null;
        }

        if (path.Contains('\\', StringComparison.Ordinal))
        {
            node.Wrong("must be written with forward slashes", "write / for \\");
        }
        else if (path.StartsWith('/') || path.StartsWith('~') || (path.Length > 1 && path[1] == ':'))
        {
            node.Wrong("must be relative to the study folder", "write it from there, such as data/*.csv");
        }

        return path;
    }
}
