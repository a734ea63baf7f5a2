using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>What can be had of every result: a table, a file, a data frame, JSON.</summary>
public static class ResultViews
{
    /// <summary>The table that stands for a result. Nothing is suppressed in it: that is up to a report, which is read by others than analysts.</summary>
    /// <param name="result">The result.</param>
    public static Table ToTable(this IResult result) => ViewOf(result).Table(result);

    /// <summary>The table of a result with every column it has, for files.</summary>
    /// <inheritdoc cref="ToTable(IResult)"/>
    public static Table ToFullTable(this IResult result) => ViewOf(result).FullTable(result);

    /// <summary>All that is printed of a result, in order, as it stands in a section of a report: tables, paragraphs, figures.</summary>
    /// <inheritdoc cref="ToTable(IResult)"/>
    public static IEnumerable<Block> ToBlocks(this IResult result) => ViewOf(result).Blocks(result);

    /// <summary>The columns of the full table as a data frame, named with their units; null where there is no number.</summary>
    /// <inheritdoc cref="ToTable(IResult)"/>
    public static DataFrame ToDataFrame(this IResult result) => ViewOf(result).FullTable(result).ToDataFrame();

    /// <summary>Writes all of a result as one JSON object in UTF-8: full double precision, nothing suppressed.</summary>
    /// <param name="result">The result.</param>
    /// <param name="stream">Where it is written to.</param>
    public static void WriteJson(this IResult result, Stream stream) => ViewOf(result).WriteJson(result, stream);

    private static View ViewOf(IResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return View.Of(result.GetType()) ?? throw new ArgumentException($"A result must have a view; {result.GetType().Name} has none; derive a class from View<{result.GetType().Name}>.", nameof(result));
    }
}
