using System.Collections.Immutable;
using System.Numerics;

namespace TrsAnalytics;

/// <summary>Reads the files of a plan, merges them and chooses the cohort.</summary>
internal sealed class StudyReading
{
    private readonly MeasurementPlan _plan;
    private readonly IReadOnlyList<SourceFile>? _given;
    private readonly StudyTime _time;
    private readonly FieldNames _names;
    private readonly RecordBlocks _blocks = new();
    private readonly FindingList _findings = new();
    private readonly HashSet<long> _illFormed = [];
    private readonly HashSet<(long Key, int Column)> _disagreements = [];
    private readonly List<OverruledStamp> _journal = [];
    private readonly List<(long Key, string Name, SourceLocation Place)> _unknownEvents = [];
    private readonly List<FileColumn> _columns = [];
    private readonly StudyTexts _texts;
    private readonly int _registered;
    private readonly FilePatterns _patterns;
    private readonly CaseBoundaries _boundaries;
    private int _rowsRead;
    private int _unreadableRows;
    private bool _canBeRegistered;
    private bool _hasMixedOrders;

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
        _boundaries = new CaseBoundaries(plan);
        _texts = new StudyTexts(new CodeValues(plan));
        _patterns = new FilePatterns(plan, _time, _texts.Files, code => _texts.Texts[0][code], _findings);
    }

    /// <summary>Reads everything.</summary>
    /// <exception cref="UnusableInputException">A file cannot be used.</exception>
    public Measurement Read(IProgress<double>? progress)
    {
        var files = _given ?? SourceFile.Of(_plan);
        using var reading = new ParallelReading([.. files.Select(file => RecordsOf(file, StampForms.Undecided))]);
        RecordTable? all = null;
        var done = 0;
        foreach (var source in reading.Files.GroupBy(file => file.File.SourceIndex))
        {
            var ofSource = source.ToArray();
            var before = done;
            var read = ReadSource(ofSource, reading, within => progress?.Report((before + within) / files.Count));
            if (FormDecisions.Of(ofSource) is { } forms)
            {
                read = ReadAgain(ofSource, forms);
            }

            done += ofSource.Length;
            Take(read);
            _patterns.FindEqual(read.Contents, read.Records);
            _patterns.Look(read.Records, all);
            all = Merge(all, read.Records);
        }

        FindUnmatchedEntries();
        progress?.Report(1);
        return Close(all ?? new RecordTable(_plan.Events.Length));
    }

    private RecordFile RecordsOf(SourceFile file, StampForms forms) => file.Records(_names, new StampReader(_time) { Forms = forms }, _blocks);

    /// <summary>Reads a source whose files turned out to be written otherwise than files mostly are: month first, or with serial numbers of Excel.</summary>
    private SourceReading ReadAgain(RecordFile[] files, IReadOnlyDictionary<string, StampForms> forms)
    {
        using var again = new ParallelReading([.. files.Select(file => RecordsOf(file.File, forms[file.File.Name]))]);
        var read = ReadSource(again.Files, again, _ => { });
        _hasMixedOrders |= FormDecisions.AreMixed(again.Files);
        return read;
    }

    private SourceReading ReadSource(IReadOnlyList<RecordFile> files, ParallelReading reading, Action<double> report)
    {
        var records = new RecordTable(_plan.Events.Length);
        var source = new SourceReading(records, new SourceMerging(records, _registered, _time, _plan.Repeated, _boundaries), _texts, new FileContents(files.Count > 1));
        var sizes = files.Select(file => file.File.Size).ToArray();
        for (var f = 0; f < files.Count; f++)
        {
            var (index, before) = (f, (double)sizes[..f].Sum());
            source.Take(files[f], _registered, _blocks, within =>
            {
                Reserve(records, (before + (within * sizes[index])) / sizes.Sum());
                report(index + within);
            });
            reading.Taken();
        }

        source.Close();
        return source;
    }

    private void Take(SourceReading source)
    {
        _rowsRead += source.RowsRead;
        _unreadableRows += source.UnreadableRows;
        _canBeRegistered |= source.CanBeRegistered || _plan.CaseStart is not null;
        _findings.AddAll(source.Findings);
        _columns.AddRange(source.Columns);
        _unknownEvents.AddRange(source.UnknownEvents);
        foreach (var (key, place) in source.IllFormed)
        {
            if (_illFormed.Add(key))
            {
                _findings.Add(RecordRules.CheckDigit, place);
            }
        }
    }

    private void FindUnmatchedEntries()
    {
        foreach (var header in _names.Unmatched.OrderBy(header => _plan.ColumnLines.GetValueOrDefault(header)).ThenBy(header => header, StringComparer.Ordinal))
        {
            _findings.Add(ColumnRules.NoSuchHeader, new SourceLocation(PlanFile.Name, _plan.ColumnLines.GetValueOrDefault(header), header));
        }
    }

    /// <summary>Makes room for the records that the rest of the source will bring: growing again and again would cost the columns twice.</summary>
    private static void Reserve(RecordTable records, double shareRead)
    {
        if (shareRead is > 0.02 and < 1 && !records.HasRoomFor(RecordBlock.Capacity))
        {
            records.Reserve((int)Math.Min(1.05 * records.Count / shareRead, Array.MaxLength));
        }
    }

    private RecordTable Merge(RecordTable? all, RecordTable source)
    {
        if (all is null)
        {
            return source;
        }

        var distances = new SourceDistances(_time, _plan.Events.Length);
        new StudyMerging(all, distances, _boundaries).Override(source, (record, column, before) => FindDisagreement(source, record, column, before));
        _patterns.Look(distances, source, all);
        return all;
    }

    /// <summary>One a declaration and event, however many sources disagree.</summary>
    private void FindDisagreement(RecordTable source, int record, int column, int before)
    {
        var place = new SourceLocation(_texts.Files[source.Files[record]], source.Rows[record], _plan.Events[column].Name.Id);
        _journal.Add(new(
            _names.Numbers.TextOf(source.Keys[record]), _plan.Events[column].Name,
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
        _findings.AddAll(CohortRules.Interrogate(table));
        FindUnknownEvents(table);
        return new Measurement(table, CohortOf(table, choice), _findings.Close(CohortRules.Rules))
        {
            OverruledStamps = [.. _journal],
            Columns = FileColumn.Together(_columns),
            UnknownEvents = UnknownEvents(),
            UnknownEventsOfCohort = UnknownEventsOf(table),
        };
    }

    private ImmutableArray<UnknownEvent> UnknownEvents() =>
    [
        .. _unknownEvents.CountBy(unknown => unknown.Name).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => new UnknownEvent(
                name.Key, name.Value, NearWords.Nearest(HeaderText.Fold(name.Key), _plan.Events.Select(known => known.Name.Id)) is [var near, ..] ? new EventName(near) : null)),
    ];

    private Func<int, SourceLocation> RowPlaceOf(RecordTable records) =>
        record => new SourceLocation(_texts.Files[records.Files[record]], records.Rows[record], EventName.Registered.Id);

    private void FindAmended(RecordTable records)
    {
        for (var record = 0; record < records.Count; record++)
        {
            if (!records.IsMerged(record) && BitOperations.PopCount(records.Stated[record]) > 1)
            {
                _findings.Add(MergingRules.Amended, new SourceLocation(_texts.Files[records.Files[record]], records.Rows[record], Field.DeclarationNumber));
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

    private ImmutableArray<(string Name, int Declarations)> UnknownEventsOf(DeclarationTable table)
    {
        var cohort = _unknownEvents.Count == 0 ? [] : table.Keys.Take(table.Count).ToHashSet();
        return
        [
            .. _unknownEvents.Where(each => cohort.Contains(each.Key)).DistinctBy(each => (each.Key, each.Name)).GroupBy(each => each.Name, StringComparer.Ordinal)
                .Select(name => (name.Key, name.Count())).OrderByDescending(name => name.Item2).ThenBy(name => name.Key, StringComparer.Ordinal),
        ];
    }

    private DeclarationTable TableOf(RecordTable records, int[] kept, CohortChoice choice) => new()
    {
        Plan = _plan,
        Time = _time,
        Count = kept.Length,
        ObservedFrom = choice.EnteredLate == 0 ? null : _time.SecondsAt(_plan.WindowStart),
        Keys = Packed(records.Keys, kept)!,
        Numbers = _names.Numbers,
        Stamps = PackedAll(records.Stamps, kept),
        Flags = PackedAll(records.Flags, kept),
        Occurrences = PackedAll(records.Occurrences, kept),
        TextFields = [.. _texts.Fields],
        TextColumns = [.. Enumerable.Range(0, _texts.Fields.Count).Select(f => f < records.Texts.Count ? Packed(records.Texts[f], kept) : null)],
        TextCodes = [.. _texts.Texts],
        Places = new RowPlaces([.. _texts.Files], Packed(records.Files, kept)!, Packed(records.Rows, kept)!),
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
        ImmutableArray<Caveat> ofFiles = _hasMixedOrders ? [Caveat.MixedDateOrders] : [];
        return cohort with { Caveats = [.. ExtractCaveats.Of(table, cohort, choice), .. ofFiles] };
    }
}
