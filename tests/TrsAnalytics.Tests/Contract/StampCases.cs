using NodaTime.Text;

namespace TrsAnalytics.Tests.Contract;

/// <summary>Sections 2 and 10, stamps: forms that are read, forms that are not, precision, order of day and month, zones.</summary>
internal static class StampCases
{
    public static IEnumerable<ContractCase> All => [.. Readable, .. Unreadable, .. NotRecorded, .. Precision, .. Orders, .. Serials, .. TwoColumns, .. DaylightSaving];

    /// <summary>Each is a registration; the clearance is at 12:00 of 19 October 2020 in the study's zone (UTC+7).</summary>
    private static IEnumerable<ContractCase> Readable =>
        from form in new (string Text, string Hours)[]
        {
            ("2020-10-19 08:00", "4"), ("2020-10-19T08:00", "4"), ("2020-10-19 08:00:36", "3.99"), ("2020-10-19T08:00:36", "3.99"),
            ("19/10/2020 08:00", "4"), ("19/10/2020 08:00:36", "3.99"), ("05/10/2020 12:00", "336"), ("2020-10-19 00:00", "12"),
            ("2020-10-19T08:00:00+07:00", "4"), ("2020-10-19 08:00+07:00", "4"), ("2020-10-19T01:00:00Z", "4"), ("2020-10-19 01:00Z", "4"),
            ("2020-10-19T03:00:00+09:00", "11"), ("2020-10-18T20:30:00-03:30", "5"), ("19/10/2020 08:00:00+07:00", "4"),
            ("2020-10-19 8:00", "4"), ("2020-10-9 08:00", "244"), ("9/10/2020 08:00", "244"), ("19-10-2020 08:00", "4"), ("19.10.2020 8:00", "4"), ("2020/10/19 08:00", "4"),
            ("20201019080000", "4"), ("20201019 080036", "3.99"), ("20201019 08:00", "4"), ("2020-10-19 08:00:36.999", "3.99"), ("2020-10-19 08:00:00.0000000 +07:00", "4"),
            ("19/10/2020  8:00", "4"), ("19/10/2020\u00A08:00", "4"), ("19/10/2020\n08:00", "4"), ("08:00 19/10/2020", "4"), ("8:00:36 SA 19/10/2020", "3.99"),
            ("19/10/2020 8:00 SA", "4"), ("18/10/2020 8:00 CH", "16"), ("10/19/2020 8:00:00 AM", "4"), ("19/10/2020 12:00 SA", "12"), ("18/10/2020 13:00 CH", "23"),
            ("19/10/2020 8h00", "4"), ("8g00 ngày 19/10/2020", "4"), ("8 giờ 00 ngày 19 tháng 10 năm 2020", "4"), ("Thứ hai ngày 19/10/2020 08:00", "4"), ("thu 2 19/10/2020 08:00", "4"),
            ("１９/１０/２０２０ ０８:００", "4"), ("44123.3333333333", "4"), ("44123,33333333", "4"),
        }
        select new ContractCase($"a stamp is read: {form.Text}", $"status=1|0|0|0, elapsed.all.max_hours={form.Hours}, Q07=0", s => s
            .Plan("registration", "{ from: 2020-10-01, to: 2020-10-24 }").Row($"registered={form.Text}, cleared=19 12:00"));

    /// <summary>Each is a clearance: not recorded, so the declaration is open.</summary>
    private static IEnumerable<ContractCase> Unreadable =>
        from text in new[]
        {
            "2020-10-19 24:00", "2020-10-19 24:00:00", "19/10/20 08:00", "31/02/2020 08:00", "29/02/2019 08:00", "2020-02-30 08:00", "2020-13-01 08:00", "2020-00-10 08:00",
            "2020-10-00 08:00", "2020-10-20 08:60", "2020-10-20 08:00:60", "2020-10-20 25:00", "2020-10-20 08:0", "2020-10-20 08", "20/10-2020 08:00", "20/10/2020 8:5",
            "20/10/2020 13:05 SA", "20/10/2020 0:05 CH", "8h60 20/10/2020", "202010200805", "2020-10-20 08:00+15:00", "12345.5", "99999", "0", "08:00", "tomorrow", "x2020-10-20 08:00",
            "2020-10-20 08:00x", "31/02/2020", "2020-02-30", "-1", "null?",
        }
        select new ContractCase($"a stamp cannot be read: {text}", "status=0|1|0|0, Q07=1, Q08=0", s => s.Row($"cleared={text}"));

    private static IEnumerable<ContractCase> NotRecorded =>
        from text in new[] { "", "-", "NULL", "  ", "N/A", "n/a", "null", "\u00A0", "không áp dụng", "Does not apply" }
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

    /// <summary>05/10/2020 is the 5th of October day first, the 10th of May month first. Witness of each: the calendar.</summary>
    private static IEnumerable<ContractCase> Orders =>
    [
        new("day first is the default: what can be read both ways is day first", "Q30=0, Q06=1, rows=1|0|0|0|1", s => s.Row("registered=05/10/2020 08:00")),
        new("one cell that can only be month first makes the column month first: 10/05 is the 5th of October", "Q30=1, Q07=0, Q06=1, status=0|1|0|0", s => s
            .Row("registered=10/05/2020 08:00").Row("registered=10/19/2020 08:00")),
        new("the order is that of the column, not of the file", "Q30=1, Q07=0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .Row("registered=10/19/2020 08:00, cleared=19/10/2020 10:00")),
        new("where cells prove both orders it is day first, and the others cannot be read", "Q30=0, Q07=1, status=1|1|0|0", s => s
            .Row("cleared=20/10/2020 08:00").Row("cleared=10/21/2020 08:00")),
        new("the column of a source is one column in all its files: b.csv is month first because a.csv is", "Q30=2, Q07=0, status=2|0|0|0, elapsed.all.max_hours=386", s => s
            .Row("cleared=10/19/2020 10:00").Row("cleared=11/04/2020 10:00", "b.csv")),
        new("files that can only be read differently are each read by themselves", "Q30=1, Q07=0, status=2|0|0|0, elapsed.all.max_hours=26, elapsed.all.min_hours=2", s => s
            .Row("cleared=10/19/2020 10:00").Row("cleared=20/10/2020 10:00", "b.csv")),
        new("sources are decided apart", "Q30=1, Q07=0, status=2|0|0|0", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, cleared=10/19/2020 10:00").Row("no=2, cleared=20/10/2020 10:00", "b.csv")),
        new("dates of the plan decide: month first, with no finding", "Q30=0, Q07=0, status=1|0|0|0, elapsed.all.max_hours=386", s => s.Plan("dates", "{ Cleared: mdy }").Row("cleared=11/04/2020 10:00")),
        new("dates of the plan decide: day first, against the cells", "Q30=0, Q07=1, status=0|1|0|0", s => s.Plan("dates", "{ cleared: dmy }").Row("cleared=10/19/2020 10:00")),
        new("dates of the plan decide: year first only", "Q07=1, status=1|1|0|0", s => s.Plan("dates", "{ cleared: ymd }").Row("cleared=19/10/2020 10:00").Row("cleared=2020-10-19 10:00")),
        new("a month-first events file", "Q30=1, Q07=0, status=1|0|0|0, elapsed.all.max_hours=26", s => s.Sources("e.csv:events")
            .Event("1", "registered", "10/19/2020 8:00:00 AM").Event("1", "cleared", "10/20/2020 10:00:00 AM")),
    ];

    private static IEnumerable<ContractCase> Serials =>
    [
        new("serial numbers are read where the column has no other form: 44124.5 is noon of 20 October", "Q31=1, Q07=0, status=1|0|0|0, elapsed.all.max_hours=28", s => s.Row("cleared=44124.5")),
        new("a whole serial number is a date alone", "Q31=1, Q07=0, status=0|0|0|1", s => s.Row("cleared=44124")),
        new("a serial number among other forms cannot be read", "Q31=0, Q07=1, status=1|1|0|0", s => s.Row("cleared=44124.5").Row("cleared=2020-10-20 08:00")),
        new("a column of serial numbers in one file, of dates in another", "Q31=1, Q07=0, status=2|0|0|0", s => s.Row("cleared=44124.5").Row("cleared=2020-10-20 08:00", "b.csv")),
    ];

    private static IEnumerable<ContractCase> TwoColumns =>
    [
        new("day and time in two columns make one stamp", "Q07=0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .File("a.csv", "declaration_no,registered.date,registered.time,cleared\n103512700030,19/10/2020,8:00,19/10/2020 10:00\n")),
        new("by the plan, whatever they are called", "Q07=0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .Plan("columns", "{ A: registered.date, B: registered.time }")
            .File("a.csv", "declaration_no,A,B,cleared\n103512700030,2020-10-19 00:00:00,8:00 SA,19/10/2020 10:00\n")),
        new("a day without its time is a date alone, a time without its day cannot be read", "Q07=1, status=0|1|0|1", s => s
            .File("a.csv", "declaration_no,registered,cleared.date,cleared.time\n103512700030,2020-10-19 08:00,20/10/2020,\n103512700170,2020-10-19 08:00,,10:00\n")),
        new("under a header of two rows, recognised without the plan", "Q07=0, Q28=0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .File("a.csv", "Số tờ khai;Đăng ký;;Thông quan;\n;Ngày;Giờ;Ngày;Giờ\n103512700030;19/10/2020;8:00;19/10/2020;10h00\n")),
        new("with the group above the row of the number", "Q07=0, Q28=0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .File("a.csv", ";;Đăng ký;;Thông quan;\nSTT;Số tờ khai;Ngày;Giờ;Ngày;Giờ\n1;103512700030;19/10/2020;8:00;19/10/2020;10:00\n")),
        new("by the plan under a header of two rows", "Q07=0, Q38=0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .Plan("columns", "{ \"Vào sổ / Ngày\": registered.date, \"Vào sổ/Giờ\": registered.time }")
            .File("a.csv", ";Vào sổ;;\nSố tờ khai;Ngày;Giờ;Thông quan\n103512700030;19/10/2020;8:00;19/10/2020 10:00\n")),
        new("two columns whose headers say day and time", "Q07=0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .File("a.csv", "Số tờ khai;Ngày đăng ký;Giờ đăng ký;Thông quan\n103512700030;19/10/2020;080000;19/10/2020 10:00\n")),
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
