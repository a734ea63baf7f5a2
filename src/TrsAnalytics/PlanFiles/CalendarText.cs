using NodaTime;

namespace TrsAnalytics;

/// <summary>Writes the <c>calendar:</c> of a plan: of each office only what differs from the study's.</summary>
internal static class CalendarText
{
    public static IEnumerable<string> Of(MeasurementPlan plan)
    {
        foreach (var (key, value) in Entries(plan.Calendar))
        {
            yield return $"  {key}: {value}";
        }

        yield return plan.OfficeCalendars.IsEmpty
            ? "  # offices: { \"11B1\": { shifts: [\"07:00-19:00\"] } }   # what an office does not state it inherits"
            : "  offices:   # what an office does not state it inherits";
        foreach (var (code, calendar) in plan.OfficeCalendars.OrderBy(office => office.Key, StringComparer.Ordinal))
        {
            var own = Entries(calendar).Except(Entries(plan.Calendar)).Select(entry => $"{entry.Key}: {entry.Value}");
            yield return $"    {PlanText.Quoted(code)}: {{ {string.Join(", ", own)} }}";
        }
    }

    private static IEnumerable<(string Key, string Value)> Entries(WorkingCalendar calendar) =>
    [
        ("days", PlanText.List(calendar.Days.Order().Select(WordOf))),
        ("shifts", PlanText.List(calendar.Shifts.Select(shift => PlanText.Quoted(ShiftText.Format(shift))))),
        ("holidays", PlanText.Days(calendar.Holidays)),
        ("extra_working_days", PlanText.Days(calendar.ExtraWorkingDays)),
    ];

    private static string WordOf(IsoDayOfWeek day) => CalendarSection.DayWords[(int)day - 1];
}
