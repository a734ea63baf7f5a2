using NodaTime;

namespace TrsAnalytics;

/// <summary>The clock of each declaration's office, in seconds of the study's time line.</summary>
internal sealed class OfficeClocks
{
    private readonly int[] _offices;
    private readonly WorkingClock?[] _clocks;
    private readonly long[] _taus;
    private readonly Lazy<long> _shortestTau;

    /// <summary>The clocks of a study; offices of one calendar share theirs.</summary>
    public OfficeClocks(DeclarationTable table, Clock clock)
    {
        var offices = GroupRules.Recorded(table, Field.Office);
        var start = table.Time.SecondsAt(table.Plan.WindowEnd);
        _offices = offices.Codes;
        _clocks = clock == Clock.Working ? Working(table, offices.Labels) : new WorkingClock?[offices.Labels.Length];
        _taus = Array.ConvertAll(_clocks, own => At(own, StudyTime.FollowUpEnd) - At(own, start));
        _shortestTau = new(() => offices.Codes.Take(table.Count).Distinct().Select(office => _taus[office]).DefaultIfEmpty().Min());
    }

    /// <summary>
    /// Where the times of each group are cut when all of them need one cut, in seconds: at the tau of its offices where they have the same, else at the shortest
    /// that an office with declarations in the study has. A calendar that nobody uses cuts nothing.
    /// </summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="grouping">The groups.</param>
    public long[] Cuts(Measurement measurement, Grouping grouping)
    {
        var (shortest, longest) = (new long[grouping.Count], new long[grouping.Count]);
        Array.Fill(shortest, long.MaxValue);
        for (var i = 0; i < measurement.Count; i++)
        {
            var (group, tau) = (grouping.Codes[i], FollowUpLimit(measurement.RowAt(i)));
            (shortest[group], longest[group]) = (Math.Min(shortest[group], tau), Math.Max(longest[group], tau));
        }

        return [.. shortest.Zip(longest, (low, high) => low == high ? low : _shortestTau.Value)];
    }

    /// <summary>The seconds from some fixed instant to another, by the clock of a row's office.</summary>
    public long At(int row, int seconds) => At(_clocks[_offices[row]], seconds);

    /// <summary>The seconds between two instants, by the clock of a row's office.</summary>
    public long Between(int row, int from, int to) => _clocks[_offices[row]] is { } clock ? clock.Between(from, to) : (long)to - from;

    /// <summary>The earliest instant by which so many seconds have passed since another; the end of follow-up where that comes first.</summary>
    public int After(int row, int from, long seconds)
    {
        var (low, high, goal) = ((long)from, (long)StudyTime.FollowUpEnd, At(row, from) + seconds);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = At(row, (int)middle) < goal ? (middle + 1, high) : (low, middle);
        }

        return (int)low;
    }

    /// <summary>The seconds every declaration of a row's office was followed at least.</summary>
    public long FollowUpLimit(int row) => _taus[_offices[row]];

    private static long At(WorkingClock? clock, int seconds) => clock is null ? seconds : clock.WorkedBefore(seconds);

    private static WorkingClock[] Working(DeclarationTable table, string[] offices)
    {
        var first = FirstDay(table);
        var made = new Dictionary<WorkingCalendar, WorkingClock>();
        return Array.ConvertAll(offices, office =>
        {
            var calendar = table.Plan.CalendarOf(office);
            if (!made.TryGetValue(calendar, out var clock))
            {
                made[calendar] = clock = WorkingClock.Create(
                    calendar, table.Plan.TimeZone, table.Time.Epoch, first, table.Plan.FollowUpUntil);
            }

            return clock;
        });
    }

    /// <summary>The day of the earliest stamp, or of the start of the window where that is earlier.</summary>
    private static LocalDate FirstDay(DeclarationTable table)
    {
        var earliest = new int[table.Stamps.Length];
        Parallel.For(0, earliest.Length, column => earliest[column] = table.Stamps[column] is { } stamps ? Earliest(stamps.AsSpan(0, table.Count)) : StudyTime.FollowUpEnd);
        return LocalDate.Min(table.Plan.RegistrationFrom, StudyTime.DateOf(table.Time.LocalDay(earliest.Min())));
    }

    private static int Earliest(ReadOnlySpan<int> stamps)
    {
        var earliest = StudyTime.FollowUpEnd;
        foreach (var stamp in stamps)
        {
            if (stamp < earliest && stamp != StudyTime.None)
            {
                earliest = stamp;
            }
        }

        return earliest;
    }
}
