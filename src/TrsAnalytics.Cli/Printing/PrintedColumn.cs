namespace TrsAnalytics.Cli;

/// <summary>A column as it is printed.</summary>
/// <param name="Head">Its head.</param>
/// <param name="IsNumber">Whether it is right-aligned, and part of no key.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record PrintedColumn(string Head, bool IsNumber, string[] Cells)
{
    private const int WidestWord = 24;

    /// <summary>The fewest characters in a row that it can be read in: its longest word.</summary>
    public int Least { get; } = Math.Min(
        Cells.Append(Head).SelectMany(cell => cell.Split(' ', '\n')).Max(word => word.Length), IsNumber ? int.MaxValue : WidestWord);

    /// <summary>The characters in a row at which nothing is wrapped; a head of numbers always may be.</summary>
    public int Most { get; } = Cells.Append(IsNumber ? "" : Head).SelectMany(cell => cell.Split('\n')).Max(line => line.Length);

    /// <summary>How many lines the head takes in a width.</summary>
    public int HeadLines(int width) => HeadOn(width).Count('\n') + 1;

    /// <summary>The head on as many lines as a width needs.</summary>
    public string HeadOn(int width) => Head.Split(' ').Aggregate((lines, word) =>
        lines.Length - lines.LastIndexOf('\n') + word.Length <= width ? $"{lines} {word}" : $"{lines}\n{word}");
}
