using System.Globalization;

namespace TrsAnalytics;

/// <summary>Prints the cells of a table for people: the kind of the column and the language decide, never the machine's culture.</summary>
public static class NumberText
{
    /// <summary>What stands for an empty cell: an en dash.</summary>
    public const string Empty = "–";

    private const string Minus = "\u2212";

    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = Minus,
    };

    private static readonly NumberFormatInfo English = new()
    {
        NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NegativeSign = Minus,
    };

    /// <summary>A cell as people read it: its words, very long ones cut in their middle, its number, the reason why there is none, or a dash.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="kind">The kind of its column.</param>
    /// <param name="language">The reader's language.</param>
    public static string Print(this TableCell cell, ColumnKind kind, Language language) =>
        (cell.Text is { } text ? VisibleText.Cell(text.In(language)) : null)
        ?? (cell.Value is { } value ? Print(value, kind, language) : null)
        ?? cell.Reason?.In(language)
        ?? Empty;

    /// <summary>
    /// A number in the unit of its column: 1,269 and 10.50 in English, 1.269 and 10,50 in Vietnamese; a share of 0.9515 as 95.2%.
    /// A half is rounded away from zero, as it reads in decimal: 2.675 is 2.68, although its double lies just below.
    /// </summary>
    /// <param name="value">A finite number under 1e28.</param>
    /// <param name="kind">Counts and ranks have no decimals, shares (as percentages) one, hours and points two.</param>
    /// <param name="language">The reader's language.</param>
    public static string Print(double value, ColumnKind kind, Language language)
    {
        var format = language == Language.Vietnamese ? Vietnamese : English;
        var exact = (decimal)value;
        return kind switch
        {
            ColumnKind.Count or ColumnKind.Rank => Fixed(exact, 0, format),
            ColumnKind.Hours or ColumnKind.Points => Fixed(exact, 2, format),
            ColumnKind.Share => Fixed(exact * 100, 1, format) + "%",
            _ => value.ToString(format),
        };
    }

    private static string Fixed(decimal value, int decimals, NumberFormatInfo format) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", format);
}
