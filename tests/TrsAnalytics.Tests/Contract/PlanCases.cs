namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 1: what the plan says. (What a plan may not say is tested where plans are read.)</summary>
internal static class PlanCases
{
    public static IEnumerable<ContractCase> All =>
    [
        new("the cohort is chosen by whole days: the first and the last second are in it", "rows=4|2|0|0|2, Q06=2", s => s
            .Row("registered=18 23:59:59").Row("registered=19 00:00:00").Row("registered=24 23:59:59").Row("registered=25 00:00:00")),
        new("a date alone in the window is in it", "rows=2|1|0|0|1, Q06=1", s => s.Row("registered=10-24").Row("registered=10-25")),
        new("an offset is converted before the window is asked: 18/10 17:00Z is 19/10 00:00", "rows=2|1|0|0|1, Q06=1", s => s
            .Row("registered=2020-10-18T17:00:00Z").Row("registered=2020-10-18T16:59:59Z")),
        new("tau is the end of follow-up minus the end of the window: 30 days; 25 working days of 8 h",
            "tau_hours.elapsed=720, tau_hours.working=200", s => s.Row("channel=1")),
        new("follow-up may end with the window: tau is 0, and a mean that is cut there is refused", "tau_hours.elapsed=0, tau_hours.working=0, elapsed.all.restricted_mean_hours=null", s => s
            .Plan("follow_up_until", "2020-10-24").Row("channel=1")),
        new("what is open at 24:00 of the last day is censored then: 19/10 08:00 to 24/11 00:00 is 856 h",
            "status=0|1|0|0, attribution.elapsed.total_hours=856", s => s.Row("channel=1")),
        new("the plan says what ends the release time", "status=1|1|0|0, elapsed.all.max_hours=2", s => s
            .Plan("release", "{ earliest: [cleared] }").Row("released=19 09:00").Row("released=19 09:00, cleared=19 10:00")),
        new("the earliest of the events named is the release", "elapsed.all.max_hours=1", s => s.Row("released=19 09:00, cleared=19 10:00")),
        new("any events may be named, own ones too", "status=1|1|0|0, elapsed.all.max_hours=3", s => s
            .Plan("events", "{ gate_out: { vi: \"Ra\", en: \"Out\" } }").Plan("release", "{ earliest: [gate_out] }")
            .Row("gate_out=19 11:00").Row("cleared=19 09:00")),
        new("without a ranking in the plan there is none", "ranking=absent", s => s.Row("channel=1")),
        new("follow_up, offices and hand-over are the study's own: another year and zone", "status=1|0|0|0, tau_hours.elapsed=24", s => s
            .Plan("time_zone", "Africa/Nairobi").Plan("registration", "{ from: 2023-02-27, to: 2023-02-28 }").Plan("follow_up_until", "2023-03-01")
            .Plan("hand_over_by", "2023-03-05").Row("registered=2023-02-28 23:00, cleared=2023-02-28T20:30:00Z")),
        new("the study's own list of procedures replaces the built-in one", "Q17=1, elapsed.by_direction.export.n=1, elapsed.by_direction.import.n=1", s => s
            .Procedures("EX1,export,trade,Xuất,Export").Row("procedure=EX1").Row("procedure=A11")),
        new("a study without a row is an empty cohort", "rows=0|0|0|0|0, elapsed.all.n=0, elapsed.all.mean_completed_hours=null", s => s
            .File("a.csv", "declaration_no,registered\n")),
    ];
}
