namespace TrsAnalytics;

/// <summary>How far the stamps of a source lie from those of the sources before it, in whole hours, by file, office and event.</summary>
internal sealed class SourceDistances(StudyTime time, int eventCount)
{
    /// <summary>Hours off that count as a day.</summary>
    public const int Day = 24;

    private const int FewestStamps = 10;
    private const int SecondsPerHour = 3600;
    private const int Total = (2 * Day) + 1;

    private readonly Dictionary<ComparedFiles, int[]?[]> _counts = [];
    private ComparedFiles _lately;
    private int[]?[]? _countsLately;

    /// <summary>Counts a stamp that both sources have.</summary>
    /// <param name="files">Whose stamps they are.</param>
    /// <param name="column">The event.</param>
    /// <param name="before">What the sources before say.</param>
    /// <param name="after">What the later source says.</param>
    /// <param name="isDayOnly">Whether one of them is a date alone.</param>
    public void Add(ComparedFiles files, int column, int before, int after, bool isDayOnly)
    {
        if (_countsLately is null || files != _lately)
        {
            _lately = files;
            if (!_counts.TryGetValue(files, out _countsLately))
            {
                _counts[files] = _countsLately = new int[]?[eventCount];
            }
        }

        var counts = _countsLately[column] ??= new int[Total + 1];
        counts[Total]++;
        if (HoursBetween(before, after, isDayOnly) is { } hours)
        {
            counts[hours + Day]++;
        }
    }

    /// <summary>
    /// The events of which at least ten stamps are compared and four of five lie the same whole number of hours apart, within the five minutes that
    /// sources may differ by; by a key that the compared files have.
    /// </summary>
    /// <param name="keyOf">What is looked at together: a file, or an office of one. Null leaves the files out.</param>
    public IEnumerable<(T Key, int Hours, List<int> Columns)> Off<T>(Func<ComparedFiles, T?> keyOf)
        where T : struct
    {
        foreach (var together in _counts.Where(pair => keyOf(pair.Key) is not null).GroupBy(pair => keyOf(pair.Key)!.Value))
        {
            var off = Enumerable.Range(0, eventCount).Select(column => (Column: column, Hours: HoursOff(together.Select(pair => pair.Value[column]))));
            foreach (var same in off.Where(found => found.Hours != 0).GroupBy(found => found.Hours))
            {
                yield return (together.Key, same.Key, [.. same.Select(found => found.Column)]);
            }
        }
    }

    private int? HoursBetween(int before, int after, bool isDayOnly)
    {
        if (isDayOnly)
        {
            return (time.LocalDay(after) - time.LocalDay(before)) switch { 1 => Day, -1 => -Day, 0 => 0, _ => null };
        }

        var apart = (long)after - before;
        var hours = (int)Math.Clamp(Math.Round(apart / (double)SecondsPerHour), -Day - 1, Day + 1);
        return Math.Abs(hours) <= Day && Math.Abs(apart - ((long)hours * SecondsPerHour)) <= StudyMerging.ToleranceSeconds ? hours : null;
    }

    private static int HoursOff(IEnumerable<int[]?> counts)
    {
        var sums = new int[Total + 1];
        foreach (var own in counts)
        {
            for (var i = 0; own is not null && i < sums.Length; i++)
            {
                sums[i] += own[i];
            }
        }

        var most = Array.IndexOf(sums, sums[..Total].Max());
        return sums[Total] >= FewestStamps && sums[most] * 5L >= sums[Total] * 4L ? most - Day : 0;
    }
}
