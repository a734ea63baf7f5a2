using System.Runtime.CompilerServices;

namespace TrsAnalytics;

/// <summary>What a cell says as text.</summary>
internal static class CellText
{
    private const int LongestEmpty = 6;

    private static readonly string[] Empty = ["-", "–", "—", "N/A", "#N/A", "NULL", "(null)"];

    /// <summary>Whether a trimmed text means "not recorded".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEmpty(ReadOnlySpan<char> trimmed) =>
        trimmed.Length == 0 || (trimmed.Length <= LongestEmpty && (trimmed[0] is '-' or '–' or '—' or 'N' or 'n' or '#' or '(') && IsWordForEmpty(trimmed));

    /// <summary>The trimmed text of a cell, empty where nothing is recorded; a whole number reads as its digits.</summary>
    public static ReadOnlySpan<char> Read(in Cell cell)
    {
        if (cell.Kind == CellKind.Text)
        {
            var trimmed = Unwrapped(cell.Text.Trim());
            return IsEmpty(trimmed) ? default : trimmed;
        }

        return cell.Kind switch
        {
            CellKind.Number => NumberText(cell.Number),
            CellKind.LocalDate => DateTime.UnixEpoch.AddSeconds(cell.Seconds).ToString("yyyy-MM-dd"),
            _ => DateTime.UnixEpoch.AddSeconds(cell.Seconds).ToString("yyyy-MM-dd HH:mm:ss"),
        };
    }

    /// <summary>A trimmed text without what people and programs put around it so that Excel leaves it alone: <c>'1035…</c> and <c>="1035…"</c>.</summary>
    public static ReadOnlySpan<char> Unwrapped(ReadOnlySpan<char> trimmed) => trimmed switch
    {
        ['=', '"', .. var inner, '"'] => inner.Trim(),
        ['\'', .. var inner] => inner.Trim(),
        _ => trimmed,
    };

    private static bool IsWordForEmpty(ReadOnlySpan<char> trimmed)
    {
        foreach (var word in Empty)
        {
            if (trimmed.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string NumberText(double number) =>
        double.IsInteger(number) && Math.Abs(number) < 1e18 ? ((long)number).ToString() : number.ToString("R");
}
