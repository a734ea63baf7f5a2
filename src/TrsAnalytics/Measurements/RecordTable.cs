namespace TrsAnalytics;

/// <summary>Records while they are merged: one a key and amendment number, as columns that grow.</summary>
internal sealed class RecordTable(int eventCount)
{
    private readonly KeyIndex _index = new();
    private int _capacity;

    public int Count { get; private set; }

    public long[] Keys { get; private set; } = [];

    /// <summary>The amendment number of the record; 0 where none is stated.</summary>
    public byte[] Amendments { get; private set; } = [];

    /// <summary>The amendment numbers stated for the key, a bit each.</summary>
    public ushort[] Stated { get; private set; } = [];

    /// <summary>How many rows were read into the record; 0 once it is merged into another.</summary>
    public int[] RowCounts { get; private set; } = [];

    /// <summary>The file and the row of the first of them.</summary>
    public ushort[] Files { get; private set; } = [];

    public int[] Rows { get; private set; } = [];

    /// <summary>The next record of the same key, or -1.</summary>
    public int[] Next { get; private set; } = [];

    /// <summary>Whether the record is not the first of its key.</summary>
    public bool HasAmendments { get; private set; }

    public int[]?[] Stamps { get; } = new int[]?[eventCount + 1];

    public StampFlags[]?[] Flags { get; } = new StampFlags[]?[eventCount + 1];

    /// <summary>Beside <see cref="Stamps"/>: how often an events file has the event, from the second time on; null for a column where none is repeated.</summary>
    public ushort[]?[] Occurrences { get; } = new ushort[]?[eventCount + 1];

    public List<int[]?> Texts { get; } = [];

    /// <summary>Whether so many more records fit without growing.</summary>
    public bool HasRoomFor(int records) => Count + records <= _capacity;

    /// <summary>Whether a record was merged into another of its key.</summary>
    public bool IsMerged(int record) => RowCounts[record] == 0;

    /// <summary>Grows the columns to a number of records that is expected.</summary>
    public void Reserve(int capacity)
    {
        if (capacity <= _capacity)
        {
            return;
        }

        _capacity = capacity;
        _index.Reserve(capacity);
        Keys = Grown(Keys);
        Amendments = Grown(Amendments);
        Stated = Grown(Stated);
        RowCounts = Grown(RowCounts);
        Files = Grown(Files);
        Rows = Grown(Rows);
        Next = Grown(Next);
        for (var e = 0; e < Stamps.Length; e++)
        {
            Stamps[e] = Stamps[e] is { } stamps ? Grown(stamps, StudyTime.None) : null;
            Flags[e] = Flags[e] is { } flags ? Grown(flags) : null;
            Occurrences[e] = Occurrences[e] is { } times ? Grown(times) : null;
        }

        for (var t = 0; t < Texts.Count; t++)
        {
            Texts[t] = Texts[t] is { } texts ? Grown(texts) : null;
        }
    }

    /// <inheritdoc cref="KeyIndex.Glance"/>
    public int Glance(long key) => _index.Glance(key);

    /// <summary>The first record of a key, or -1.</summary>
    public int Find(long key) => _index.Find(key, Keys);

    /// <summary>The record of a key, whatever its amendment number; a new one where there is none.</summary>
    public int FindOrAdd(long key, out bool isNew)
    {
        var found = _index.Find(key, Keys);
        isNew = found < 0;
        return isNew ? FindOrAdd(key, 0, out _) : found;
    }

    /// <summary>The record of a key and amendment number; a new one where there is none.</summary>
    public int FindOrAdd(long key, byte amendment, out bool isNew)
    {
        var last = -1;
        for (var record = _index.FindOrAdd(key, Count, Keys); record >= 0 && record < Count; record = Next[record])
        {
            if (Amendments[record] == amendment)
            {
                isNew = false;
                return record;
            }

            last = record;
        }

        isNew = true;
        var added = Add(key, amendment);
        if (last >= 0)
        {
            Next[last] = added;
            HasAmendments = true;
        }

        return added;
    }

    public int TimeOf(int column, int record) => Stamps[column] is { } stamps ? stamps[record] : StudyTime.None;

    public StampFlags FlagsOf(int column, int record) => Flags[column] is { } flags ? flags[record] : StampFlags.None;

    /// <summary>The stamps of an event, now that there are some.</summary>
    public int[] StampsOf(int column) => Stamps[column] ??= ColumnArrays.Filled(_capacity, StudyTime.None);

    public void Set(int column, int record, int seconds, StampFlags flags)
    {
        StampsOf(column)[record] = seconds;
        if (flags != StampFlags.None || Flags[column] is not null)
        {
            (Flags[column] ??= ColumnArrays.Filled(_capacity, StampFlags.None))[record] = flags;
        }
    }

    /// <summary>How often the event was written: 0 or 1 where it was not repeated.</summary>
    public ushort OccurrencesOf(int column, int record) => Occurrences[column] is { } times ? times[record] : (ushort)0;

    /// <summary>Sets how often the event was written.</summary>
    public void SetOccurrences(int column, int record, int times)
    {
        if (times > 1 || Occurrences[column] is not null)
        {
            (Occurrences[column] ??= ColumnArrays.Filled<ushort>(_capacity, 0))[record] = (ushort)Math.Min(times, ushort.MaxValue);
        }
    }

    public int TextOf(int field, int record) => Texts[field] is { } texts ? texts[record] : 0;

    /// <summary>The codes of a text field, now that there are some.</summary>
    public int[] TextsOf(int field) => Texts[field] ??= ColumnArrays.Filled(_capacity, 0);

    public void SetText(int field, int record, int code) => TextsOf(field)[record] = code;

    private int Add(long key, byte amendment)
    {
        if (Count == _capacity)
        {
            Reserve(Math.Max(1 << 12, _capacity + (_capacity / 2)));
        }

        (Keys[Count], Amendments[Count], Next[Count]) = (key, amendment, -1);
        return Count++;
    }

    private T[] Grown<T>(T[] column, T fill = default)
        where T : unmanaged => ColumnArrays.Grown(column, _capacity, fill);
}
