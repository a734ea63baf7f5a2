namespace TrsAnalytics;

/// <summary>The first few different values of a column, as they are written.</summary>
internal sealed class CellExamples
{
    private const int Most = 3;
    private const int MostLooks = 64;

    private readonly List<string> _texts = [];
    private int _looks;

    /// <summary>What was found.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Whether more are wanted; after the first few cells they are not.</summary>
    public bool AreWanted { get; private set; } = true;

    /// <summary>Looks at a cell.</summary>
    public void Look(in Cell cell)
    {
        Add(CellText.Read(cell).ToString());
        AreWanted = ++_looks < MostLooks && _texts.Count < Most;
    }

    private void Add(string text)
    {
        if (text.Length > 0 && !_texts.Contains(text, StringComparer.Ordinal))
        {
            _texts.Add(text);
        }
    }
}
