namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 4: every second of the release time belongs to one stage, or to none.</summary>
internal static class AttributionCases
{
    private const string Wait = "{ id: wait, from: a, to: b, owner: trader, kind: waiting, due: never }";
    private const string Work = "{ id: work, from: c, to: d, owner: customs, kind: processing, due: never }";
    private const string Agency = "{ id: agent, from: e, to: f, owner: agency, kind: waiting, due: never }";

    public static IEnumerable<ContractCase> All => [.. Overlaps, .. Clipping, .. Population];

    /// <summary>Registered at 08:00 and cleared at 18:00: ten hours.</summary>
    private static IEnumerable<ContractCase> Overlaps =>
    [
        Ten("what no stage covers is unattributed: 10 h", "spent.unattributed=10, owner.unattributed=10", "a=", Wait),
        Ten("waiting alone: 09-12", "spent.wait=3, spent.unattributed=7, owner.trader=3", "a=19 09:00, b=19 12:00", Wait),
        Ten("processing wins over waiting: 8-16 minus 10-14", "spent.wait=4, spent.work=4, spent.unattributed=2", "a=19 08:00, b=19 16:00, c=19 10:00, d=19 14:00", Wait, Work),
        Ten("the order of the table does not change that", "spent.wait=4, spent.work=4, spent.unattributed=2", "a=19 08:00, b=19 16:00, c=19 10:00, d=19 14:00", Work, Wait),
        Ten("the agency wins over processing: 9-12 and 12-14 and 8-9, 14-16", "spent.agent=3, spent.work=2, spent.wait=3, spent.unattributed=2, owner.agency=3",
            "a=19 08:00, b=19 16:00, c=19 10:00, d=19 14:00, e=19 09:00, f=19 12:00", Agency, Work, Wait),
        Ten("the agency wins in any order of the table", "spent.agent=3, spent.work=2, spent.wait=3, spent.unattributed=2",
            "a=19 08:00, b=19 16:00, c=19 10:00, d=19 14:00, e=19 09:00, f=19 12:00", Wait, Work, Agency),
        Ten("among equals the later row wins: 11-14", "spent.work=1, spent.more=3, owner.customs=1, owner.port=3", "c=19 10:00, d=19 14:00, a=19 11:00, b=19 15:00, e=19 18:00",
            Work, "{ id: more, from: a, to: d, owner: port, kind: processing, due: never }"),
        Ten("among equals the later row wins: the other way round", "spent.work=4, spent.more=0", "c=19 10:00, d=19 14:00, a=19 11:00",
            "{ id: more, from: a, to: d, owner: port, kind: processing, due: never }", Work),
        Ten("owners are free words and sum over their stages", "owner.port=4, spent.one=1, spent.two=3", "a=19 09:00, b=19 10:00, c=19 12:00, d=19 15:00",
            "{ id: one, from: a, to: b, owner: port, kind: waiting, due: never }", "{ id: two, from: c, to: d, owner: port, kind: processing, due: never }"),
        Ten("an unknown stage covers nothing", "spent.wait=0, spent.unattributed=10", "a=19 12:00, b=19 09:00", Wait),
        Ten("to the second: 09:00:01 to 09:00:02", "spent.wait=1/3600, spent.unattributed=35999/3600", "a=19 09:00:01, b=19 09:00:02", Wait),
    ];

    private static IEnumerable<ContractCase> Clipping =>
    [
        Ten("clipped at registration: 06-09 counts 08-09", "spent.wait=1, stage.wait.mean_hours=3", "a=19 06:00, b=19 09:00", Wait),
        Ten("clipped at the release: 17-20 counts 17-18", "spent.wait=1, stage.wait.mean_hours=3", "a=19 17:00, b=19 20:00", Wait),
        Ten("wholly before registration: nothing", "spent.wait=0", "a=18 06:00, b=19 07:00", Wait),
        Ten("longer than the release time: all of it", "spent.wait=10, spent.unattributed=0", "a=18 06:00, b=21 07:00", Wait),
        Ten("a stage after the release is kept out, wherever it lies", "spent.late=absent, spent.unattributed=10, stage.late=1|0|0", "a=19 09:00, b=19 12:00",
            "{ id: late, from: a, to: b, owner: trader, kind: waiting, due: never, after_release: true }"),
        new("export inspected after clearance: not part of the release time", "spent.inspection=0, stage.inspection=1|0|0, elapsed.all.max_hours=1", s => s
            .Row("procedure=B11, cleared=19 09:00, inspection_started=19 10:00, inspection_finished=19 12:00")),
        new("a censored stage runs to the end of follow-up: 854 of 856 h", "spent.submission=854, spent.channelling=2, spent.unattributed=0", s => s
            .Row("channel=2, channelled=19 10:00")),
        new("import before its tax is paid is unattributed after channelling: 854 h", "spent.unattributed=854, owner.unattributed=854", s => s.Row("channelled=19 10:00")),
    ];

    private static IEnumerable<ContractCase> Population =>
    [
        new("released and open declarations only: 1 h + 856 h", "attribution.elapsed.total_hours=857", s => s
            .Row("cleared=19 09:00").Row("channel=1").Row("cancelled=19 10:00").Row("cleared=10-20").Row("registered=17 08:00")),
        new("by procedure the parts are those of its declarations",
            "attribution.elapsed.by_procedure.A11.channelling=1, attribution.elapsed.by_procedure.B11.channelling=2, attribution.elapsed.by_procedure.B11.unattributed=0", s => s
            .Row("channelled=19 09:00, cleared=19 09:00").Row("procedure=B11, channelled=19 10:00, cleared=19 10:00")),
    ];

    private static ContractCase Ten(string sentence, string expected, string cells, params string[] stages) =>
        new(sentence, $"attribution.elapsed.total_hours=10, {expected}", s => s
            .Plan("events", "{ a: { vi: A, en: A }, b: { vi: B, en: B }, c: { vi: C, en: C }, d: { vi: D, en: D }, e: { vi: E, en: E }, f: { vi: F, en: F } }")
            .Plan("stages", $"[{string.Join(", ", stages)}]")
            .Row($"{cells}, cleared=19 18:00"));
}
