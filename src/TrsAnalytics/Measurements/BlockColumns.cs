using System.Runtime.InteropServices;

namespace TrsAnalytics;

/// <summary>What the columns of a file's blocks are in the study.</summary>
internal sealed class BlockColumns
{
    private readonly TextCodes[] _local;
    private readonly TextCodes[] _global;
    private readonly List<int>[] _codes;

    public BlockColumns(RecordFile file, ushort index, Func<string, int> fieldOf, IReadOnlyList<TextCodes> dictionaries)
    {
        File = index;
        IsEvents = file.Header.IsEvents;
        StampEvents = [.. file.Header.Stamps.Select(stamp => stamp.Event)];
        TextFields = [.. file.Header.Texts.Select(text => fieldOf(text.Field))];
        _local = [.. file.TextCodes];
        _global = [.. TextFields.Select(f => dictionaries[f])];
        _codes = [.. TextFields.Select(_ => new List<int> { 0 })];
    }

    public ushort File { get; }

    public bool IsEvents { get; }

    public int[] StampEvents { get; }

    public int[] TextFields { get; }

    /// <summary>The study's codes of texts, by the codes that the file has for them.</summary>
    /// <param name="column">The text column.</param>
    /// <param name="count">How many codes of the file are asked for; the file may know more by now.</param>
    public ReadOnlySpan<int> GlobalCodes(int column, int count)
    {
        var codes = _codes[column];
        while (codes.Count < count)
        {
            codes.Add(_global[column].CodeOf(_local[column][codes.Count]));
        }

        return CollectionsMarshal.AsSpan(codes);
    }
}
