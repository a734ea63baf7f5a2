using System.Runtime.InteropServices;

namespace TrsAnalytics;

/// <summary>What the columns of a file's blocks are in the study.</summary>
internal sealed class BlockColumns
{
    private readonly TextCodes[] _local;
    private readonly TextCodes[] _global;
    private readonly List<int>[] _codes;
    private readonly string[] _fields;
    private readonly CodeValues _values;

    /// <summary>Prepares the taking over of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="index">Its place among those of the study.</param>
    /// <param name="fieldOf">The place of a text field among those of the study.</param>
    /// <param name="study">The texts of the study, field by field, and what texts stand for.</param>
    public BlockColumns(RecordFile file, ushort index, Func<string, int> fieldOf, (IReadOnlyList<TextCodes> Dictionaries, CodeValues Values) study)
    {
        _fields = [.. file.Header.Texts.Select(text => text.Field)];
        _values = study.Values;
        File = index;
        IsEvents = file.Header.IsEvents;
        StampEvents = [.. file.Header.Stamps.Select(stamp => stamp.Event)];
        TextFields = [.. file.Header.Texts.Select(text => fieldOf(text.Field))];
        _local = [.. file.TextCodes];
        _global = [.. TextFields.Select(f => study.Dictionaries[f])];
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
            codes.Add(_global[column].CodeOf(_values.Of(_fields[column], _local[column][codes.Count])));
        }

        return CollectionsMarshal.AsSpan(codes);
    }
}
