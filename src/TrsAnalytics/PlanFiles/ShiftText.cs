using System.Collections.Immutable;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>Shifts as plans write them: <c>07:30-11:30</c>, <c>13:00-24:00</c>, or past midnight <c>22:00-06:00</c>.</summary>
internal static class ShiftText
{
    private const int Day = 86_400;

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The shifts of a day, in order. Those that overlap each other, or the next day's first, are noted.</summary>
    public static ImmutableArray<Shift> ReadAll(PlanNode node)
    {
        var shifts = node.Items().Select(Read).OfType<Shift>().OrderBy(shift => shift.StartSecond).ToImmutableArray();
        if (node.IsEmptyList)
        {
            node.Wrong("must name at least one shift", "an empty list", "write [\"07:30-11:30\", \"13:30-17:30\"]");
        }

        for (var i = 0; i < shifts.Length; i++)
        {
            var isLast = i == shifts.Length - 1;
            var nextStart = isLast ? shifts[0].StartSecond + Day : shifts[i + 1].StartSecond;
            if (shifts[i].EndSecond > nextStart)
            {
                var next = isLast ? $"{Format(shifts[0])} of the next day" : Format(shifts[i + 1]);
                node.Wrong("must not overlap", $"{Format(shifts[i])} overlaps {next}", "end the one where the other starts, or make them one");
            }
        }

        return shifts;
    }

    /// <summary>A shift as plans write it.</summary>
    public static string Format(Shift shift) => $"{Format(shift.StartSecond)}-{Format(shift.EndSecond)}";

    private static string Format(int second) =>
        second == Day ? "24:00" : Time.Format(NodaTime.LocalTime.FromSecondsSinceMidnight(second % Day));

    private static Shift? Read(PlanNode node)
    {
        var ends = node.Text()?.Split('-') ?? [];
        if (ends.Length == 0)
        {
            return null;
        }

        if (ends.Length != 2 || Second(ends[0]) is not { } start || start == Day || Second(ends[1]) is not { } end)
        {
            node.Wrong("must be two times of day", "write \"HH:mm-HH:mm\" with two digits each, such as \"07:30-11:30\"; a shift may end at 24:00");
            return null;
        }

        if (start == end)
        {
            node.Wrong("must be longer than nothing", "write \"00:00-24:00\" for a whole day");
            return null;
        }

        return new Shift(start, end > start ? end : end + Day);
    }

    private static int? Second(string text)
    {
        var time = text.Trim();
        if (time == "24:00")
        {
            return Day;
        }

        return Time.Parse(time).TryGetValue(default, out var parsed) ? (parsed.Hour * 3600) + (parsed.Minute * 60) : null;
    }
}
