using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Reads <c>calendar:</c>. What an office does not state it inherits.</summary>
internal static class CalendarSection
{
    private static readonly string[] Keys = ["days", "shifts", "holidays", "extra_working_days"];

    private static readonly WorkingCalendar Nothing = new([], [], [], []);

    /// <summary>The words of the days, Monday first.</summary>
    public static ImmutableArray<string> DayWords { get; } = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The study's calendar, and those of the offices that differ.</summary>
    public static (WorkingCalendar Study, ImmutableDictionary<string, WorkingCalendar> Offices) Read(PlanNode? node)
    {
        var offices = ImmutableDictionary.CreateBuilder<string, WorkingCalendar>(StringComparer.Ordinal);
        if (node is null)
        {
            return (Nothing, offices.ToImmutable());
        }

        var map = node.Mapping([.. Keys, "offices"]);
        var study = ReadCalendar(map, Nothing);
        _ = map.Required("days");
        _ = map.Required("shifts");
        foreach (var (code, office) in map.Optional("offices")?.Entries().Entries ?? [])
        {
            offices[code] = ReadCalendar(office.Mapping(Keys), study);
        }

        return (study, offices.ToImmutable());
    }

    private static WorkingCalendar ReadCalendar(PlanMapping map, WorkingCalendar inherited) => new(
        map.Optional("days") is { } days ? ReadWeekdays(days) : inherited.Days,
        map.Optional("shifts") is { } shifts ? ShiftText.ReadAll(shifts) : inherited.Shifts,
        map.Optional("holidays") is { } holidays ? ReadDays(holidays) : inherited.Holidays,
        map.Optional("extra_working_days") is { } extra ? ReadDays(extra) : inherited.ExtraWorkingDays);

    private static ImmutableHashSet<IsoDayOfWeek> ReadWeekdays(PlanNode node)
    {
        var words = node.Items().Select(item => item.OneOf("a day of the week", DayWords)).OfType<string>().ToArray();
        if (node.IsEmptyList || words.Distinct(StringComparer.Ordinal).Count() < words.Length)
        {
            node.Wrong("must name at least one day, each once", "none, or one twice", "write [mon, tue, wed, thu, fri]");
        }

        return [.. words.Select(word => (IsoDayOfWeek)(DayWords.IndexOf(word) + 1))];
    }

    private static ImmutableHashSet<LocalDate> ReadDays(PlanNode node) =>
        [.. node.Items().Select(item => item.Day()).OfType<LocalDate>()];
}
