namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 10: the findings that save headlines (Q32 to Q36, Q39, Q40), each with a study just inside and just outside it.</summary>
internal static class PlausibilityCases
{
    public static IEnumerable<ContractCase> All => [.. Exited, .. Hours, .. Empty, .. Equal, .. Repeated, .. Days, .. Seconds];

    private static IEnumerable<ContractCase> Exited =>
    [
        new("exited, yet no release and no cancellation: stays open", "Q32=1, status=0|1|0|0", s => s.Row("exited=19 09:00")),
        Found("Q32", 0, "released, cancelled or not exited", s => s.Row("cleared=19 09:00, exited=19 10:00").Row("cancelled=19 09:00, exited=19 10:00").Row("channel=1")),
        Found("Q32", 1, "exited by date alone", s => s.Row("exited=10-20")),
    ];

    private static IEnumerable<ContractCase> Hours =>
    [
        Found("Q33", 1, "UTC export: 08:00 to 17:00 written 7 h early, 01:00 to 10:00", s => s.Rows(OverTheDay(20, 1))),
        Found("Q33", 0, "19 stamps are too few", s => s.Rows(OverTheDay(19, 1))),
        Found("Q33", 0, "within office hours", s => s.Rows(OverTheDay(20, 8))),
        Found("Q33", 0, "all day long: a system that never sleeps", s => s.Rows(Enumerable.Range(0, 48).Select(i => $"registered=19 {i / 2:00}:{i % 2 * 30:00}:01"))),
        Found("Q33", 1, "PM read as AM: 8 to 11 stay, 13:30 to 17:00 become 01:30 to 05:00", s => s.Rows(
            Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? $"registered=19 {8 + (i % 4):00}:{i:00}:01" : $"registered=19 0{2 + (i % 4)}:{i:00}:01"))),
        Found("Q33", 1, "a later source lies 3 h after the first; of the file one", s => s.Sources("a.csv", "b.csv").Rows10("19 08:00:01", "19 11:00:01")),
        Found("Q33", 0, "3 h and 6 minutes are no whole hours", s => s.Sources("a.csv", "b.csv").Rows10("19 08:00:01", "19 11:06:01")),
        Found("Q33", 0, "9 stamps in common are too few", s => s.Sources("a.csv", "b.csv").Rows10("19 08:00:01", "19 11:00:01", 9)),
        Found("Q33", 0, "7 of 10 are less than four of five", s => s.Sources("a.csv", "b.csv").Rows10("19 08:00:01", "19 11:00:01", 7, 3)),
        Found("Q33", 1, "8 of 10 are four of five", s => s.Sources("a.csv", "b.csv").Rows10("19 08:00:01", "19 11:00:01", 8, 2)),
    ];

    private static IEnumerable<ContractCase> Empty =>
    [
        Found("Q34", 1, "channelled is required: empty on 20 of an office, recorded on 11 of 20 elsewhere", s => s.Offices2(20, "", 11, 9)),
        Found("Q34", 0, "half of those elsewhere are not over half", s => s.Offices2(20, "", 10, 10)),
        Found("Q34", 0, "19 declarations are too few", s => s.Offices2(19, "", 11, 9)),
        Found("Q34", 0, "one stamp is not empty throughout", s => s.Offices2(20, "", 11, 9).Row("office=11B1, channelled=19 08:01, exited=19 10:00, cleared=19 09:00")),
        Found("Q34", 1, "the release is due, too", s => s.Rows(20, "office=11B1, channelled=19 08:01").Rows(20, "office=02B1, channelled=19 08:01, cleared=19 09:00, exited=19 09:30")
            .Row("office=11B1, exited=19 10:00")),
    ];

    private static IEnumerable<ContractCase> Equal =>
    [
        Found("Q35", 1, "two files of one source", s => s.File("a.csv", TwoRows).File("b.csv", TwoRows)),
        Found("Q35", 2, "the second and the third of three", s => s.File("a.csv", TwoRows).File("b.csv", TwoRows).File("c.csv", TwoRows)),
        Found("Q35", 1, "the same in another order of rows and columns, with semicolons", s => s.File("a.csv", TwoRows).File("b.csv",
            "channel;declaration_no;registered\n2;303120446660;2020-10-19 09:00:00\n1;107101950210;2020-10-19 08:00:00\n")),
        Found("Q35", 0, "one channel differs", s => s.File("a.csv", TwoRows).File("b.csv", TwoRows.Replace(",2\n", ",3\n", StringComparison.Ordinal))),
        Found("Q35", 0, "one second differs", s => s.File("a.csv", TwoRows).File("b.csv", TwoRows.Replace("09:00:00", "09:00:01", StringComparison.Ordinal))),
        Found("Q35", 0, "files of two sources", s => s.Sources("a.csv", "b.csv").File("a.csv", TwoRows).File("b.csv", TwoRows)),
    ];

    private const string TwoRows = "declaration_no,registered,channel\n107101950210,2020-10-19 08:00:00,1\n303120446660,2020-10-19 09:00:00,2\n";

    private static IEnumerable<ContractCase> Repeated =>
    [
        new("an event more than once: the later row wins", "Q36=1, elapsed.all.max_hours=3", s => s.Sources("a.csv", "e.csv:events").Row("no=1")
            .Event("1", "cleared", "19 10:00").Event("1", "cleared", "19 09:00").Event("1", "cleared", "19 11:00")),
        Found("Q36", 2, "declaration and event", s => s.Sources("a.csv", "e.csv:events").Row("no=1")
            .Event("1", "cleared", "19 10:00").Event("1", "cleared", "19 11:00").Event("1", "exited", "19 10:00").Event("1", "exited", "19 10:00")),
        Found("Q36", 0, "once in each of two sources", s => s.Sources("a.csv", "e.csv:events").Row("no=1, cleared=19 10:00").Event("1", "cleared", "19 11:00")),
        Found("Q36", 0, "rows of a wide file are repeated rows (Q04)", s => s.Row("no=1, cleared=19 10:00").Row("no=1, cleared=19 11:00")),
    ];

    private static IEnumerable<ContractCase> Days =>
    [
        new("a file one day off: no hours", "Q39=1, Q33=0", s => s.Sources("a.csv", "b.csv").Rows10("20 09:00:01", "21 09:00:01")),
        Found("Q39", 1, "one day early, by dates alone", s => s.Sources("a.csv", "b.csv").Rows10("20 09:00:01", "10-19")),
        Found("Q39", 0, "two days", s => s.Sources("a.csv", "b.csv").Rows10("20 09:00:01", "22 09:00:01")),
        Found("Q39", 0, "the same day by date alone", s => s.Sources("a.csv", "b.csv").Rows10("20 09:00:01", "10-20")),
    ];

    private static IEnumerable<ContractCase> Seconds =>
    [
        Found("Q40", 1, "ten stamps of cleared are written to the minute; registered has seconds", s => s
            .Rows(10, "registered=19 08:00:07, cleared=19 09:30")),
        Found("Q40", 0, "nine are too few", s => s.Rows(9, "registered=19 08:00:07, cleared=19 09:30")),
        Found("Q40", 0, "one has seconds", s => s.Rows(10, "registered=19 08:00:07, cleared=19 09:30").Row("registered=19 08:00:07, cleared=19 09:30:01")),
        Found("Q40", 1, "each source by itself", s => s.Sources("a.csv", "b.csv").Rows10("19 09:00:01", "19 09:01:00")),
        Found("Q40", 0, "dates alone have no seconds", s => s.Rows(10, "registered=19 08:00:07, cleared=10-20")),
    ];

    /// <summary>Registrations spread over nine hours.</summary>
    private static IEnumerable<string> OverTheDay(int count, int from) =>
        Enumerable.Range(0, count).Select(i => $"registered=19 {from + (i % 9):00}:{i:00}:01");

    /// <summary>Declarations that two sources clear, the second at another time; the first some there, others as the first says.</summary>
    private static StudyBuilder Rows10(this StudyBuilder study, string first, string second, int other = 10, int same = 0)
    {
        foreach (var i in Enumerable.Range(1, other + same))
        {
            study.Row($"no={i}, registered=19 07:59:59, cleared={first}").Bare($"no={i}, cleared={(i <= other ? second : first)}", "b.csv");
        }

        return study;
    }

    /// <summary>Declarations of an office with a stamp of <c>channelled</c>, and of another some with and some without.</summary>
    private static StudyBuilder Offices2(this StudyBuilder study, int count, string channelled, int with, int without) => study
        .Rows(count, $"office=11B1, channelled={channelled}, cleared=19 09:00, exited=19 10:00")
        .Rows(with, "office=02B1, channelled=19 08:01, cleared=19 09:00, exited=19 10:00")
        .Rows(without, "office=02B1, cleared=19 09:00, exited=19 10:00");

    private static ContractCase Found(string rule, int count, string sentence, Action<StudyBuilder> study) => FindingCases.Found(rule, count, sentence, study);
}
