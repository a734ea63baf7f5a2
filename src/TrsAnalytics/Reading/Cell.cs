using System.Runtime.CompilerServices;

namespace TrsAnalytics;

/// <summary>One cell of a row, valid until the next row is read.</summary>
internal readonly ref struct Cell
{
    private Cell(CellKind kind, ReadOnlySpan<char> text, long seconds)
    {
        Kind = kind;
        Text = text;
        Seconds = seconds;
    }

    /// <summary>Which of the members below speaks.</summary>
    public CellKind Kind { get; }

    /// <summary>The text of a text cell, as it stands in the file (not trimmed); empty for an empty cell.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The value of a number cell.</summary>
    public double Number => BitConverter.Int64BitsToDouble(Seconds);

    /// <summary>Seconds since 1970-01-01T00:00 (local for local kinds, UTC for an instant), rounded to the second; of a number cell its bits.</summary>
    public long Seconds { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cell OfText(ReadOnlySpan<char> text) => new(CellKind.Text, text, 0);

    public static Cell OfNumber(double number) => new(CellKind.Number, default, BitConverter.DoubleToInt64Bits(number));

    public static Cell OfLocalTime(long seconds) => new(CellKind.LocalTime, default, seconds);

    public static Cell OfLocalDate(long seconds) => new(CellKind.LocalDate, default, seconds);

    public static Cell OfHiddenTime(long seconds) => new(CellKind.HiddenTime, default, seconds);

    public static Cell OfInstant(long seconds) => new(CellKind.Instant, default, seconds);
}
