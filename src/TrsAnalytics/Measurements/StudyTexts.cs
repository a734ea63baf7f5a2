namespace TrsAnalytics;

/// <summary>The text fields of a study and their texts, and the names of its files, as the files bring them.</summary>
internal sealed class StudyTexts(CodeValues values)
{
    private readonly List<string> _fields = [.. Field.Texts];
    private readonly List<TextCodes> _texts = [.. Field.Texts.Select(_ => new TextCodes())];
    private readonly List<string> _files = [];

    /// <summary>The fields: <see cref="Field.Texts"/>, then the further columns of the files.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>The texts of each field.</summary>
    public IReadOnlyList<TextCodes> Texts => _texts;

    /// <summary>The names of the files.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>What the columns of a file are in the study; its records get room for every field.</summary>
    public BlockColumns ColumnsOf(RecordFile file, RecordTable records)
    {
        var index = _files.IndexOf(file.File.Name);
        if (index < 0)
        {
            index = _files.Count;
            _files.Add(file.File.Name);
        }

        var columns = new BlockColumns(file, (ushort)index, FieldOf, (_texts, values));
        while (records.Texts.Count < _fields.Count)
        {
            records.Texts.Add(null);
        }

        return columns;
    }

    private int FieldOf(string field)
    {
        var index = _fields.FindIndex(known => HeaderText.Fold(known) == HeaderText.Fold(field));
        if (index < 0)
        {
            index = _fields.Count;
            _fields.Add(field);
            _texts.Add(new TextCodes());
        }

        return index;
    }
}
