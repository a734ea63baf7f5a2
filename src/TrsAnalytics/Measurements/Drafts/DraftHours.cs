using NodaTime;

namespace TrsAnalytics;

/// <summary>Guesses office hours from the times of day that stamps were written at.</summary>
internal static class DraftHours
{
    private const int FewestStamps = 50;
    private const int HalfHour = 1800;
    private const int PerDay = 48;
    private const double RareDay = 0.02;
    private const double Edge = 0.01;
    private const double Quiet = 0.15;

    /// <summary>What is written at any hour, whoever is at work: by traders, by the system, at the gate.</summary>
    private static readonly EventName[] NotOfOfficers =
        [EventName.Arrived, EventName.PreRegistered, EventName.Registered, EventName.Channelled, EventName.TaxPaid, EventName.Exited, EventName.Cancelled, EventName.Stored];

    /// <summary>The days and shifts that the stamps of officers fill.</summary>
    /// <param name="table">What was read.</param>
    /// <param name="otherwise">The calendar where too few stamps tell; holidays are always those of it.</param>
    /// <param name="stamps">How many stamps told.</param>
    public static WorkingCalendar Of(DeclarationTable table, WorkingCalendar otherwise, out int stamps)
    {
        var ofOfficers = Count(table, name => !NotOfOfficers.Contains(name));
        var counts = ofOfficers.Halves.Sum() >= FewestStamps ? ofOfficers : Count(table, _ => true);
        stamps = counts.Halves.Sum();
        return stamps < FewestStamps ? otherwise : otherwise with
        {
            Days = [.. Enumerable.Range(0, 7).Where(day => counts.Days[day] >= RareDay * counts.Days.Sum()).Select(day => (IsoDayOfWeek)(day + 1))],
            Shifts = [.. Shifts(counts.Halves)],
        };
    }

    private static (int[] Halves, int[] Days) Count(DeclarationTable table, Predicate<EventName> isMeant)
    {
        var (halves, days) = (new int[PerDay], new int[7]);
        for (var column = 0; column < table.Plan.Events.Length; column++)
        {
            for (var row = 0; isMeant(table.Plan.Events[column].Name) && row < table.Count; row++)
            {
                // Midnight to the second is what a system writes for a date alone.
                if (table.IsExact(column, row) && table.Time.LocalSecondOfDay(table.TimeOf(column, row)) > 0)
                {
                    halves[table.Time.LocalSecondOfDay(table.TimeOf(column, row)) / HalfHour]++;
                    days[table.Time.LocalWeekday(table.TimeOf(column, row))]++;
                }
            }
        }

        return (halves, days);
    }

    private static IEnumerable<Shift> Shifts(int[] halves)
    {
        var (from, to) = (Quantile(halves, Edge), Quantile(halves, 1 - Edge) + 1);
        if (to - from >= 40)
        {
            return [new Shift(0, PerDay * HalfHour)];
        }

        var usual = halves[from..to].Sum() / (double)(to - from);
        var noon = Break(halves, Math.Max(from + 1, 21), Math.Min(to - 1, 29), Quiet * usual);
        return noon is var (start, end) && end > start
            ? [new Shift(from * HalfHour, start * HalfHour), new Shift(end * HalfHour, to * HalfHour)]
            : [new Shift(from * HalfHour, to * HalfHour)];
    }

    /// <summary>The longest quiet run of half hours about noon.</summary>
    private static (int Start, int End) Break(int[] halves, int from, int to, double most)
    {
        var (best, start) = ((Start: 0, End: 0), from);
        for (var half = from; half <= to; half++)
        {
            if (half == to || halves[half] > most)
            {
                best = half - start > best.End - best.Start ? (start, half) : best;
                start = half + 1;
            }
        }

        return best;
    }

    private static int Quantile(int[] halves, double share)
    {
        var (wanted, sum) = (share * halves.Sum(), 0);
        for (var half = 0; half < halves.Length; half++)
        {
            sum += halves[half];
            if (sum > wanted)
            {
                return half;
            }
        }

        return halves.Length - 1;
    }
}
