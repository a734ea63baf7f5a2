namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 9: each rule with a study just inside and just outside it. (Q04, Q05 and Q22 stand with the merging, Q27 with the stamps.)</summary>
internal static class FindingCases
{
    private const string RedUntilInspection = "channelled=19 08:01, documents_submitted=19 08:10, document_check_started=19 08:20, document_check_finished=19 08:30, "
        + "goods_presented=19 09:00, inspection_started=19 09:30";

    public static IEnumerable<ContractCase> All =>
        [.. Number, .. Cohort, .. Cells, .. Order, .. Channels, .. Required, .. Codes, .. Zero, .. Outcome];

    private static IEnumerable<ContractCase> Number =>
    [
        .. new[] { "107101950210", "107807186540", "104612655450", "305254403660", "107772836360", "108346275001", "104654188660", "308064365030", "302934380950", "105205185850",
            "108374849920", "308883922820", "103027528700", "101234567820" }
            .Select(number => Found("Q01", 0, $"the check digit of {number} holds (domain brief 2.1)", s => s.Row($"declaration_no={number}"))),
        Found("Q01", 1, "digit 11 is 2 where 1 is the remainder (domain brief 2.1)", s => s.Row("declaration_no=107101950220")),
        Found("Q01", 0, "11 digits have their check digit", s => s.Row("declaration_no=10710195021")),
        Found("Q01", 1, "11 digits with a wrong one", s => s.Row("declaration_no=10710195022")),
        Found("Q01", 1, "10 digits have none", s => s.Row("declaration_no=1071019502")),
        Found("Q01", 1, "13 digits are too many", s => s.Row("declaration_no=1071019502100")),
        Found("Q01", 1, "counted once for each first 11 digits", s => s.Row("declaration_no=107101950220").Row("declaration_no=107101950220").Row("declaration_no=107101950221")),
        Found("Q01", 2, "looks at all: outside the window, without registration", s => s.Row("declaration_no=107101950220, registered=17 08:00").Row("declaration_no=107101950230, registered=")),
    ];

    private static IEnumerable<ContractCase> Cohort =>
    [
        Found("Q02", 2, "counts rows", s => s.Row("declaration_no=A").Row("declaration_no=A").Row("channel=1")),
        Found("Q03", 1, "counts declarations", s => s.Row("no=1, registered=").Row("no=1/1, registered=").Row("no=2")),
        Found("Q06", 2, "counts declarations on either side of the window", s => s.Row("registered=18 23:59").Row("registered=25 00:00").Row("registered=24 23:59")),
        new("nothing else is said of a declaration outside the window", "Q06=1, Q09=0, Q10=0, Q12=0, Q17=0, Q18=0, Q19=0, Q23=0, Q26=0", s => s
            .Row("registered=17 08:00, procedure=Z99, direction=export, inspection_finished=19 08:00, document_check_started=19 09:00, document_check_finished=19 08:00, cleared=16 08:00")),
    ];

    private static IEnumerable<ContractCase> Cells =>
    [
        Found("Q07", 3, "counts cells, before merging and of rows of any declaration", s => s.Row("no=1, cleared=soon").Row("no=1, cleared=soon").Row("no=2, registered=, exited=soon")),
        Found("Q07", 0, "texts and further columns are no stamps", s => s.Row("trader=soon, note=31/02/2020")),
        Found("Q08", 3, "counts cells, before merging and of rows of any declaration", s => s
            .Row("no=1, cleared=2020-12-01 08:00").Row("no=1, cleared=2020-12-01").Row("no=2, registered=17 08:00, exited=2021-12-01 08:00")),
        Found("Q08", 0, "24:00 of the last day is not after it, nor is its date", s => s.Row("cleared=11-24 00:00:00").Row("exited=11-23")),
        Found("Q08", 2, "a second later, or the next date", s => s.Row("cleared=11-24 00:00:01").Row("exited=11-24")),
    ];

    private static IEnumerable<ContractCase> Order =>
    [
        Found("Q09", 2, "counts declaration and stage", s => s.Row("channel=2, registered=19 09:00, channelled=19 08:59, documents_submitted=19 08:00, document_check_started=19 10:00")),
        Found("Q09", 0, "a latest of has no order", s => s.Row("document_check_finished=19 10:00, goods_presented=19 09:00, tax_paid=19 08:30")),
        Found("Q09", 1, "looks at own stages alone where the plan has them", s => s
            .Plan("stages", "[{ id: s, from: arrived, to: tax_paid, owner: x, kind: waiting, due: never }]")
            .Row("arrived=19 10:00, tax_paid=19 09:00, channelled=19 07:00")),
        Found("Q10", 1, "released before registered", s => s.Row("released=19 07:59:59")),
        Found("Q10", 1, "cleared before registered", s => s.Row("cleared=19 07:59:59")),
        Found("Q10", 1, "cancelled before registered", s => s.Row("cancelled=19 07:59:59")),
        Found("Q10", 1, "all of these at once are one declaration", s => s.Row("released=19 07:00, cleared=19 07:00, cancelled=19 07:00")),
        Found("Q10", 0, "at the same instant", s => s.Row("released=19 08:00, cleared=19 08:00")),
        Found("Q11", 1, "registered before arrived", s => s.Row("arrived=19 08:00:01")),
        Found("Q11", 0, "registered at arrival", s => s.Row("arrived=19 08:00")),
        Found("Q11", 0, "arrived the same day by date alone", s => s.Row("arrived=10-19")),
        Found("Q11", 1, "arrived the next day by date alone", s => s.Row("arrived=10-20")),
        new("pre-arrival is legal and kept", "Q11=1, status=1|0|0|0", s => s.Row("arrived=19 10:00, cleared=19 09:00")),
    ];

    private static IEnumerable<ContractCase> Channels =>
    [
        Found("Q12", 1, "green, and inspection_finished", s => s.Row("inspection_finished=19 09:00")),
        Found("Q12", 1, "green, and inspection_started", s => s.Row("inspection_started=19 09:00")),
        Found("Q12", 1, "green, and both: one declaration", s => s.Row("inspection_started=19 09:00, inspection_finished=19 10:00")),
        Found("Q12", 1, "red at first, green at the end", s => s.Row("channel=3, final_channel=1, inspection_started=19 09:00")),
        Found("Q12", 0, "yellow or red at the end", s => s.Row("channel=1, final_channel=3, inspection_started=19 09:00").Row("channel=2, inspection_started=19 09:00")),
        Found("Q12", 0, "green and only presented", s => s.Row("goods_presented=19 09:00")),
        Found("Q13", 1, "red, released, never inspected", s => s.Row("channel=3, cleared=19 12:00")),
        Found("Q13", 1, "import inspected after the release", s => s.Row("channel=3, inspection_finished=19 12:00:01, cleared=19 12:00")),
        Found("Q13", 0, "inspected by the release", s => s.Row("channel=3, inspection_finished=19 12:00, cleared=19 12:00")),
        Found("Q13", 0, "inspected on the day of the release by date alone", s => s.Row("channel=3, inspection_finished=10-19, cleared=19 12:00")),
        Found("Q13", 0, "not released", s => s.Row("channel=3").Row("channel=3, cancelled=19 09:00").Row("channel=3, cleared=10-19")),
        Found("Q13", 1, "yellow turned red", s => s.Row("channel=2, final_channel=3, cleared=19 12:00").Row("channel=3, final_channel=2, cleared=19 12:00")),
        Found("Q13", 1, "export never inspected", s => s.Row("procedure=B11, channel=3, cleared=19 12:00")),
        new("an export inspected later is Q14, not Q13", "Q13=0, Q14=1", s => s.Row("procedure=B11, channel=3, cleared=19 12:00, inspection_finished=19 12:00:01")),
        Found("Q14", 0, "inspected at the release", s => s.Row("procedure=B11, channel=3, cleared=19 12:00, inspection_finished=19 12:00")),
        Found("Q14", 0, "an import", s => s.Row("channel=3, cleared=19 12:00, inspection_finished=19 13:00")),
        Found("Q14", 1, "an export of any channel", s => s.Row("procedure=B11, cleared=19 12:00, inspection_finished=19 13:00")),
        Found("Q14", 0, "inspected on the day of the release by date alone", s => s.Row("procedure=B11, cleared=19 12:00, inspection_finished=10-19")),
        Found("Q14", 1, "inspected on a later day by date alone", s => s.Row("procedure=B11, cleared=19 12:00, inspection_finished=10-20")),
        Found("Q15", 1, "the channel changed without its stamp", s => s.Row("channel=2, final_channel=3")),
        Found("Q15", 0, "the channel changed with its stamp", s => s.Row("channel=2, final_channel=3, channel_changed=19 09:00")),
        Found("Q15", 0, "the stamp may be of day precision", s => s.Row("channel=2, final_channel=3, channel_changed=10-19")),
        Found("Q15", 0, "only the letter changed", s => s.Row("channel=3, final_channel=3D")),
        Found("Q15", 2, "in any direction and status", s => s.Row("channel=3, final_channel=1").Row("channel=1, final_channel=2, cancelled=19 09:00")),
    ];

    private static IEnumerable<ContractCase> Required =>
    [
        Found("Q16", 1, "yellow, released, the end of the check not recorded", s => s.Row("channel=2, cleared=19 12:00")),
        Found("Q16", 2, "a derived or proxy end does not heal it", s => s
            .Row("channel=2, released=19 12:00, release_check_finished=19 12:30").Row("channel=2, final_channel=3, channel_changed=19 09:00, cleared=19 12:00")),
        Found("Q16", 0, "recorded", s => s.Row("channel=2, document_check_finished=19 09:00, cleared=19 12:00").Row("channel=3, document_check_finished=10-19, cleared=20 12:00")),
        Found("Q16", 0, "green", s => s.Row("cleared=19 12:00").Row("channel=3, final_channel=1, cleared=19 12:00")),
        Found("Q16", 0, "not released", s => s.Row("channel=2").Row("channel=2, cancelled=19 09:00").Row("channel=2, cleared=10-19")),
        Found("Q19", 1, "green: channelled", s => s.Row("cleared=19 12:00")),
        Found("Q19", 0, "green: nothing missing", s => s.Row("channelled=19 08:01, cleared=19 12:00")),
        Found("Q19", 1, "an unrecognised channel is as green", s => s.Row("channel=9, cleared=19 12:00")),
        Found("Q19", 4, "yellow: three of documents and channelled", s => s.Row("channel=2, cleared=19 12:00")),
        Found("Q19", 7, "red: three of the inspection too", s => s.Row("channel=3, cleared=19 12:00")),
        Found("Q19", 1, "red: one missing", s => s.Row($"channel=3, {RedUntilInspection}, cleared=19 12:00")),
        Found("Q19", 0, "red: none missing; a date alone is a record", s => s.Row($"channel=3, {RedUntilInspection}, inspection_finished=10-19, cleared=20 12:00")),
        Found("Q19", 1, "a derived end does not heal", s => s.Row("channel=2, channelled=19 08:01, documents_submitted=19 09:00, document_check_started=19 09:30, released=19 12:00")),
        Found("Q19", 0, "not released", s => s.Row("channel=3").Row("channel=3, cancelled=19 09:00").Row("channel=3, cleared=10-19")),
        Found("Q19", 4, "by final channel", s => s.Row("channel=3, final_channel=2, cleared=19 12:00")),
    ];

    private static IEnumerable<ContractCase> Codes =>
    [
        Found("Q17", 1, "an unknown procedure", s => s.Row("procedure=Z99")),
        Found("Q17", 0, "a known procedure", s => s.Row("procedure=E21")),
        Found("Q17", 1, "an unknown office, where offices.csv exists", s => s.Offices("11B1,A,A,,,").Row("office=11ZZ").Row("office=11B1")),
        Found("Q17", 0, "an unknown office, where it does not exist", s => s.Row("office=11ZZ")),
        Found("Q17", 1, "channel and final_channel count as one", s => s.Row("channel=8, final_channel=9")),
        Found("Q17", 1, "an unknown final channel alone", s => s.Row("channel=2, final_channel=9")),
        Found("Q17", 1, "an unknown channel alone", s => s.Row("channel=9, final_channel=2")),
        Found("Q17", 0, "known channels, with suffix letters", s => s.Row("channel=1").Row("channel=2A, final_channel=3D")),
        Found("Q17", 2, "unknown transport modes", s => s.Row("transport_mode=7").Row("transport_mode=8").Row("transport_mode=9")),
        Found("Q17", 4, "each field of a declaration counts", s => s.Offices("11B1,A,A,,,").Row("procedure=Z99, office=Z, channel=Z, transport_mode=Z")),
        Found("Q17", 0, "empty ones are no finding", s => s.Offices("11B1,A,A,,,").Row("procedure=, office=, channel=, transport_mode=")),
        Found("Q17", 1, "of the merged declaration: once", s => s.Row("no=1, procedure=Z99").Row("no=1, procedure=Z99")),
        Found("Q17", 0, "of the merged declaration: the amendment healed it", s => s.Row("no=1, procedure=Z99").Row("no=1/1, procedure=A11")),
        Found("Q17", 3, "an unknown event name counts once per declaration and name", s => s.Sources("a.csv", "e.csv:events").Row("no=1").Row("no=2")
            .Event("1", "unloaded", "19 09:00").Event("1", "unloaded", "19 10:00").Event("1", "weighed", "19 09:00").Event("2", "unloaded", "19 09:00")),
        Found("Q17", 0, "an unknown event name outside the cohort", s => s.Sources("a.csv", "e.csv:events").Row("no=1, registered=17 09:00").Event("1", "unloaded", "19 09:00")),
        new("a code is kept as it stands", "elapsed.by_procedure.Z99.n=1, elapsed.by_office.11ZZ.n=1", s => s.Row("procedure=Z99, office=11ZZ")),
        Found("Q18", 1, "an import number of an export procedure", s => s.Row("no=1, procedure=B11")),
        Found("Q18", 1, "an export number of an import procedure", s => s.Row("no=x1")),
        Found("Q18", 1, "a stated direction against the procedure", s => s.Row("direction=export")),
        Found("Q18", 1, "both at once are one declaration", s => s.Row("no=x1, direction=export")),
        Found("Q18", 0, "in agreement", s => s.Row("no=1, direction=import").Row("no=x1, procedure=B11, direction=export")),
        Found("Q18", 0, "types 11, 12, 31 and 32 are types too, and agree", s => s
            .Row("declaration_no=113512700060").Row("declaration_no=123512700060").Row("declaration_no=313512700060, procedure=B11").Row("declaration_no=323512700060, procedure=B11")),
        Found("Q18", 4, "types 11, 12, 31 and 32 contradict", s => s.Row("declaration_no=113512700060, procedure=B11").Row("declaration_no=123512700060, procedure=B11")
            .Row("declaration_no=313512700060").Row("declaration_no=323512700060")),
        Found("Q18", 0, "other types say nothing", s => s.Row("declaration_no=203512700060").Row("declaration_no=133512700060, procedure=B11")),
        Found("Q18", 0, "an unknown procedure contradicts nothing", s => s.Row("no=x1, procedure=Z99, direction=import")),
    ];

    private static IEnumerable<ContractCase> Zero =>
    [
        Found("Q23", 1, "yellow, 0 s", s => s.Row("channel=2, document_check_started=19 09:00, document_check_finished=19 09:00")),
        Found("Q23", 1, "red, 0 s", s => s.Row("channel=3, document_check_started=19 09:00, document_check_finished=19 09:00")),
        Found("Q23", 0, "1 s", s => s.Row("channel=2, document_check_started=19 09:00:00, document_check_finished=19 09:00:01")),
        Found("Q23", 0, "green", s => s.Row("document_check_started=19 09:00, document_check_finished=19 09:00")),
        Found("Q23", 0, "a derived end is not recorded", s => s.Row("channel=2, final_channel=3, document_check_started=19 09:00, channel_changed=19 09:00")),
        Found("Q23", 0, "two dates alone are not 0 s", s => s.Row("channel=2, document_check_started=10-19, document_check_finished=10-19")),
    ];

    private static IEnumerable<ContractCase> Outcome =>
    [
        Found("Q24", 1, "open and stored", s => s.Row("stored=19 09:00").Row("channel=1")),
        Found("Q24", 0, "released and stored, cancelled and stored", s => s.Row("stored=19 09:00, cleared=19 10:00").Row("stored=19 09:00, cancelled=19 10:00")),
        Found("Q25", 1, "cancelled, yet exited later", s => s.Row("cancelled=19 09:00, exited=19 09:00:01")),
        Found("Q25", 0, "exited at the same instant or before", s => s.Row("cancelled=19 09:00, exited=19 09:00").Row("cancelled=19 09:00, exited=19 08:30")),
        Found("Q25", 0, "released, then cancelled, then exited", s => s.Row("cleared=19 09:00, cancelled=19 10:00, exited=19 11:00")),
        Found("Q25", 0, "exited on the day of the cancellation by date alone", s => s.Row("cancelled=19 09:00, exited=10-19")),
        Found("Q25", 1, "exited on a later day by date alone", s => s.Row("cancelled=19 09:00, exited=10-20")),
        new("cancelled, yet exited later: kept as cancelled", "status=0|0|1|0, Q25=1", s => s.Row("cancelled=19 09:00, exited=20 09:00")),
        Found("Q26", 0, "open for exactly 15 days: 24/10 00:00 to 7/11 24:00", s => s.Plan("follow_up_until", "2020-11-07").Row("registered=24 00:00:00")),
        Found("Q26", 1, "open for 15 days and a second", s => s.Plan("follow_up_until", "2020-11-07").Row("registered=23 23:59:59").Row("registered=24 12:00")),
        Found("Q26", 0, "released or cancelled", s => s.Row("cleared=11-20 09:00").Row("cancelled=11-20 09:00")),
    ];

    internal static ContractCase Found(string rule, int count, string sentence, Action<StudyBuilder> study) =>
        new($"{rule}, {count}: {sentence}", $"{rule}={count}", study);
}
