namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 10: numbers of other systems, repeated events, and cases that know no registration or release.</summary>
internal static class CaseCases
{
    public static IEnumerable<ContractCase> All =>
    [
        new("any text that is not empty is a key", "rows=3|2|1|0|0, Q01=0, Q05=0, elapsed.all.max_hours=2", s => s.Plan("numbers", "any")
            .Row("declaration_no=C-1, cleared=19 09:00").Row("declaration_no= C-1 , exited=19 10:00").Row("declaration_no=case 2, cleared=19 10:00")),
        new("12 digits are one key, with the last digit: no amendments", "rows=2|2|0|0|0, Q05=0", s => s.Plan("numbers", "any")
            .Row("declaration_no=107101950210").Row("declaration_no=107101950211")),
        new("an export's procedure contradicts no number", "Q18=0", s => s.Plan("numbers", "any").Row("declaration_no=107101950210, procedure=B11")),
        new("the later row counts, or the first: 3 h or 1 h", "elapsed.all.max_hours=1, Q36=1", s => s.Plan("repeated", "first").Sources("a.csv", "e.csv:events").Row("no=1")
            .Event("1", "cleared", "19 09:00").Event("1", "cleared", "19 11:00")),
        new("the first event of a case is its registration, the last its clearance: 08:00 to 12:00", "rows=4|1|3|0|0, status=1|0|0|0, elapsed.all.max_hours=4", s => Log(s)
            .Plan("case_start", "first").Plan("case_end", "last")),
        new("an event starts a case at its earliest, another ends it at its latest: 09:00 to 11:00", "elapsed.all.max_hours=2", s => Log(s)
            .Plan("case_start", "checked").Plan("case_end", "checked")),
        new("without the event that ends it a case is open", "status=0|1|0|0", s => Log(s).Plan("case_start", "first").Plan("case_end", "signed")),
        new("events that the plan does not know start and end a case, too, and are unknown", "elapsed.all.max_hours=4, Q17=3", s => Log(s).Plan("events", null)
            .Plan("case_start", "first").Plan("case_end", "last")),
        new("a case in two files of events: from the earliest of all to the latest", "rows=5|1|4|0|0, elapsed.all.max_hours=5, Q22=1", s => Log(s)
            .Sources("e.csv:events", "f.csv:events").Plan("case_start", "first").Plan("case_end", "last").Bare("declaration_no=C, event=checked, timestamp=19 13:00", "f.csv")),
        new("of rows of a case with several stamps, too", "elapsed.all.max_hours=3", s => s.Plan("numbers", "any").Plan("case_start", "first").Plan("case_end", "last")
            .Plan("events", "{ opened: { vi: a, en: b }, closed: { vi: c, en: d } }").Bare("declaration_no=C, opened=19 08:00, closed=19 11:00")),
    ];

    /// <summary>One case: received 08:00, checked 09:00 and 11:00, sent 12:00; never signed.</summary>
    private static StudyBuilder Log(StudyBuilder study) => study.Sources("e.csv:events").Plan("numbers", "any")
        .Plan("events", "{ received: { vi: a, en: b }, checked: { vi: c, en: d }, sent: { vi: e, en: f }, signed: { vi: g, en: h } }")
        .Bare("declaration_no=C, event=checked, timestamp=19 09:00", "e.csv").Bare("declaration_no=C, event=received, timestamp=19 08:00", "e.csv")
        .Bare("declaration_no=C, event=sent, timestamp=19 12:00", "e.csv").Bare("declaration_no=C, event=checked, timestamp=19 11:00", "e.csv");
}
