using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Results as data frames: the columns of their tables, named with their units; null where there is no number.</summary>
public static class ResultFrames
{
    /// <summary>A table as a data frame: words are text, counts and ranks whole numbers, everything else in full precision.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of its words.</param>
    public static DataFrame ToDataFrame(this Table table, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table.Columns.Select((column, index) => Column(table, column, index, language)));
    }

    /// <summary>How the rows read became declarations.</summary>
    public static DataFrame ToDataFrame(this Cohort cohort) => cohort.ToTable().ToDataFrame();

    /// <summary>The findings that were made.</summary>
    public static DataFrame ToDataFrame(this Findings findings) => findings.ToTable().ToDataFrame();

    /// <summary>Which stamps were due, recorded and missing.</summary>
    public static DataFrame ToDataFrame(this Completeness completeness) => completeness.ToTable().ToDataFrame();

    /// <summary>The declarations that lack stamps.</summary>
    public static DataFrame ToDataFrame(this Worklist worklist) => worklist.ToTable().ToDataFrame();

    /// <summary>The release times of groups, with the open declarations.</summary>
    public static DataFrame ToDataFrame(this Breakdown breakdown) => breakdown.ToFullTable().ToDataFrame();

    /// <summary>The times of stages, with those under way.</summary>
    public static DataFrame ToDataFrame(this StageBreakdown stages) => stages.ToFullTable().ToDataFrame();

    /// <summary>The times of further spans, with those under way.</summary>
    public static DataFrame ToDataFrame(this MetricBreakdown metrics) => metrics.ToFullTable().ToDataFrame();

    /// <summary>The hours of each stage in each group.</summary>
    public static DataFrame ToDataFrame(this Attribution attribution) => attribution.ToMatrix().ToDataFrame();

    /// <summary>Whether the standards were kept.</summary>
    public static DataFrame ToDataFrame(this Compliance compliance) => compliance.ToTable().ToDataFrame();

    /// <summary>The units by score.</summary>
    public static DataFrame ToDataFrame(this Ranking ranking) => ranking.ToTable().ToDataFrame();

    /// <summary>Which stage of which group takes the hours.</summary>
    public static DataFrame ToDataFrame(this Bottlenecks bottlenecks) => bottlenecks.ToTable().ToDataFrame();

    /// <summary>Arrivals, releases and what was open, point by point.</summary>
    public static DataFrame ToDataFrame(this Rhythm rhythm) => rhythm.ToTable().ToDataFrame();

    /// <summary>What changed since an earlier study.</summary>
    public static DataFrame ToDataFrame(this Comparison comparison) => comparison.ToTable().ToDataFrame();

    /// <summary>What would have been.</summary>
    public static DataFrame ToDataFrame(this WhatIf whatIf) => whatIf.ToTable().ToDataFrame();

    /// <summary>How precise the figures are.</summary>
    public static DataFrame ToDataFrame(this Precision precision) => precision.ToTable().ToDataFrame();

    private static DataFrameColumn Column(Table table, Column column, int index, Language language)
    {
        TableCell[] cells = [.. table.Rows.Select(row => row[index])];
        return column.Kind switch
        {
            ColumnKind.Text => new StringDataFrameColumn(column.Id, cells.Select(cell => cell.Text?.In(language))),
            ColumnKind.Count or ColumnKind.Rank when Array.TrueForAll(cells, IsWhole) => FrameColumn.Of(column.Id, cells, cell => (long?)cell.Value),
            _ => FrameColumn.Of(column.Id, cells, cell => cell.Value),
        };
    }

    /// <summary>Hours are sometimes printed as a count; in a frame they keep their part.</summary>
    private static bool IsWhole(TableCell cell) => cell.Value is not { } value || double.IsInteger(value);
}
