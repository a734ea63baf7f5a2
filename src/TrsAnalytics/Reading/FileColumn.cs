using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A column of a file, what it was taken for, and what its cells hold.</summary>
/// <param name="File">The file's path within the study.</param>
/// <param name="Source">The path of its source in the plan.</param>
/// <param name="Position">Its place in the file, from 1.</param>
/// <param name="Header">Its header; of a header of two rows both texts, with a stroke between.</param>
/// <param name="Field">The field it was taken for, with <c>.date</c> or <c>.time</c> where it is a part of a stamp; null for a further column.</param>
/// <param name="Origin">Why.</param>
public sealed partial record FileColumn(string File, string Source, int Position, string Header, string? Field, ColumnOrigin Origin)
{
    /// <summary>Whether it was read; not where another column of the file means the same field.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>Of a further column: the field whose headers come nearest to this one, or null.</summary>
    public string? Near { get; init; }

    /// <summary>Of a further column: what most of its cells look like.</summary>
    public CellLook Look { get; init; }

    /// <summary>Of stamps with the year last: in which order they were read, or null where none are written so.</summary>
    public DayOrder? Order { get; init; }

    /// <summary>Whether some stamps are one day with the day first and another with the month first, and neither the cells nor the plan decided: they were read day first.</summary>
    public bool IsOrderOpen { get; init; }

    /// <summary>The rows of the file.</summary>
    public int Rows { get; init; }

    /// <summary>The cells that are filled, or null for a column that was not read.</summary>
    public int? Filled { get; init; }

    /// <summary>The filled cells that could be read, or null for a column that was not read.</summary>
    public int? Readable { get; init; }

    /// <summary>The share of the filled cells that could be read, or null where none is filled.</summary>
    public double? ReadableShare => Filled > 0 ? (double)Readable!.Value / Filled : null;

    /// <summary>Up to three different values as they are written, shortened; none of columns of declaration numbers or traders.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>The columns with one entry each, where a file was read in several parts.</summary>
    internal static ImmutableArray<FileColumn> Together(IEnumerable<FileColumn> columns) =>
    [
        .. columns.GroupBy(column => (column.File, column.Position)).Select(parts => parts.Aggregate((first, next) => first with
        {
            Rows = first.Rows + next.Rows,
            Filled = first.Filled + next.Filled,
            Readable = first.Readable + next.Readable,
            Order = first.Order ?? next.Order,
            IsOrderOpen = first.IsOrderOpen && next.IsOrderOpen,
            Look = next.Look == first.Look ? first.Look : CellLook.Other,
            Examples = first.Examples.IsEmpty ? next.Examples : first.Examples,
        })),
    ];
}
