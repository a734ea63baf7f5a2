namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 6: met, breached or not assessable.</summary>
internal static class StandardCases
{
    public static IEnumerable<ContractCase> All => [.. Documents, .. Agency, .. NotAssessable, .. Open, .. Applies, .. Inspection, .. Shares];

    /// <summary>Yellow; the counts are met, breached, not assessable.</summary>
    private static IEnumerable<ContractCase> Documents =>
    [
        Check("within the limit", "1|0|0", "documents_submitted=19 09:00, document_check_finished=19 10:00"),
        Check("exactly at the limit is met", "1|0|0", "documents_submitted=19 09:00, document_check_finished=19 11:00"),
        Check("a second more is breached", "0|1|0", "documents_submitted=19 09:00, document_check_finished=19 11:00:01"),
        Check("by the working clock: 10:30 to 14:30 is 2 h", "1|0|0", "documents_submitted=19 10:30, document_check_finished=19 14:30"),
        Check("by the working clock: over night", "1|0|0", "documents_submitted=19 16:30, document_check_finished=20 08:30"),
        Check("by the working clock: over night and a second", "0|1|0", "documents_submitted=19 16:30, document_check_finished=20 08:30:01"),
        Check("outside the shifts no time passes", "1|0|0", "documents_submitted=24 17:30, document_check_finished=10-26 07:00"),
        Check("from the submission, not from the start of the check", "0|1|0", "documents_submitted=19 08:00, document_check_started=19 11:00, document_check_finished=19 11:30"),
        Check("finished at the instant of submission: 0 h", "1|0|0", "documents_submitted=19 09:00, document_check_finished=19 09:00"),
    ];

    private static IEnumerable<ContractCase> Agency =>
    [
        Check("the clock starts anew at the agency's answer", "1|0|0", "documents_submitted=19 08:00, agency_requested=19 08:30, agency_answered=20 08:00, document_check_finished=20 10:00"),
        Check("and a second more is breached", "0|1|0", "documents_submitted=19 08:00, agency_requested=19 08:30, agency_answered=20 08:00, document_check_finished=20 10:00:01"),
        Check("an answer before the submission does not count", "0|1|0", "documents_submitted=19 09:00, agency_requested=18 08:00, agency_answered=19 08:00, document_check_finished=19 11:00:01"),
        Check("an answer without a request does not count", "0|1|0", "documents_submitted=19 08:00, agency_answered=20 08:00, document_check_finished=20 10:00"),
        Check("while the agency has not answered the start is missing", "0|0|1", "documents_submitted=19 08:00, agency_requested=19 08:30, document_check_finished=19 09:00"),
        Check("also where the check is long over the limit", "0|0|1", "documents_submitted=19 08:00, agency_requested=19 08:30, document_check_finished=23 09:00"),
        Check("also where it is open", "0|0|1", "documents_submitted=19 08:00, agency_requested=19 08:30"),
        Check("a check finished after submission and before the answer took 0 h", "1|0|0",
            "documents_submitted=19 08:00, agency_requested=19 08:30, agency_answered=22 08:00, document_check_finished=21 10:00"),
        Check("an answer by date alone is a start of day precision", "0|0|1", "documents_submitted=19 08:00, agency_requested=19 08:30, agency_answered=10-20, document_check_finished=21 10:00"),
        Check("a request by date alone is a request", "1|0|0", "documents_submitted=19 08:00, agency_requested=10-19, agency_answered=20 08:00, document_check_finished=20 10:00"),
        Check("without the submission the start is missing although the agency answered", "0|0|1", "agency_requested=19 08:30, agency_answered=20 08:00, document_check_finished=20 10:00"),
    ];

    private static IEnumerable<ContractCase> NotAssessable =>
    [
        Check("start missing", "0|0|1", "document_check_finished=19 11:00"),
        Check("start of day precision", "0|0|1", "documents_submitted=10-19, document_check_finished=21 11:00"),
        Check("end of day precision", "0|0|1", "documents_submitted=19 08:00, document_check_finished=10-20"),
        Check("end missing", "0|0|1", "documents_submitted=19 08:00, cleared=19 12:00"),
        Check("end before the submission", "0|0|1", "documents_submitted=19 09:00, document_check_finished=19 08:59:59"),
        Check("end proxy", "0|0|1", "documents_submitted=19 09:00, released=19 10:00"),
        Check("end derived from the release check", "0|0|1", "documents_submitted=19 09:00, released=19 10:00, release_check_finished=19 10:30"),
        Check("end derived from the change of channel", "0|0|1", "final_channel=3, documents_submitted=19 09:00, channel_changed=19 10:00, cleared=20 10:00"),
        Check("end missing and cancelled", "0|0|1", "documents_submitted=19 08:00, cancelled=23 12:00"),
        Check("end missing and unknown", "0|0|1", "documents_submitted=19 08:00, cleared=10-23"),
    ];

    /// <summary>Follow-up ends on Monday 23/11 at 24:00; its last shift at 17:30.</summary>
    private static IEnumerable<ContractCase> Open =>
    [
        Check("open and past the limit is breached", "0|1|0", "documents_submitted=19 08:00"),
        Check("open and within the limit: 1 h", "0|0|1", "documents_submitted=11-23 16:30"),
        Check("open and exactly at the limit is not past it: 2 h", "0|0|1", "documents_submitted=11-23 15:30"),
        Check("open and a second past it", "0|1|0", "documents_submitted=11-23 15:29:59"),
        Check("open, submitted by date alone", "0|0|1", "documents_submitted=10-19"),
        Check("open, with the end recorded, is measured", "1|0|0", "documents_submitted=19 09:00, document_check_finished=19 10:00"),
        Check("open, the answer long ago", "0|1|0", "documents_submitted=19 08:00, agency_requested=19 08:30, agency_answered=20 08:00"),
        Check("open, the answer within the limit", "0|0|1", "documents_submitted=19 08:00, agency_requested=19 08:30, agency_answered=11-23 16:30"),
    ];

    private static IEnumerable<ContractCase> Applies =>
    [
        Check("its end is due: neither start nor end", "0|0|1", "cleared=19 12:00"),
        Check("its end is due and it was cancelled", "0|0|1", "cancelled=19 12:00"),
        Check("its end is due and it is open", "0|0|1", "exited="),
        Applied("green without either", "0|0|0", "channel=1, cleared=19 12:00"),
        Applied("green with a submission", "0|0|1", "channel=1, documents_submitted=19 08:00, cleared=19 12:00"),
        Applied("green with a check", "0|0|1", "channel=1, document_check_finished=19 08:00, cleared=19 12:00"),
        Applied("green with both", "1|0|0", "channel=1, documents_submitted=19 08:00, document_check_finished=19 09:00, cleared=19 12:00"),
        Applied("outside the window", "0|0|0", "channel=2, registered=17 08:00, documents_submitted=19 08:00, document_check_finished=19 09:00"),
    ];

    private static IEnumerable<ContractCase> Inspection =>
    [
        Inspected("exactly 8 working hours", "1|0|0", "goods_presented=19 08:00, inspection_finished=20 08:00"),
        Inspected("a second more", "0|1|0", "goods_presented=19 08:00, inspection_finished=20 08:00:01"),
        Inspected("the agency does not restart it", "0|1|0", "goods_presented=19 08:00, agency_requested=19 09:00, agency_answered=21 08:00, inspection_finished=21 09:00"),
        Inspected("end before the goods were presented", "0|0|1", "goods_presented=19 08:00, inspection_finished=19 07:00"),
        Inspected("end due", "0|0|1", "cleared=19 12:00"),
        Inspected("open and past the limit", "0|1|0", "goods_presented=19 08:00"),
        Inspected("open and exactly at the limit: the 8 h of the last day", "0|0|1", "goods_presented=11-23 07:30"),
        Inspected("open and past the limit: 2 h of the Saturday before", "0|1|0", "goods_presented=11-21 15:30"),
        new("green inspected: its start or end is recorded", "standard.inspection_8h=0|0|1", s => s.Row("inspection_finished=19 10:00, cleared=19 12:00")),
        new("yellow needs no inspection", "standard.inspection_8h=0|0|0, standards.inspection_8h.share=null", s => s.Row("channel=2, cleared=19 12:00")),
    ];

    private static IEnumerable<ContractCase> Shares =>
    [
        new("the share is met / (met + breached); Wilson of 1 in 29 is 0.00611321-0.17175522 (domain brief 6.5)",
            "standard.documents_2h=1|28|1, standards.documents_2h.share=1/29, standards.documents_2h.wilson_low=0.00611321, standards.documents_2h.wilson_high=0.17175522", s => s
            .Row("channel=2, documents_submitted=19 09:00, document_check_finished=19 10:00")
            .Rows(28, "channel=2, documents_submitted=19 08:00, document_check_finished=20 10:00")
            .Row("channel=2, document_check_finished=19 10:00")),
        new("Wilson of 0 in 20 is 0-0.16112516 (domain brief 6.5)", "standards.documents_2h.share=0, standards.documents_2h.wilson_low=0, standards.documents_2h.wilson_high=0.16112516", s => s
            .Rows(20, "channel=2, documents_submitted=19 08:00, document_check_finished=20 10:00")),
        new("Wilson of 1 in 1 is 1/(1 + 1.959964^2) to 1", "standards.documents_2h.share=1, standards.documents_2h.wilson_low=0.2065493, standards.documents_2h.wilson_high=1", s => s
            .Row("channel=2, documents_submitted=19 09:00, document_check_finished=19 10:00")),
        new("no assessable declaration, no share", "standards.documents_2h.share=null, standards.documents_2h.wilson_low=null, standards.documents_2h.wilson_high=null", s => s.Row("channel=1")),
        new("the calendar is that of the office: around the clock 10:30 to 14:30 is 4 h", "standard.documents_2h=1|1|0", s => s
            .Plan("calendar", "{ days: [mon], shifts: [\"07:30-11:30\", \"13:30-17:30\"], offices: { AAAA: { shifts: [\"00:00-24:00\"] } } }")
            .Row("channel=2, documents_submitted=19 10:30, document_check_finished=19 14:30")
            .Row("channel=2, office=AAAA, documents_submitted=19 10:30, document_check_finished=19 14:30")),
    ];

    private static ContractCase Check(string sentence, string counts, string cells) => Applied(sentence, counts, $"channel=2, {cells}");

    private static ContractCase Applied(string sentence, string counts, string cells) =>
        new($"documents in 2 h: {sentence}", $"standard.documents_2h={counts}", s => s.Row(cells));

    private static ContractCase Inspected(string sentence, string counts, string cells) =>
        new($"inspection in 8 h: {sentence}", $"standard.inspection_8h={counts}", s => s.Row($"channel=3, {cells}"));
}
