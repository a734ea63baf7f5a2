using System.Runtime.CompilerServices;

namespace TrsAnalytics;

/// <summary>What a cell says as text.</summary>
internal static class CellText
{
    /// <summary>Whether a trimmed text means "not recorded".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEmpty(ReadOnlySpan<char> trimmed) => trimmed.Length <= 4 && trimmed is "" or "-" or "NULL";

    /// <summary>The trimmed text of a cell, empty where nothing is recorded; a whole number reads as its digits.</summary>
    public static ReadOnlySpan<char> Read(in Cell cell)
    {
        if (cell.Kind == CellKind.Text)
        {
            var trimmed = cell.Text.Trim();
            return IsEmpty(trimmed) ? default : trimmed;
        }

        return cell.Kind switch
        {
            CellKind.Number => NumberText(cell.Number),
            CellKind.LocalDate => DateTime.UnixEpoch.AddSeconds(cell.Seconds).ToString("yyyy-MM-dd"),
            _ => DateTime.UnixEpoch.AddSeconds(cell.Seconds).ToString("yyyy-MM-dd HH:mm:ss"),
        };
    }

    private static string NumberText(double number) =>
        double.IsInteger(number) && Math.Abs(number) < 1e18 ? ((long)number).ToString() : number.ToString("R");
}
