namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 2, merging: inside out, stamp by stamp and text by text; and the count of the rows.</summary>
internal static class MergingCases
{
    public static IEnumerable<ContractCase> All => [.. SameNumber, .. Amendments, .. Sources, .. Disagreement, .. Rows];

    private static IEnumerable<ContractCase> SameNumber =>
    [
        new("step 1, wide: the first row wins", "rows=2|1|1|0|0, Q04=1, elapsed.all.max_hours=1", s => s.Row("no=1, cleared=19 09:00").Row("no=1, cleared=19 10:00")),
        new("step 1, wide: later rows fill its gaps, stamps and texts", "Q04=2, elapsed.all.max_hours=2, elapsed.by_office.B.n=1", s => s
            .Row("no=1, office=").Row("no=1, office=B").Row("no=1, office=C, cleared=19 10:00")),
        new("Q04 counts the second and later rows of the same number", "Q04=3", s => s.Row("no=1").Row("no=1").Row("no=1").Row("no=2").Row("no=2").Row("no=3")),
        new("step 1, wide: an unreadable stamp is a gap", "Q04=1, Q07=1, elapsed.all.max_hours=2", s => s.Row("no=1, cleared=soon").Row("no=1, cleared=19 10:00")),
        new("step 1, wide: a date alone after follow-up is a gap, and what fills it is exact", "Q04=1, Q08=1, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .Row("no=1, cleared=2020-12-01").Row("no=1, cleared=19 10:00")),
        new("step 1, events: the later row wins and is no Q04", "Q04=0, elapsed.all.max_hours=2", s => s.Sources("a.csv", "e.csv:events")
            .Row("no=1").Event("1", "cleared", "19 09:00").Event("1", "cleared", "19 10:00")),
        new("step 1, events: an unreadable later row does not override", "Q07=1, elapsed.all.max_hours=1", s => s.Sources("a.csv", "e.csv:events")
            .Row("no=1").Event("1", "cleared", "19 09:00").Event("1", "cleared", "20:00")),
        new("files of one glob are one source, in order of name", "Q04=1, Q22=0, elapsed.all.max_hours=1", s => s
            .Row("no=1, cleared=19 10:00", "b.csv").Row("no=1, cleared=19 09:00", "a.csv")),
        new("11 digits are merged as amendment 0", "rows=2|1|1|0|0, Q05=0, elapsed.all.max_hours=1", s => s.Row("no=1/-, cleared=19 09:00").Row("no=1, cleared=19 10:00")),
    ];

    private static IEnumerable<ContractCase> Amendments =>
    [
        new("step 2: the highest amendment that has the stamp wins", "Q05=1, Q04=0, elapsed.all.max_hours=3", s => s
            .Row("no=1/1, cleared=19 11:00").Row("no=1/2, cleared=").Row("no=1, cleared=19 10:00")),
        new("step 2: the highest amendment wins whatever the order of rows; texts alike", "elapsed.all.max_hours=4, elapsed.by_office.C.n=1", s => s
            .Row("no=1/2, office=C, cleared=19 12:00").Row("no=1/1, office=B, cleared=19 11:00").Row("no=1, office=A, cleared=19 10:00")),
        new("step 2: registered is the earliest", "elapsed.all.max_hours=4", s => s
            .Row("no=1, registered=19 09:00").Row("no=1/1, registered=19 08:00").Row("no=1/2, registered=19 10:00, cleared=19 12:00")),
        new("step 2: a timed registration beats a date alone of the same day", "status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .Row("no=1, registered=19 08:00, cleared=19 10:00").Row("no=1/2, registered=10-19")),
        new("step 2: a date alone of an earlier day is the earliest", "status=0|0|0|1", s => s
            .Row("no=1, registered=20 08:00, cleared=20 10:00").Row("no=1/2, registered=10-19")),
        new("step 2: an earliest registration before the window puts it outside", "rows=2|0|1|0|1, Q06=1", s => s.Row("no=1, registered=17 09:00").Row("no=1/1, registered=19 08:00")),
        new("step 1 comes before step 2: rows of one amendment are filled first", "Q04=1, Q05=1, elapsed.all.max_hours=2", s => s
            .Row("no=1/1").Row("no=1, cleared=19 09:00").Row("no=1/1, cleared=19 10:00")),
        new("Q05: several stated amendment numbers, in whatever sources", "Q05=1", s => s.Sources("a.csv", "b.csv").Row("no=1").Row("no=1/1", "b.csv")),
        new("Q05: 11 digits state none", "Q05=0", s => s.Row("no=1/-").Row("no=1/1")),
        new("Q05: the same number stated twice is not several", "Q05=0", s => s.Row("no=1/3").Row("no=1/3")),
        new("Q05 counts declarations", "Q05=2", s => s.Row("no=1").Row("no=1/1").Row("no=1/2").Row("no=2/1").Row("no=2/2").Row("no=3/4")),
        new("step 2: 11 digits count as 0 against a stated amendment", "Q05=0, elapsed.all.max_hours=2", s => s
            .Row("no=1/-, cleared=19 09:00").Row("no=1/2, cleared=19 10:00")),
    ];

    private static IEnumerable<ContractCase> Sources =>
    [
        new("step 3: the later source of the plan wins, not of the name", "Q22=1, elapsed.all.max_hours=1", s => s.Sources("b.csv", "a.csv")
            .Row("no=1, cleared=19 10:00", "b.csv").Row("no=1, cleared=19 09:00", "a.csv")),
        new("step 3: an empty cell never overrides", "Q22=0, elapsed.all.max_hours=2, elapsed.by_office.11B1.n=1", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, cleared=19 10:00").Bare("no=1, office=-, cleared=NULL", "b.csv")),
        new("step 3: an unreadable cell never overrides", "Q07=1, elapsed.all.max_hours=2", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, cleared=19 10:00").Bare("no=1, cleared=31/02/2020 10:00", "b.csv")),
        new("step 3: a stamp after follow-up never overrides (Q08 comes before merging)", "Q08=1, status=1|0|0|0, elapsed.all.max_hours=2", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, cleared=19 10:00").Bare("no=1, cleared=2020-12-01 10:00", "b.csv")),
        new("step 3: texts of the later source win", "elapsed.by_procedure.E21.n=1, elapsed.by_procedure.A11.n=absent", s => s.Sources("a.csv", "b.csv")
            .Row("no=1").Bare("no=1, procedure=E21", "b.csv")),
        new("step 3: registered of the later source wins, even when later", "elapsed.all.max_hours=1", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, registered=19 08:00, cleared=19 10:00").Bare("no=1, registered=19 09:00", "b.csv")),
        new("step 2 comes before step 3: amendment 0 of a later source beats amendment 1 of an earlier one", "elapsed.all.max_hours=2", s => s.Sources("a.csv", "b.csv")
            .Row("no=1/1, cleared=19 09:00").Bare("no=1, cleared=19 10:00", "b.csv")),
        new("a declaration known to the second source only is read", "rows=2|2|0|0|0", s => s.Sources("a.csv", "b.csv").Row("no=1").Row("no=2", "b.csv")),
        new("events override wide rows of an earlier source", "status=1|0|0|0, elapsed.all.max_hours=3, rows=2|1|1|0|0, Q22=1", s => s.Sources("a.csv", "e.csv:events")
            .Row("no=1, cleared=19 09:00").Event("1", "cleared", "19 11:00")),
    ];

    private static IEnumerable<ContractCase> Disagreement =>
    [
        Consecutive("exactly 5 minutes are no disagreement", 0, "19 10:00", "19 10:05"),
        Consecutive("5 minutes and a second are", 1, "19 10:00:00", "19 10:05:01"),
        Consecutive("in either direction", 1, "19 10:05:01", "19 10:00:00"),
        Consecutive("only consecutive sources are compared: 4 + 4 minutes", 0, "19 10:00", "19 10:04", "19 10:08"),
        Consecutive("a source without the stamp is passed over: 8 minutes", 1, "19 10:00", "", "19 10:08"),
        Consecutive("once per declaration and event, however often", 1, "19 10:00", "19 10:10", "19 10:00"),
        Consecutive("a date alone is no disagreement", 0, "10-20", "19 10:00"),
        Consecutive("nor against a date alone", 0, "19 10:00", "10-20"),
        Consecutive("an unreadable stamp is no disagreement", 0, "19 10:00", "10:30"),
        new("Q22: for each event one", "Q22=2", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, channelled=19 08:10, cleared=19 10:00").Bare("no=1, channelled=19 08:20, cleared=19 11:00", "b.csv")),
        new("Q22: looks at all, outside the window too", "Q22=1", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, registered=17 08:00, cleared=19 10:00").Bare("no=1, cleared=19 11:00", "b.csv")),
        new("Q22: within one source rows do not disagree", "Q22=0", s => s.Row("no=1, cleared=19 10:00").Row("no=1, cleared=19 12:00")),
        new("Q22: what a source says is what its own merging left: amendment 1 says 10:04", "Q22=0, elapsed.all.max_hours=2", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, cleared=19 08:30").Row("no=1/1, cleared=19 10:04").Bare("no=1, cleared=19 10:00", "b.csv")),
    ];

    private static IEnumerable<ContractCase> Rows =>
    [
        new("rows: merged are those beyond the first of each, also outside the window", "rows=5|1|3|0|1", s => s
            .Row("no=1").Row("no=1").Row("no=2, registered=17 08:00").Row("no=2").Row("no=2/1")),
        new("Q03: all rows of a declaration without registration are excluded", "rows=3|1|0|2|0, Q03=1", s => s
            .Row("no=1, registered=").Row("no=1, registered=NULL").Row("no=2")),
        new("Q03: an unreadable registration is none, and is Q07 as well", "rows=1|0|0|1|0, Q03=1, Q07=1", s => s.Row("no=1, registered=2020-10-19 8:0")),
        new("Q03: asked of the merged declaration: another source may have it", "rows=2|1|1|0|0, Q03=0", s => s.Sources("a.csv", "b.csv")
            .Row("no=1, registered=").Bare("no=1, registered=19 08:00", "b.csv")),
        new("Q03: a registration after follow-up is not recorded", "rows=1|0|0|1|0, Q03=1, Q08=1, Q06=0", s => s.Row("no=1, registered=2020-12-01 08:00")),
        new("excluded rows count Q02 and Q03 rows", "rows=4|1|0|3|0, Q02=1, Q03=1", s => s
            .Row("declaration_no=x").Row("no=1, registered=").Bare("no=1, cleared=19 10:00").Row("no=2")),
        new("outside the window is counted in declarations", "rows=3|0|2|0|1, Q06=1", s => s.Row("no=1, registered=17 08:00").Row("no=1").Row("no=1")),
    ];

    private static ContractCase Consecutive(string sentence, int findings, params string[] cleared) =>
        new($"Q22: {sentence}", $"Q22={findings}", s =>
        {
            s.Sources("a.csv", "b.csv", "c.csv");
            foreach (var (name, stamp) in new[] { "a.csv", "b.csv", "c.csv" }.Zip(cleared.Append("").Append("")))
            {
                s.Bare($"no=1, registered=19 08:00, cleared={stamp}", name);
            }
        });
}
