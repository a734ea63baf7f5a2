using NodaTime;

namespace TrsAnalytics;

/// <summary>Guesses the window of registration and the end of follow-up from the stamps that were read.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="FollowUpUntil">The last day of follow-up.</param>
/// <param name="LeftOut">Declarations registered outside of it.</param>
internal sealed record DraftWindow(LocalDate From, LocalDate To, LocalDate FollowUpUntil, int LeftOut)
{
    private const int MostYears = 10;
    private const int LongestFollowUp = 400;
    private const double FewOutside = 0.02;
    private const double RareDay = 0.1;

    /// <summary>Guesses.</summary>
    /// <param name="table">What was read.</param>
    /// <param name="isWeek">Whether days with few registrations at either end are stragglers, as of a study; not so of a log.</param>
    /// <returns>Null where nothing was registered.</returns>
    public static DraftWindow? Of(DeclarationTable table, bool isWeek)
    {
        var registered = table.ColumnOf(EventName.Registered);
        var days = Enumerable.Range(0, table.Count).CountBy(row => table.Time.LocalDay(table.TimeOf(registered, row))).OrderBy(day => day.Key).ToArray();
        if (days.Length == 0)
        {
            return null;
        }

        var (first, last) = isWeek ? Trimmed(days) : (0, days.Length - 1);
        var (from, to) = (StudyTime.DateOf(days[first].Key), StudyTime.DateOf(days[last].Key));
        if (to > from.PlusYears(MostYears).PlusDays(-1))
        {
            from = to.PlusYears(-MostYears).PlusDays(2);
        }

        var latest = LatestDay(table, StudyTime.DayOf(to));
        var until = Enumerable.Range(0, table.Count).All(row => table.Status[row] != DeclarationStatus.Open)
            ? Math.Max(latest, StudyTime.DayOf(to) + LongestDays(table, StudyTime.DayOf(from), StudyTime.DayOf(to)))
            : latest;
        var followUp = StudyTime.DateOf(until);
        var end = from.PlusYears(MostYears);
        var (firstDay, lastDay) = (StudyTime.DayOf(from), StudyTime.DayOf(to));
        return new(from, to, followUp > end ? end : followUp, days.Where(day => day.Key < firstDay || day.Key > lastDay).Sum(day => day.Value));
    }

    /// <summary>Without the days at either end that have few registrations, as long as few declarations are left out.</summary>
    private static (int First, int Last) Trimmed(KeyValuePair<int, int>[] days)
    {
        var all = days.Sum(day => day.Value);
        var usual = days.Select(day => day.Value).Order().ElementAt(days.Length * 3 / 4);
        var (first, last, left) = (0, days.Length - 1, 0);
        while (first < last)
        {
            var isFirst = days[first].Value <= days[last].Value;
            var fewest = days[isFirst ? first : last].Value;
            if (fewest > RareDay * usual || left + fewest > Math.Max(2, FewOutside * all))
            {
                break;
            }

            left += fewest;
            (first, last) = isFirst ? (first + 1, last) : (first, last - 1);
        }

        return (first, last);
    }

    /// <summary>The day of the latest stamp that is no slip of the pen.</summary>
    private static int LatestDay(DeclarationTable table, int to)
    {
        var latest = to;
        for (var column = 0; column < table.Plan.Events.Length; column++)
        {
            for (var row = 0; row < table.Count; row++)
            {
                if (table.IsRecorded(column, row) && table.Time.LocalDay(table.TimeOf(column, row)) is var day && day <= to + LongestFollowUp)
                {
                    latest = Math.Max(latest, day);
                }
            }
        }

        return latest;
    }

    /// <summary>The longest release time of what is registered in the window, in whole days, and one day more.</summary>
    private static int LongestDays(DeclarationTable table, int from, int to)
    {
        var (registered, longest) = (table.ColumnOf(EventName.Registered), 0L);
        for (var row = 0; row < table.Count; row++)
        {
            var day = table.Time.LocalDay(table.TimeOf(registered, row));
            if (table.Status[row] == DeclarationStatus.Released && day >= from && day <= to)
            {
                longest = Math.Max(longest, (long)table.TimeOf(table.ReleaseColumn, row) - table.TimeOf(registered, row));
            }
        }

        return (int)(longest / 86_400) + 1;
    }
}
