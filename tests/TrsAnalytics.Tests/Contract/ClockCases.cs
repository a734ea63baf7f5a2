namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 5: elapsed and working, by the calendars of section 1.</summary>
internal static class ClockCases
{
    private const string Monday = "days: [mon, tue, wed, thu, fri], shifts: [\"07:30-11:30\", \"13:30-17:30\"]";
    private const string Saturday = "days: [mon, tue, wed, thu, fri, sat], shifts: [\"07:30-11:30\", \"13:30-17:30\"]";

    public static IEnumerable<ContractCase> All => [.. Vectors, .. Offices, .. Shifts, .. Exceptions, .. Tau];

    /// <summary>The working hours computed in the domain brief, 3.4.</summary>
    private static IEnumerable<ContractCase> Vectors =>
        from vector in new (string From, string To, string Elapsed, string MondayToFriday, string MondayToSaturday)[]
        {
            ("2020-10-23 16:30", "2020-10-26 08:30", "64", "2", "10"),
            ("2020-10-19 11:00", "2020-10-19 14:00", "3", "1", "1"),
            ("2020-10-19 12:00", "2020-10-19 13:00", "1", "0", "0"),
            ("2020-10-19 17:29:59", "2020-10-20 07:30:01", "50402/3600", "2/3600", "2/3600"),
            ("2020-10-24 08:00", "2020-10-25 23:59:59", "143999/3600", "0", "7.5"),
            ("2020-10-19 07:00", "2020-10-24 18:00", "131", "40", "48"),
            ("2020-10-24 17:00", "2020-11-23 17:00", "720", "167.5", "200"),
            ("2020-09-01 15:00", "2020-09-03 09:00", "42", "4", "4"),
        }
        from calendar in new[] { (Name: "Friday", Days: Monday, Hours: vector.MondayToFriday), (Name: "Saturday", Days: Saturday, Hours: vector.MondayToSaturday) }
        select new ContractCase($"{vector.From} to {vector.To}, Monday to {calendar.Name}: {calendar.Hours} h",
            $"elapsed.all.max_hours={vector.Elapsed}, working.all.max_hours={calendar.Hours}, status=1|0|0|0", s => s
            .Plan("registration", "{ from: 2020-09-01, to: 2020-10-24 }").Plan("calendar", $"{{ {calendar.Days}, holidays: [2020-09-02] }}")
            .Row($"registered={vector.From}, cleared={vector.To}"));

    private static IEnumerable<ContractCase> Offices =>
    [
        new("the calendar of the declaration's office: 2 h where the study has 1 h",
            "working.by_office.AAAA.max_hours=2, working.by_office.BBBB.max_hours=1, elapsed.all.max_hours=2", s => s
            .Plan("calendar", $"{{ {Saturday}, offices: {{ AAAA: {{ days: [mon], shifts: [\"00:00-24:00\"] }} }} }}")
            .Row("office=AAAA, registered=19 10:30, cleared=19 12:30").Row("office=BBBB, registered=19 10:30, cleared=19 12:30")),
        new("an empty office has the study's calendar, whatever an office called unknown has: 1 h and 2 h", "working.all.min_hours=1, working.all.max_hours=2", s => s
            .Plan("calendar", $"{{ {Saturday}, offices: {{ unknown: {{ days: [mon], shifts: [\"00:00-24:00\"] }} }} }}")
            .Row("office=, registered=19 10:30, cleared=19 12:30").Row("office=unknown, registered=19 10:30, cleared=19 12:30")),
        new("an office inherits the days it does not state: no Sunday", "working.all.max_hours=12", s => s
            .Plan("calendar", $"{{ {Saturday}, offices: {{ \"11B1\": {{ shifts: [\"07:00-19:00\"] }} }} }}").Row("registered=24 00:00, cleared=10-26 00:00:00")),
        new("an office inherits the shifts it does not state: Sunday 8 h", "working.all.max_hours=16", s => s
            .Plan("calendar", $"{{ {Saturday}, offices: {{ \"11B1\": {{ days: [sat, sun] }} }} }}").Row("registered=24 00:00, cleared=10-26 00:00:00")),
        new("an office inherits the holidays it does not state", "working.all.max_hours=0", s => s
            .Plan("calendar", $"{{ {Saturday}, holidays: [2020-10-20], offices: {{ \"11B1\": {{ shifts: [\"07:00-19:00\"] }} }} }}").Row("registered=20 00:00, cleared=20 23:00")),
        new("an office may state holidays of its own, none", "working.all.max_hours=8", s => s
            .Plan("calendar", $"{{ {Saturday}, holidays: [2020-10-20], offices: {{ \"11B1\": {{ holidays: [] }} }} }}").Row("registered=20 00:00, cleared=20 23:00")),
    ];

    private static IEnumerable<ContractCase> Shifts =>
    [
        Working("a shift may end at 24:00", "2", "days: [mon], shifts: [\"22:00-24:00\"]", "19 20:00", "20 08:00"),
        Working("a shift may pass midnight: it belongs to the day it starts on", "8", "days: [mon], shifts: [\"22:00-06:00\"]", "19 20:00", "21 08:00"),
        Working("a shift past midnight into a day off goes on: Saturday night", "8", "days: [sat], shifts: [\"22:00-06:00\"]", "24 20:00", "10-26 08:00"),
        Working("a day whose shift only reaches in from the day before", "6", "days: [mon], shifts: [\"22:00-06:00\"]", "20 00:00", "20 23:00"),
        Working("on a holiday no shift starts, but that of the day before goes on", "6", "days: [mon, tue, wed], shifts: [\"22:00-06:00\"], holidays: [2020-10-20]", "20 00:00", "21 07:00"),
        Working("two shifts, one past midnight: 2 + 8 + 2 h", "12", "days: [mon, tue], shifts: [\"08:00-10:00\", \"20:00-04:00\"]", "19 00:00", "20 12:00"),
        Working("around the clock is elapsed", "48", "days: [mon, tue, wed, thu, fri, sat, sun], shifts: [\"00:00-24:00\"]", "19 10:11:12", "21 10:11:12"),
        Working("shifts that meet lose no second", "12", "days: [mon], shifts: [\"06:00-12:00\", \"12:00-18:00\"]", "19 00:00", "20 00:00"),
        Working("exact to the second at both ends of a shift", "4/3600", "days: [mon], shifts: [\"08:00-09:00\", \"10:00-11:00\"]", "19 08:59:58", "19 10:00:02"),
        new("a shift of a day of 23 hours is as long as it lasted: 00:00-06:00 is 5 h", "working.all.max_hours=5, elapsed.all.max_hours=5", s => s
            .Plan("time_zone", "Europe/Berlin").Plan("registration", "{ from: 2021-03-28, to: 2021-03-28 }").Plan("follow_up_until", "2021-04-28").Plan("hand_over_by", null)
            .Plan("calendar", "{ days: [sun], shifts: [\"00:00-06:00\"] }").Row("registered=2021-03-28 00:00, cleared=2021-03-28 06:00")),
        new("a shift of a day of 25 hours is as long as it lasted: 00:00-06:00 is 7 h", "working.all.max_hours=7, elapsed.all.max_hours=8", s => s
            .Plan("time_zone", "Europe/Berlin").Plan("registration", "{ from: 2021-10-31, to: 2021-10-31 }").Plan("follow_up_until", "2021-11-28").Plan("hand_over_by", null)
            .Plan("calendar", "{ days: [sun], shifts: [\"00:00-06:00\"] }").Row("registered=2021-10-31 00:00, cleared=2021-10-31 07:00")),
    ];

    private static IEnumerable<ContractCase> Exceptions =>
    [
        Working("a holiday is no working day", "8", $"{Saturday}, holidays: [2020-10-20]", "20 00:00", "21 23:00"),
        Working("an extra working day is one", "8", $"{Saturday}, extra_working_days: [2020-10-25]", "24 18:00", "10-26 00:00"),
        Working("an extra working day beats a holiday", "8", $"{Saturday}, holidays: [2020-10-20], extra_working_days: [2020-10-20]", "20 00:00", "20 23:00"),
        Working("an extra working day that is one anyway counts once", "8", $"{Saturday}, extra_working_days: [2020-10-20]", "20 00:00", "20 23:00"),
        Working("a day off has no shift", "0", Saturday, "24 17:30", "10-26 07:30"),
    ];

    private static IEnumerable<ContractCase> Tau =>
    [
        new("tau on the working clock is that of the office's calendar: 30 days of 1 h; the study's own is printed",
            "tau_hours.working=200, working.by_office.AAAA.restricted_mean_hours=30, working.by_office.BBBB.restricted_mean_hours=200, working.all.restricted_mean_hours=115", s => s
            .Plan("calendar", $"{{ {Saturday}, offices: {{ AAAA: {{ days: [mon, tue, wed, thu, fri, sat, sun], shifts: [\"08:00-09:00\"] }} }} }}")
            .Row("office=AAAA").Row("office=BBBB")),
        new("stages are measured on both clocks", "stages.elapsed.channelling.mean_hours=16, stages.working.channelling.mean_hours=2, stages.working.channelling.observed=1", s => s
            .Row("registered=19 16:30, channelled=20 08:30")),
        new("within 24 working hours on the working clock: three days", "working.all.share_within_24_hours=1, elapsed.all.share_within_24_hours=0", s => s
            .Row("registered=19 07:30, cleared=21 17:30")),
        new("a second more than 24 working hours", "working.all.share_within_24_hours=0", s => s.Row("registered=19 07:30, cleared=22 07:30:01")),
    ];

    private static ContractCase Working(string sentence, string hours, string calendar, string registered, string cleared) =>
        new(sentence, $"working.all.max_hours={hours}, status=1|0|0|0", s => s.Plan("calendar", $"{{ {calendar} }}").Row($"registered={registered}, cleared={cleared}"));
}
