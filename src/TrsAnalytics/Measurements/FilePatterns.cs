namespace TrsAnalytics;

/// <summary>Finds what is wrong with whole files: hours or a day off, two that are equal, and times written to the minute.</summary>
internal sealed class FilePatterns(MeasurementPlan plan, StudyTime time, IReadOnlyList<string> fileNames, Func<int, string> officeText, FindingList findings)
{
    private const int FewestStamps = 10;

    private static readonly int Office = Array.IndexOf(Field.Texts, Field.Office);

    private readonly HashSet<ushort> _outsideHours = [];

    /// <summary>Finds files of a source that say the same.</summary>
    public void FindEqual(FileContents contents, RecordTable records)
    {
        foreach (var (file, first) in contents.Equal())
        {
            findings.Add(
                PlausibilityRules.EqualFiles, new SourceLocation(fileNames[file], 1, Column: null) { Value = $"= {fileNames[first]}" },
                KeysOf(records, Enumerable.Range(0, records.Count).Where(record => !records.IsMerged(record) && records.Files[record] == first)));
        }
    }

    /// <summary>Looks at the times of day of a source.</summary>
    /// <param name="records">Its merged records.</param>
    /// <param name="before">Those of the sources before it, which may know the offices; null for the first.</param>
    public void Look(RecordTable records, RecordTable? before)
    {
        var times = new TimesOfDay(plan, time, records, record => OfficeOf(records, record, before), officeText);
        var inFiles = times.Off<ushort>(group => group.File).ToList();
        _outsideHours.UnionWith(inFiles.Select(found => found.Key));
        foreach (var (file, hours, columns, record) in inFiles)
        {
            AddOff(hours, columns, (records, record), times.RecordsOf(group => group.File == file), officeText(0));
        }

        foreach (var (office, hours, columns, record) in times.Off<int>(group => _outsideHours.Contains(group.File) || group.Office == 0 ? null : group.Office))
        {
            AddOff(hours, columns, (records, record), times.RecordsOf(group => group.Office == office && !_outsideHours.Contains(group.File)), officeText(office));
        }

        foreach (var (column, stamps, record) in times.WholeMinutes(FewestStamps))
        {
            var place = PlaceOf(records, record, plan.Events[column].Name.Id) with { Value = stamps.ToString() };
            findings.Add(PlausibilityRules.WholeMinutes, place, MeasuredKeys(records, column));
        }
    }

    /// <summary>Looks at how far a source lies from those before it.</summary>
    /// <param name="distances">How far.</param>
    /// <param name="source">Its merged records.</param>
    /// <param name="before">Those of the sources before it.</param>
    public void Look(SourceDistances distances, RecordTable source, RecordTable before)
    {
        // Where a file lies outside office hours, it is the one that is off, and that is said already.
        bool IsKnown(ComparedFiles files) => _outsideHours.Contains(files.Earlier) || _outsideHours.Contains(files.Later);
        var found = new HashSet<ushort>();
        var later = distances.Off<ushort>(files => IsKnown(files) ? null : files.Later).ToList();
        foreach (var (file, hours, columns) in later)
        {
            found.Add(file);
            AddOff(hours, columns, First(source, file, columns), Of(source, file), officeText(0));
        }

        var earlier = distances.Off<ushort>(files => IsKnown(files) || found.Contains(files.Later) ? null : files.Earlier).ToList();
        foreach (var (file, hours, columns) in earlier)
        {
            found.Add(file);
            AddOff(-hours, columns, First(before, file, columns), Of(before, file), officeText(0));
        }

        var offices = distances.Off<(ushort File, int Office)>(files =>
            IsKnown(files) || files.Office == 0 || found.Contains(files.Later) || found.Contains(files.Earlier) ? null : (files.Later, files.Office));
        foreach (var ((file, office), hours, columns) in offices.ToList())
        {
            var records = Of(source, file).Where(record => OfficeOf(source, record, before) == office).ToList();
            AddOff(hours, columns, (source, records.Find(record => Has(source, record, columns))), records, officeText(office));
        }
    }

    private void AddOff(int hours, List<int> columns, (RecordTable Table, int Record) first, IEnumerable<int> records, string office)
    {
        var names = string.Join(", ", columns.Select(column => plan.Events[column].Name.Id));
        var place = PlaceOf(first.Table, first.Record, columns is [var only] ? plan.Events[only].Name.Id : null) with
        {
            Value = $"{(office.Length > 0 ? $"{office}: " : "")}{hours:+0;-0} h: {names}",
        };
        findings.Add(Math.Abs(hours) == SourceDistances.Day ? PlausibilityRules.ShiftedDay : PlausibilityRules.ShiftedHours, place, KeysOf(first.Table, records));
    }

    /// <summary>The declarations whose release time starts or ends with a stamp of an event; of other events nothing in the headline numbers rests on the stamp.</summary>
    private IEnumerable<long> MeasuredKeys(RecordTable records, int column) =>
        plan.Events[column].Name == EventName.Registered || plan.Release.Contains(plan.Events[column].Name)
            ? KeysOf(records, Enumerable.Range(0, records.Count).Where(record => Has(records, record, [column])))
            : [];

    private static IEnumerable<long> KeysOf(RecordTable records, IEnumerable<int> ofThese) => ofThese.Select(record => records.Keys[record]);

    private static IEnumerable<int> Of(RecordTable records, ushort file) =>
        Enumerable.Range(0, records.Count).Where(record => !records.IsMerged(record) && records.Files[record] == file);

    private static (RecordTable Table, int Record) First(RecordTable records, ushort file, List<int> columns) =>
        (records, Of(records, file).First(record => Has(records, record, columns)));

    private static bool Has(RecordTable records, int record, List<int> columns) =>
        !records.IsMerged(record) && columns.Exists(column => records.TimeOf(column, record) != StudyTime.None);

    private static int OfficeOf(RecordTable records, int record, RecordTable? before)
    {
        if (CodeOf(records, record) is > 0 and var own)
        {
            return own;
        }

        return before is not null && before.Find(records.Keys[record]) is >= 0 and var known ? CodeOf(before, known) : 0;
    }

    private static int CodeOf(RecordTable records, int record) => records.Texts.Count > Office ? records.TextOf(Office, record) : 0;

    private SourceLocation PlaceOf(RecordTable records, int record, string? column) => new(fileNames[records.Files[record]], records.Rows[record], column);
}
