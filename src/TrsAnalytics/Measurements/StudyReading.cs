using System.Numerics;

namespace TrsAnalytics;

/// <summary>Reads the files of a plan, merges them and chooses the cohort.</summary>
internal sealed class StudyReading
{
    /// <summary>Every column takes memory for every declaration, also an empty one.</summary>
    private const int MostColumns = 2000;

    private readonly MeasurementPlan _plan;
    private readonly IReadOnlyList<SourceFile>? _given;
    private readonly StudyTime _time;
    private readonly FieldNames _names;
    private readonly RecordBlocks _blocks = new();
    private readonly FindingList _findings = new();
    private readonly HashSet<long> _illFormed = [];
    private readonly HashSet<(long Key, int Column)> _disagreements = [];
    private readonly List<OverruledStamp> _journal = [];
    private readonly List<(long Key, string Name, Place Place)> _unknownEvents = [];
    private readonly List<string> _textFields = [.. Field.Texts];
    private readonly Dictionary<string, int> _textIndexes = Field.Texts.Index().ToDictionary(field => field.Item, field => field.Index, StringComparer.Ordinal);
    private readonly List<TextCodes> _texts = [.. Field.Texts.Select(_ => new TextCodes())];
    private readonly List<string> _fileNames = [];
    private readonly int _registered;
    private readonly FilePatterns _patterns;
    private int _rowsRead;
    private int _unreadableRows;
    private bool _canBeRegistered;

    /// <summary>Prepares the reading of a study.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="files">What is read instead of the plan's sources, or null.</param>
    public StudyReading(MeasurementPlan plan, IReadOnlyList<SourceFile>? files = null)
    {
        _plan = plan;
        _given = files;
        _time = new StudyTime(plan.TimeZone, plan.FollowUpEnd);
        _names = new FieldNames(plan);
        _registered = _names.EventOf(EventName.Registered.Id);
        _patterns = new FilePatterns(plan, _time, _fileNames, code => _texts[0][code], _findings);
    }

    /// <summary>Reads everything.</summary>
    /// <exception cref="UnusableInputException">A file cannot be used.</exception>
    public Measurement Read(IProgress<double>? progress)
    {
        var files = _given ?? SourceFile.Of(_plan);
        using var reading = new ParallelReading([.. files.Select(f => f.Records(_names, new StampReader(_time), _blocks))]);
        RecordTable? all = null;
        var done = 0;
        foreach (var source in reading.Files.GroupBy(f => f.File.SourceIndex))
        {
            var records = new RecordTable(_plan.Events.Length);
            var merging = new SourceMerging(records, _registered, _time);
            var filesOfSource = source.ToArray();
            var contents = new FileContents(filesOfSource.Length > 1);
            var sizes = Array.ConvertAll(filesOfSource, f => f.File.Size);
            for (var f = 0; f < filesOfSource.Length; f++)
            {
                var before = (double)sizes[..f].Sum();
                ReadFile(filesOfSource[f], records, (merging, contents), within =>
                {
                    Reserve(records, (before + (within * sizes[f])) / sizes.Sum());
                    progress?.Report((done + within) / files.Count);
                });
                reading.Taken();
                done++;
            }

            merging.MergeAmendments();
            _patterns.FindEqual(contents, records);
            _patterns.Look(records, all);
            all = Merge(all, records);
        }

        progress?.Report(1);
        return Close(all ?? new RecordTable(_plan.Events.Length));
    }

    private void ReadFile(RecordFile file, RecordTable records, (SourceMerging Merging, FileContents Contents) source, Action<double> report)
    {
        BlockColumns? columns = null;
        foreach (var block in file.Blocks.GetConsumingEnumerable())
        {
            columns ??= Columns(file, records);
            source.Contents.Add(block, columns);
            source.Merging.Add(block, columns, row => _findings.Add(MergingRules.ReadTwice, new Place(file.File.Name, row, Field.DeclarationNumber)));
            _rowsRead += block.RowsRead;
            _unreadableRows += block.RowsRead - block.Count;
            report(block.Progress);
            _blocks.Return(block);
        }

        file.Failure?.Throw();
        _canBeRegistered |= file.Header.CanBring(_registered);
        _findings.AddAll(file.Findings);
        foreach (var (key, row) in file.IllFormed)
        {
            if (_illFormed.Add(key))
            {
                _findings.Add(RecordRules.CheckDigit, new Place(file.File.Name, row, Field.DeclarationNumber));
            }
        }

        _unknownEvents.AddRange(file.UnknownEvents.Select(e => (e.Key, e.Name, new Place(file.File.Name, e.Row, Field.Event))));
    }

    /// <summary>Makes room for the records that the rest of the source will bring: growing again and again would cost the columns twice.</summary>
    private static void Reserve(RecordTable records, double shareRead)
    {
        if (shareRead is > 0.02 and < 1 && !records.HasRoomFor(RecordBlock.Capacity))
        {
            records.Reserve((int)Math.Min(1.05 * records.Count / shareRead, Array.MaxLength));
        }
    }

    private BlockColumns Columns(RecordFile file, RecordTable records)
    {
        _fileNames.Add(file.File.Name);
        var columns = new BlockColumns(file, (ushort)(_fileNames.Count - 1), FieldOf, _texts);
        while (records.Texts.Count < _textFields.Count)
        {
            records.Texts.Add(null);
        }

        return columns;
    }

    private int FieldOf(string field)
    {
        var folded = HeaderText.Fold(field);
        if (!_textIndexes.TryGetValue(folded, out var index))
        {
            if (_textFields.Count == MostColumns)
            {
                throw new UnusableInputException(
                    _plan.Folder, $"the files of a study must have at most {MostColumns} columns of their own", "they have more", "leave out the columns that the study does not need");
            }

            index = _textFields.Count;
            _textIndexes.Add(folded, index);
            _textFields.Add(field);
            _texts.Add(new TextCodes());
        }

        return index;
    }

    private RecordTable Merge(RecordTable? all, RecordTable source)
    {
        if (all is null)
        {
            return source;
        }

        var distances = new SourceDistances(_time, _plan.Events.Length);
        new StudyMerging(all, distances).Override(source, (record, column, before) => FindDisagreement(source, record, column, before));
        _patterns.Look(distances, source, all);
        return all;
    }

    /// <summary>One a declaration and event, however many sources disagree.</summary>
    private void FindDisagreement(RecordTable source, int record, int column, int before)
    {
        var place = new Place(_fileNames[source.Files[record]], source.Rows[record], _plan.Events[column].Name.Id);
        _journal.Add(new(
            DeclarationNumber.Text(source.Keys[record]), _plan.Events[column].Name,
            _time.InstantAt(before), _time.InstantAt(source.TimeOf(column, record)), place));
        if (_disagreements.Add((source.Keys[record], column)))
        {
            _findings.Add(MergingRules.SourcesDisagree, place);
        }
    }

    private Measurement Close(RecordTable records)
    {
        var choice = new CohortChoice(_plan, _time, _registered);
        var kept = choice.Choose(records, RowPlaceOf(records), _findings);
        FindAmended(records);
        var table = TableOf(records, kept, choice);
        DerivedStamps.Fill(table);
        DeclarationStatuses.Fill(table);
        _findings.AddAll(CohortRules.Look(table));
        FindUnknownEvents(table);
        return new Measurement(table, CohortOf(table, choice), _findings.Close(CohortRules.Rules)) { Journal = [.. _journal] };
    }

    private Func<int, Place> RowPlaceOf(RecordTable records) =>
        record => new Place(_fileNames[records.Files[record]], records.Rows[record], EventName.Registered.Id);

    private void FindAmended(RecordTable records)
    {
        for (var record = 0; record < records.Count; record++)
        {
            if (!records.IsMerged(record) && BitOperations.PopCount(records.Stated[record]) > 1)
            {
                _findings.Add(MergingRules.Amended, new Place(_fileNames[records.Files[record]], records.Rows[record], Field.DeclarationNumber));
            }
        }
    }

    private void FindUnknownEvents(DeclarationTable table)
    {
        if (_unknownEvents.Count == 0)
        {
            return;
        }

        var cohort = table.Keys.Take(table.Count).ToHashSet();
        foreach (var (_, _, place) in _unknownEvents.Where(e => cohort.Contains(e.Key)).DistinctBy(e => (e.Key, e.Name)))
        {
            _findings.Add(UnknownCode.Rule, place);
        }
    }

    private DeclarationTable TableOf(RecordTable records, int[] kept, CohortChoice choice) => new()
    {
        Plan = _plan,
        Time = _time,
        Count = kept.Length,
        ObservedFrom = choice.EnteredLate == 0 ? null : _time.Place(_plan.WindowStart),
        Keys = Packed(records.Keys, kept)!,
        Stamps = PackedAll(records.Stamps, kept),
        Flags = PackedAll(records.Flags, kept),
        Occurrences = PackedAll(records.Occurrences, kept),
        TextFields = [.. _textFields],
        TextColumns = [.. Enumerable.Range(0, _textFields.Count).Select(f => f < records.Texts.Count ? Packed(records.Texts[f], kept) : null)],
        TextCodes = [.. _texts],
        Places = new RowPlaces([.. _fileNames], Packed(records.Files, kept)!, Packed(records.Rows, kept)!),
    };

    private static T[]?[] PackedAll<T>(T[]?[] columns, int[] kept)
    {
        Parallel.For(0, columns.Length, column => Packed(columns[column], kept));
        return columns;
    }

    /// <summary>The entries of a column that are kept, moved to its front.</summary>
    private static T[]? Packed<T>(T[]? column, int[] kept)
    {
        for (var i = 0; column is not null && i < kept.Length; i++)
        {
            column[i] = column[kept[i]];
        }

        return column;
    }

    private Cohort CohortOf(DeclarationTable table, CohortChoice choice)
    {
        int CountOf(DeclarationStatus status) => table.Status.AsSpan().Count(status);
        var cohort = new Cohort(
            _rowsRead, table.Count, choice.OutsideWindow, _unreadableRows + choice.ExcludedRows, choice.MergedRows,
            CountOf(DeclarationStatus.Released), CountOf(DeclarationStatus.Open),
            CountOf(DeclarationStatus.Cancelled), CountOf(DeclarationStatus.Unknown))
        {
            Plan = _plan,
            EnteredLate = choice.EnteredLate,
            HasRegistrationColumn = _canBeRegistered,
        };
        return cohort with { Caveats = ExtractCaveats.Of(table, cohort, choice) };
    }
}
