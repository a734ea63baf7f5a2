namespace TrsAnalytics;

/// <summary>The numbers that tell the declarations of a study apart, and the keys they are kept under.</summary>
/// <remarks>Any text has a key of its own, given when it is first met; files are read at once, so that one thread at a time is served.</remarks>
internal sealed class CaseNumbers(NumberKind kind)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>Reads the number of a row.</summary>
    /// <param name="cell">Its cell.</param>
    /// <param name="text">The text of that cell.</param>
    /// <param name="number">The number.</param>
    /// <returns>False where it cannot be read.</returns>
    public bool TryRead(in Cell cell, ReadOnlySpan<char> text, out DeclarationNumber number)
    {
        if (kind == NumberKind.Customs)
        {
            number = default;
            return cell.Kind is CellKind.Text or CellKind.Number && DeclarationNumber.TryRead(text, out number);
        }

        number = text.IsEmpty ? default : new(KeyOf(text), DeclarationNumber.NoneStated, IsWellFormed: true);
        return !text.IsEmpty;
    }

    /// <summary>The number of a key.</summary>
    public string TextOf(long key) => kind == NumberKind.Customs ? DeclarationNumber.Text(key) : _texts[(int)key];

    /// <summary>The two digits of a customs number that name the type of declaration; 0 for any other text.</summary>
    public int TypeOf(long key) => kind == NumberKind.Customs ? DeclarationNumber.TypeOf(key) : 0;

    private long KeyOf(ReadOnlySpan<char> text)
    {
        lock (_gate)
        {
            var known = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!known.TryGetValue(text, out var key))
            {
                known[text] = key = _texts.Count;
                _texts.Add(text.ToString());
            }

            return key;
        }
    }
}
