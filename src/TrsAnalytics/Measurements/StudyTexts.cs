namespace TrsAnalytics;

/// <summary>The text fields of a study and their texts, and the names of its files, as the files bring them.</summary>
internal sealed class StudyTexts(CodeValues values)
{
    /// <summary>Every column takes memory for every declaration, also an empty one.</summary>
    private const int MostFields = 2000;

    private readonly Dictionary<string, int> _indexes = Field.Texts.Index().ToDictionary(field => field.Item, field => field.Index, StringComparer.Ordinal);
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
        var folded = HeaderText.Fold(field);
        if (!_indexes.TryGetValue(folded, out var index))
        {
            if (_fields.Count == MostFields)
            {
                throw new UnusableInputException(
                    "sources", $"the files of a study must have at most {MostFields} columns of their own", "they have more", "leave out the columns that the study does not need");
            }

            index = _fields.Count;
            _indexes.Add(folded, index);
            _fields.Add(field);
            _texts.Add(new TextCodes());
        }

        return index;
    }
}
