using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The columns that the frame of a measurement has beside those of a file.</summary>
internal static class FrameNames
{
    /// <summary>What became of a declaration: a result, which is not read.</summary>
    public const string Status = "declaration_status";

    /// <summary>Whether the stamps of an event are dates alone.</summary>
    /// <param name="stamps">The name of the column of its stamps.</param>
    public static string DayOnly(string stamps) => $"{stamps}_day_only";

    /// <summary>The column that says which of the times are dates alone, or null.</summary>
    public static PrimitiveDataFrameColumn<bool>? DayOnlyOf(DataFrame frame, DataFrameColumn times) =>
        times is PrimitiveDataFrameColumn<DateTime> && frame.Columns.IndexOf(DayOnly(times.Name)) is >= 0 and var index
            ? frame.Columns[index] as PrimitiveDataFrameColumn<bool> : null;

    /// <summary>What a column is called; empty where it is no field of a declaration.</summary>
    public static string HeaderOf(DataFrame frame, DataFrameColumn column) =>
        column.Name == Status || frame.Columns.Any(times => DayOnlyOf(frame, times) == column) ? "" : column.Name;
}
