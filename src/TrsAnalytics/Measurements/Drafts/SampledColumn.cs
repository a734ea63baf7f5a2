namespace TrsAnalytics;

/// <summary>A column of the first rows of a table.</summary>
internal sealed class SampledColumn
{
    private const double MostOfThem = 0.8;

    public SampledColumn(string header, IReadOnlyList<string> texts, int stamps)
    {
        (Header, Texts) = (header, texts);
        string[] filled = [.. texts.Where(text => text.Length > 0)];
        Filled = filled.Length;
        Distinct = filled.Distinct(StringComparer.Ordinal).Count();
        IsStamps = Filled > 0 && stamps >= MostOfThem * Filled;
        IsNumbers = Filled > 0 && filled.Count(text => DeclarationNumber.TryRead(text, out var number) && number.IsWellFormed) >= MostOfThem * Filled;
        IsCounting = filled.Select((text, at) => int.TryParse(text, out var number) && number == at + 1).All(follows => follows);
    }

    /// <summary>Its header.</summary>
    public string Header { get; }

    /// <summary>Its cells below the header; empty where nothing is recorded.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Cells that are filled.</summary>
    public int Filled { get; }

    /// <summary>Different texts.</summary>
    public int Distinct { get; }

    /// <summary>Whether most cells hold stamps.</summary>
    public bool IsStamps { get; }

    /// <summary>Whether most cells hold numbers of customs declarations with their check digit.</summary>
    public bool IsNumbers { get; }

    /// <summary>Whether the cells count the rows: 1, 2, 3.</summary>
    public bool IsCounting { get; }

    /// <summary>Whether the header has one of these words, compared without marks and signs.</summary>
    public bool Says(params ReadOnlySpan<string> words)
    {
        var key = HeaderKey.Of(Header);
        foreach (var word in words)
        {
            if (key.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
