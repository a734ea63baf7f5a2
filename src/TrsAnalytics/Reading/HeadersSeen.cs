namespace TrsAnalytics;

/// <summary>The rows that were looked at for a header and had none, so that a message can name what looked most like one.</summary>
internal sealed class HeadersSeen
{
    private const int RowsLookedAt = 20;
    private const int FewestCells = 2;
    private const int MostNamed = 12;
    private const int LongestHeader = 40;

    private int _row;
    private string[] _headers = [];

    /// <summary>Looks at a row. One with a digit in it may be data, whose texts belong in no message.</summary>
    public void Add(int row, string[] texts)
    {
        string[] filled = [.. texts.Where(text => text.Length > 0)];
        if (row <= RowsLookedAt && filled.Length >= FewestCells && filled.Length > _headers.Length
            && Array.TrueForAll(filled, text => text.Length <= LongestHeader && !text.Any(char.IsDigit)))
        {
            (_row, _headers) = (row, filled);
        }
    }

    /// <summary>What was found in place of a header.</summary>
    public string Found()
    {
        if (_headers.Length == 0)
        {
            return "there is no such row";
        }

        return $"there is no such row; row {_row} has {string.Join(", ", _headers.Take(MostNamed).Select(header => $"\"{header}\""))}{(_headers.Length > MostNamed ? ", ..." : "")}";
    }
}
