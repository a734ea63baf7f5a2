using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>The hours an office is open: days of the week, shifts, holidays and extra working days.</summary>
/// <param name="Days">The days of the week that are worked.</param>
/// <param name="Shifts">The shifts of every working day, in order, not overlapping.</param>
/// <param name="Holidays">Days that are not worked although the week says so.</param>
/// <param name="ExtraWorkingDays">Days that are worked although the week or a holiday says not.</param>
public sealed partial record WorkingCalendar(
    ImmutableHashSet<IsoDayOfWeek> Days, ImmutableArray<Shift> Shifts,
    ImmutableHashSet<LocalDate> Holidays, ImmutableHashSet<LocalDate> ExtraWorkingDays)
{
    /// <summary>Whether the shifts of a day are worked. An extra working day beats a holiday.</summary>
    public bool IsWorkingDay(LocalDate day) =>
        ExtraWorkingDays.Contains(day) || (Days.Contains(day.DayOfWeek) && !Holidays.Contains(day));
}
