namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 4: the state of a stage.</summary>
internal static class StageCases
{
    private const string Due = "always";
    private const string NotDue = "never";

    public static IEnumerable<ContractCase> All => [.. StateTable, .. LatestOf, .. Single, .. Passed, .. UnderWay, .. DayPrecision, .. DueRules, .. Preset];

    /// <summary>Every row and column of the table, for a stage from a to b.</summary>
    private static IEnumerable<ContractCase> StateTable =>
        from row in new (string Cells, string Due, string Released, string Open, string Neither)[]
        {
            ("a=19 09:00, b=19 10:00", Due, "1|0|0", "1|0|0", "1|0|0"),
            ("a=19 09:00, b=19 10:00", NotDue, "1|0|0", "1|0|0", "1|0|0"),
            ("a=19 09:00", Due, "0|0|1", "0|1|0", "0|0|0"),
            ("a=19 09:00", NotDue, "0|0|0", "0|0|0", "0|0|0"),
            ("b=19 10:00", Due, "0|0|1", "0|0|1", "0|0|1"),
            ("b=19 10:00", NotDue, "0|0|1", "0|0|1", "0|0|1"),
            ("stored=", Due, "0|0|1", "0|0|0", "0|0|0"),
            ("stored=", NotDue, "0|0|0", "0|0|0", "0|0|0"),
        }
        from status in new (string Name, string Cells, string Counts)[]
        {
            ("released", ", cleared=19 12:00", row.Released), ("open", "", row.Open), ("cancelled", ", cancelled=19 12:00", row.Neither),
            ("unknown", ", cleared=19 07:00", row.Neither), ("cancelled, then released", ", cancelled=19 11:00, cleared=19 12:00", row.Neither),
        }
        select new ContractCase($"state of a stage, due {row.Due}, {status.Name}: {row.Cells}", $"stage.s={status.Counts}", s =>
            OwnStages(s, $"{{ id: s, from: a, to: b, owner: port, kind: processing, due: {row.Due}, label: {{ vi: \"S\", en: \"S\" }} }}").Row(row.Cells + status.Cells));

    private static IEnumerable<ContractCase> LatestOf =>
    [
        Latest("the latest recorded one not after the end: b, 1 h", "1|0|0", 1, "a=19 09:00, b=19 10:00, c=19 12:00, d=19 11:00"),
        Latest("one exactly at the end is not after it: 0 h", "1|0|0", 0, "a=19 09:00, b=19 11:00, d=19 11:00"),
        Latest("those not recorded do not count: a, 2 h", "1|0|0", 2, "a=19 09:00, d=19 11:00"),
        Latest("the order of the list does not matter: 1 h", "1|0|0", 1, "c=19 09:00, a=19 10:00, d=19 11:00"),
        Latest("all recorded ones after the end: nothing was waited for", "1|0|0", 0, "a=19 12:00, b=19 13:00, d=19 11:00"),
        Latest("none recorded: from is missing", "0|0|1", null, "d=19 11:00"),
        Latest("the end is missing: censored from the latest of all", "0|1|0", null, "a=19 09:00, c=19 12:00, b=19 10:00"),
        Latest("no Q09 for a latest of", "1|0|0, Q09=0", 0, "a=19 12:00, d=19 11:00"),
    ];

    private static IEnumerable<ContractCase> Single =>
    [
        new("a single from after the end is Q09, and the stage is unknown", "stage.document_queue=0|0|1, Q09=1", s => s
            .Row("channel=2, documents_submitted=19 10:00, document_check_started=19 09:59:59, cleared=19 12:00")),
        new("at the same instant the stage took 0 s", "stage.document_queue=1|0|0, stage.document_queue.mean_hours=0, Q09=0", s => s
            .Row("channel=2, documents_submitted=19 10:00, document_check_started=19 10:00, cleared=19 12:00")),
        new("recorded stages of declarations that need none are observed", "stage.inspection=1|0|0, stage.inspection.mean_hours=1", s => s
            .Row("channel=1, inspection_started=19 10:00, inspection_finished=19 11:00, cleared=19 12:00")),
        new("stages look at the whole cohort: cancelled and unknown ones too", "stage.channelling=4|0|0, stage.channelling.mean_hours=0.75", s => s
            .Row("channelled=19 08:30").Row("channelled=19 08:30, cleared=19 09:00").Row("channelled=19 09:00, cancelled=19 09:00").Row("channelled=19 09:00, cleared=10-20")),
        new("outside the window no stage is counted", "stage.channelling=0|0|0", s => s.Row("registered=17 08:00, channelled=17 08:01")),
        new("cancelled ones have no release: decision is not applicable, exit has no start", "stage.decision=0|0|0, stage.exit=0|0|1", s => s
            .Row("procedure=B11, channelled=19 08:01, cancelled=19 09:00, cleared=19 10:00, exited=19 11:00")),
        new("exit follows the release: 2 h", "stage.exit=1|0|0, stage.exit.mean_hours=2", s => s.Row("cleared=19 09:00, exited=19 11:00")),
        new("exit before the release is Q09", "stage.exit=0|0|1, Q09=1", s => s.Row("cleared=19 09:00, exited=19 08:30")),
    ];

    private static IEnumerable<ContractCase> Passed =>
    [
        new("passed directly: the next stage has its end", "stage.document_queue=0|0|1", s => s
            .Row("channel=2, documents_submitted=19 09:00, document_check_finished=19 10:00")),
        new("passed through others: the check is finished, so submission is passed", "stage.submission=0|0|1", s => s
            .Row("channel=2, channelled=19 08:01, document_check_finished=19 10:00")),
        new("passed by a derived end: the channel was changed", "stage.submission=0|0|1, stage.document_queue=0|0|0", s => s
            .Row("channel=2, final_channel=3, channelled=19 08:01, channel_changed=19 10:00")),
        new("not passed: nothing after it is recorded", "stage.submission=0|1|0", s => s
            .Row("channel=2, channelled=19 08:01")),
        new("not passed through a latest of: goods presented do not pass the document check", "stage.document_check=0|1|0", s => s
            .Row("channel=3, document_check_started=19 09:00, goods_presented=19 11:00")),
        new("passed through others: inspection finished, so presented goods are through the queue", "stage.inspection_queue=0|0|1", s => s
            .Row("channel=3, goods_presented=19 09:00, inspection_finished=19 11:00")),
        new("passed across the release: it has left, so the decision is passed", "stage.decision=0|0|1, stage.exit=0|0|1, status=0|1|0|0", s => s
            .Row("procedure=B11, channelled=19 08:01, exited=19 11:00")),
        new("passed by an end of day precision: it counts as recorded", "stage.inspection_queue=0|0|1", s => s
            .Row("channel=3, goods_presented=19 09:00, inspection_finished=10-20")),
    ];

    private static IEnumerable<ContractCase> UnderWay =>
    [
        new("a single from is under way whatever is above", "stage.agency=0|1|0, stage.submission=0|1|0", s => s
            .Row("channel=2, channelled=19 08:01, agency_requested=19 09:00")),
        new("export, green: the decision is under way from channelling", "stage.decision=0|1|0, spent.decision=855", s => s.Row("procedure=B11, channelled=19 09:00")),
        new("export: the decision is not under way while the agency is", "stage.agency=0|1|0, stage.decision=0|0|0, spent.agency=854, spent.unattributed=1", s => s
            .Row("procedure=B11, channelled=19 09:00, agency_requested=19 10:00, registered=19 09:00")),
        new("export, red: presentation is under way, so the decision is not", "stage.presentation=0|1|0, stage.decision=0|0|0", s => s
            .Row("procedure=B11, channel=3, channelled=19 08:00, documents_submitted=19 08:00, document_check_started=19 08:00, document_check_finished=19 09:00")),
        new("export, red, inspected: the decision is under way", "stage.decision=0|1|0, spent.decision=853", s => s
            .Row("procedure=B11, channel=3, channelled=19 08:00, documents_submitted=19 08:00, document_check_started=19 08:00, document_check_finished=19 09:00, "
                + "goods_presented=19 09:00, inspection_started=19 10:00, inspection_finished=19 11:00")),
        new("import: the decision is under way only once the tax is paid", "stage.decision=0|0|0, spent.unattributed=855", s => s.Row("channelled=19 09:00")),
        new("import, tax paid: from the payment", "stage.decision=0|1|0, stage.tax=1|0|0, spent.decision=854, spent.tax=1", s => s.Row("channelled=19 09:00, tax_paid=19 10:00")),
        new("import by stated direction only", "stage.decision=0|1|0", s => s.Row("direction=export, channelled=19 09:00")),
        new("nothing recorded but the registration: channelling is under way, the decision is not", "stage.channelling=0|1|0, stage.decision=0|0|0, spent.channelling=856, spent.unattributed=0", s => s.Row("procedure=B11")),
        new("a stage above that is not due is not under way: yellow needs no presentation", "stage.presentation=0|0|0, stage.decision=0|1|0", s => s
            .Row("procedure=B11, channel=2, channelled=19 08:00, documents_submitted=19 08:00, document_check_started=19 08:00, document_check_finished=19 09:00")),
        new("a stage above that is passed is not under way", "stage.document_queue=0|0|1, stage.decision=0|1|0", s => s
            .Row("procedure=B11, channel=2, channelled=19 08:00, documents_submitted=19 08:00, document_check_finished=19 09:00")),
        new("a stage above under way from a date alone is under way: it counts as recorded", "stage.document_queue=0|0|1, stage.decision=0|0|0", s => s
            .Row("procedure=B11, channel=2, channelled=19 08:00, documents_submitted=10-19")),
        new("a latest of above another: the upper one is under way", "stage.upper=0|1|0, stage.lower=0|0|0", s => OwnStages(s,
            "{ id: upper, from: { latest: [a, b] }, to: c, owner: x, kind: waiting, due: always }, { id: lower, from: { latest: [a, b] }, to: d, owner: y, kind: waiting, due: always }")
            .Row("a=19 09:00")),
        new("a single from below does not stop a latest of above", "stage.upper=0|1|0, stage.lower=0|1|0", s => OwnStages(s,
            "{ id: upper, from: { latest: [a, b] }, to: c, owner: x, kind: waiting, due: always }, { id: lower, from: a, to: d, owner: y, kind: waiting, due: always }")
            .Row("a=19 09:00")),
    ];

    private static IEnumerable<ContractCase> DayPrecision =>
    [
        new("day precision of the start makes unknown what would be observed", "stage.document_queue=0|0|1", s => s.Row("channel=2, documents_submitted=10-19, document_check_started=20 09:00")),
        new("day precision of the end makes unknown what would be observed", "stage.document_queue=0|0|1", s => s.Row("channel=2, documents_submitted=19 09:00, document_check_started=10-20")),
        new("day precision of the start makes unknown what would be censored", "stage.document_queue=0|0|1", s => s.Row("channel=2, documents_submitted=10-19")),
        new("it counts as recorded: not applicable stays so", "stage.document_queue=0|0|0", s => s.Row("channel=1, documents_submitted=10-19")),
        new("it counts as recorded: cancelled and without an end is not applicable", "stage.document_queue=0|0|0", s => s.Row("channel=2, documents_submitted=10-19, cancelled=20 09:00")),
        Latest("day precision of any recorded one, though not the latest", "0|0|1", null, "a=10-18, b=19 10:00, d=19 11:00"),
        Latest("day precision of one after the end", "0|0|1", null, "b=19 10:00, c=10-21, d=19 11:00"),
        Latest("day precision of all, and all after the end", "0|0|1", null, "a=10-21, d=19 11:00"),
        Latest("day precision of one, and the end missing", "0|0|1", null, "a=10-18, b=19 10:00"),
    ];

    private static IEnumerable<ContractCase> DueRules =>
    [
        new("due is by final channel: yellow turned red needs the goods", "stage.inspection=0|0|2", s => s
            .Row("channel=2, final_channel=3, cleared=19 12:00").Row("channel=3D, cleared=19 12:00").Row("channel=3, final_channel=2, cleared=19 12:00")),
        new("cancelled before any check: not applicable", "stage.document_queue=0|0|0", s => s.Row("channel=2, cancelled=19 09:00")),
        new("due after an event", "stage.agency=0|0|1", s => s.Row("agency_requested=19 09:00, cleared=19 12:00").Row("cleared=19 12:00")),
        new("due after an event recorded by date alone", "stage.agency=0|0|1", s => s.Row("agency_requested=10-19, cleared=21 12:00")),
        new("an answer without a request", "stage.agency=0|0|1", s => s.Row("agency_answered=19 09:00, cleared=19 12:00")),
        new("tax is never due", "stage.tax=0|0|0", s => s.Row("channelled=19 08:01, cleared=19 12:00").Row("channelled=19 08:01")),
        new("own due rules: channels and after", "stage.s=0|0|1, stage.t=0|0|1", s => OwnStages(s,
            "{ id: s, from: a, to: b, owner: x, kind: waiting, due: { channels: [1] } }, { id: t, from: c, to: d, owner: x, kind: waiting, due: { after: a } }")
            .Row("a=19 09:00, cleared=19 12:00").Row("channel=2, cleared=19 12:00")),
    ];

    private static IEnumerable<ContractCase> Preset =>
    [
        new("the way of a red import, hour by hour",
            "stage.channelling.mean_hours=1, stage.submission.mean_hours=2, stage.document_queue.mean_hours=3, stage.document_check.mean_hours=4, "
            + "stage.presentation.mean_hours=5, stage.inspection_queue.mean_hours=6, stage.inspection.mean_hours=7, stage.tax.mean_hours=8, "
            + "stage.decision.mean_hours=9, stage.exit.mean_hours=10, stage.agency=0|0|0, spent.unattributed=0, elapsed.all.max_hours=45, "
            + "owner.customs=30, owner.trader=15", s => s
            .Row("channel=3, registered=19 00:00, channelled=19 01:00, documents_submitted=19 03:00, document_check_started=19 06:00, document_check_finished=19 10:00, "
                + "goods_presented=19 15:00, inspection_started=19 21:00, inspection_finished=20 04:00, tax_paid=20 12:00, cleared=20 21:00, exited=21 07:00")),
        new("presentation runs from the change of channel when that is later: 2 h", "stage.presentation=1|0|0, stage.presentation.mean_hours=2", s => s
            .Row("channel=2, final_channel=3, document_check_finished=19 09:00, channel_changed=19 10:00, goods_presented=19 12:00")),
        new("tax paid before anything was finished: 0 h", "stage.tax=1|0|0, stage.tax.mean_hours=0", s => s.Row("channelled=19 09:00, tax_paid=19 08:30, cleared=19 12:00")),
        new("the decision waits for the agency's answer: 2 h", "stage.decision.mean_hours=2, stage.agency.mean_hours=1", s => s
            .Row("channelled=19 08:00, agency_requested=19 09:00, agency_answered=19 10:00, cleared=19 12:00")),
    ];

    private static ContractCase Latest(string sentence, string counts, int? hours, string cells) =>
        new($"latest of: {sentence}", $"stage.s={counts}, stage.s.mean_hours={hours?.ToString() ?? "null"}", s =>
            OwnStages(s, "{ id: s, from: { latest: [a, b, c] }, to: d, owner: x, kind: waiting, due: always }").Row(cells));

    private static StudyBuilder OwnStages(StudyBuilder study, string stages) => study
        .Plan("events", "{ a: { vi: A, en: A }, b: { vi: B, en: B }, c: { vi: C, en: C }, d: { vi: D, en: D } }")
        .Plan("stages", $"[{stages}]");
}
