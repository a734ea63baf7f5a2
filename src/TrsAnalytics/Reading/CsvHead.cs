namespace TrsAnalytics;

/// <summary>Looks at the beginning of a CSV file of which no header is known.</summary>
internal static class CsvHead
{
    private const int Lines = 60;

    /// <summary>The first cell of the line with most cells, whichever of comma, semicolon and tab divides it; null for a file of another kind.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What messages call it.</param>
    public static string? DensestCell(string path, string name)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".csv" or ".txt" or ".tsv"))
        {
            return null;
        }

        using var stream = SourceStream.Open(path, name);
        var lines = CsvText.Of(stream, name).Head.Split('\n').Take(Lines).ToArray();
        var (line, divider) = (from text in lines from sign in ",;\t" select (text, sign)).MaxBy(each => each.text.AsSpan().Count(each.sign));
        return line?.Split(divider)[0].Trim().Trim('"');
    }
}
