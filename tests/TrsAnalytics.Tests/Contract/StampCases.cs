using NodaTime.Text;

namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 2, stamps: every form that is read, every form that is not, precision, zones.</summary>
internal static class StampCases
{
    public static IEnumerable<ContractCase> All => [.. Readable, .. Unreadable, .. NotRecorded, .. Precision, .. DaylightSaving];

    /// <summary>Each is a registration; the clearance is at 12:00 of 19 October 2020 in the study's zone (UTC+7).</summary>
    private static IEnumerable<ContractCase> Readable =>
        from form in new (string Text, string Hours)[]
        {
            ("2020-10-19 08:00", "4"), ("2020-10-19T08:00", "4"), ("2020-10-19 08:00:36", "3.99"), ("2020-10-19T08:00:36", "3.99"),
            ("19/10/2020 08:00", "4"), ("19/10/2020 08:00:36", "3.99"), ("05/10/2020 12:00", "336"), ("2020-10-19 00:00", "12"),
            ("2020-10-19T08:00:00+07:00", "4"), ("2020-10-19 08:00+07:00", "4"), ("2020-10-19T01:00:00Z", "4"), ("2020-10-19 01:00Z", "4"),
            ("2020-10-19T03:00:00+09:00", "11"), ("2020-10-18T20:30:00-03:30", "5"), ("19/10/2020 08:00:00+07:00", "4"),
        }
        select new ContractCase($"a stamp is read: {form.Text}", $"status=1|0|0|0, elapsed.all.max_hours={form.Hours}, Q07=0", s => s
            .Plan("registration", "{ from: 2020-10-01, to: 2020-10-24 }").Row($"registered={form.Text}, cleared=19 12:00"));

    /// <summary>Each is a clearance: not recorded, so the declaration is open.</summary>
    private static IEnumerable<ContractCase> Unreadable =>
        from text in new[]
        {
            "2020-10-19 24:00", "2020-10-19 24:00:00", "2020-10-20 8:00", "2020-10-9 08:00", "2020-1-19 08:00", "9/10/2020 08:00", "19/1/2020 08:00",
            "19/10/20 08:00", "31/02/2020 08:00", "29/02/2019 08:00", "10/19/2020 08:00", "2020-02-30 08:00", "2020-13-01 08:00", "2020-00-10 08:00",
            "2020-10-00 08:00", "2020-10-20 08:60", "2020-10-20 08:00:60", "2020-10-20 25:00", "2020-10-20 08:0", "2020-10-20 08", "20-10-2020 08:00",
            "2020/10/20 08:00", "20.10.2020 08:00", "20201020 08:00", "44124.5", "0", "08:00", "tomorrow", "x2020-10-20 08:00", "2020-10-20 08:00x",
            "2020-10-20 08:00 PM", "31/02/2020", "2020-02-30", "9/10/2020", "-1", "null?",
        }
        select new ContractCase($"a stamp cannot be read: {text}", "status=0|1|0|0, Q07=1, Q08=0", s => s.Row($"cleared={text}"));

    private static IEnumerable<ContractCase> NotRecorded =>
        from text in new[] { "", "-", "NULL", "  " }
        select new ContractCase($"'{text}' means not recorded", "status=0|1|0|0, Q07=0", s => s.Row($"cleared={text}"));

    private static IEnumerable<ContractCase> Precision =>
    [
        new("a date alone is of day precision: year first", "status=0|0|0|1, Q07=0", s => s.Row("cleared=2020-10-20")),
        new("a date alone is of day precision: day first", "status=0|0|0|1, Q07=0", s => s.Row("cleared=20/10/2020")),
        new("of day precision on the same day is neither before nor after: no Q09", "Q09=0, stage.document_queue=0|0|1", s => s
            .Row("channel=2, documents_submitted=10-20, document_check_started=20 08:00")),
        new("a stamp of day precision on a later day is after: Q09", "Q09=1, stage.document_queue=0|0|1", s => s
            .Row("channel=2, documents_submitted=10-21, document_check_started=20 23:59")),
        new("two stamps of day precision on the same day: no Q09", "Q09=0", s => s.Row("channel=2, documents_submitted=10-20, document_check_started=10-20")),
    ];

    private static IEnumerable<ContractCase> DaylightSaving =>
    [
        new("a local time that daylight saving skips is unreadable", "status=0|1|0|0, Q07=1, Q27=0", s => Berlin(s, "2021-03-28")
            .Row("registered=2021-03-28 01:00, cleared=2021-03-28 02:30")),
        new("the last second before the gap and the first after it are read: 01:59:59 and 03:00:00 are 1 s apart",
            "elapsed.all.max_hours=1/3600, Q07=0", s => Berlin(s, "2021-03-28").Row("registered=2021-03-28 01:59:59, cleared=2021-03-28 03:00:00")),
        new("02:00:00 is in the gap", "Q07=1", s => Berlin(s, "2021-03-28").Row("registered=2021-03-28 01:00, cleared=2021-03-28 02:00:00")),
        new("hours are those of instants: 01:00 to 04:00 over the gap are 2 h", "elapsed.all.max_hours=2", s => Berlin(s, "2021-03-28")
            .Row("registered=2021-03-28 01:00, cleared=2021-03-28 04:00")),
        new("a local time that occurs twice is the earlier instant: 02:30 (00:30Z) to 03:30 (02:30Z) are 2 h",
            "elapsed.all.max_hours=2, Q27=1, Q07=0", s => Berlin(s, "2021-10-31").Row("registered=2021-10-31 02:30, cleared=2021-10-31 03:30")),
        new("the fold is from 02:00:00 to 02:59:59", "Q27=2", s => Berlin(s, "2021-10-31")
            .Row("registered=2021-10-31 01:59:59, channelled=2021-10-31 02:00:00, stored=2021-10-31 02:59:59, cleared=2021-10-31 03:00:00")),
        new("an offset says which of the two it is: 02:30+01:00 (01:30Z) to 03:30 (02:30Z) is 1 h", "elapsed.all.max_hours=1, Q27=0", s => Berlin(s, "2021-10-31")
            .Row("registered=2021-10-31T02:30:00+01:00, cleared=2021-10-31 03:30")),
        new("a window that ends on a day of 25 hours ends at its 24:00", "rows=2|1|0|0|1, tau_hours.elapsed=24", s => Berlin(s, "2021-10-31")
            .Row("registered=2021-10-31T22:59:59Z").Row("registered=2021-10-31T23:00:00Z")),
        new("a window before a day of 25 hours: tau is 25 h", "tau_hours.elapsed=25", s => Berlin(s, "2021-10-30").Row("registered=2021-10-30 08:00")),
        new("every cell that occurs twice is counted, before merging and outside the cohort", "Q27=2, rows=2|0|1|0|1", s => Berlin(s, "2021-10-31")
            .Row("no=1, registered=2021-10-29 08:00, cleared=2021-10-31 02:10").Row("no=1, cleared=2021-10-31 02:10")),
    ];

    /// <summary>A window of one day in Berlin, followed for one more.</summary>
    private static StudyBuilder Berlin(StudyBuilder study, string day) => study
        .Plan("time_zone", "Europe/Berlin")
        .Plan("registration", $"{{ from: {day}, to: {day} }}")
        .Plan("follow_up_until", LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(day).Value.PlusDays(1)))
        .Plan("hand_over_by", null);
}
