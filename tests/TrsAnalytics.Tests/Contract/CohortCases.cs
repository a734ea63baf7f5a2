namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 3: status, the edge of follow-up, and the derived end of the document check.</summary>
internal static class CohortCases
{
    public static IEnumerable<ContractCase> All => [.. Statuses, .. Days, .. FollowUp, .. Derived];

    private static IEnumerable<ContractCase> Statuses =>
    [
        Status("nothing recorded: open", "0|1|0|0", ""),
        Status("released", "1|0|0|0", "released=19 09:00"),
        Status("cleared", "1|0|0|0", "cleared=19 09:00"),
        Status("cancelled and no release", "0|0|1|0", "cancelled=19 09:00"),
        Status("cancelled before the release", "0|0|1|0", "cancelled=19 08:59:59, cleared=19 09:00"),
        Status("cancelled at the same instant: released", "1|0|0|0", "cancelled=19 09:00, cleared=19 09:00"),
        Status("cancelled after the release: released", "1|0|0|0", "cancelled=19 09:00:01, cleared=19 09:00"),
        Status("cancelled between released and cleared: released", "1|0|0|0", "released=19 09:00, cancelled=19 09:30, cleared=19 10:00"),
        Status("stored is not released", "0|1|0|0", "stored=19 09:00"),
        Status("exited is not released", "0|1|0|0", "exited=19 09:00"),
        Status("released before registered: unknown", "0|0|0|1", "released=19 07:59:59"),
        Status("released at registration: released in 0 s", "1|0|0|0", "released=19 08:00"),
        Status("cleared before registered although released after: unknown", "0|0|0|1", "cleared=19 07:00, released=19 09:00"),
        Status("released after, cleared before registered: unknown", "0|0|0|1", "released=19 09:00, cleared=18 09:00"),
        Status("cancelled before registered: unknown", "0|0|0|1", "cancelled=19 07:00"),
        Status("cancelled before registered although released: unknown", "0|0|0|1", "cancelled=19 07:00, released=19 09:00"),
    ];

    private static IEnumerable<ContractCase> Days =>
    [
        Status("day precision of registered, released", "0|0|0|1", "registered=10-19, cleared=20 09:00"),
        Status("day precision of registered, open", "0|0|0|1", "registered=10-19"),
        Status("day precision of registered, cancelled", "0|0|0|1", "registered=10-19, cancelled=20 09:00"),
        Status("day precision of the release that decides", "0|0|0|1", "cleared=10-20"),
        Status("day precision of the cancellation that decides", "0|0|0|1", "cancelled=10-20"),
        Status("day precision of a release that might be the earlier one, the same day", "0|0|0|1", "released=20 09:00, cleared=10-20"),
        Status("day precision of a release on a later day decides nothing", "1|0|0|0", "released=20 09:00, cleared=10-21"),
        Status("day precision of a release on an earlier day decides", "0|0|0|1", "released=20 09:00, cleared=10-19"),
        Status("day precision of a cancellation on the day of the release", "0|0|0|1", "cleared=20 09:00, cancelled=10-20"),
        Status("day precision of a cancellation on a later day decides nothing", "1|0|0|0", "cleared=20 09:00, cancelled=10-21"),
        Status("day precision of a cancellation on an earlier day decides", "0|0|0|1", "cleared=20 09:00, cancelled=10-19"),
        Status("day precision of a release on the day of the cancellation", "0|0|0|1", "cancelled=20 09:00, cleared=10-20"),
        Status("day precision of a release after the day of the cancellation", "0|0|1|0", "cancelled=20 09:00, cleared=10-21"),
        new("released on the day of registration by date alone is not before it (no Q10), but unknown", "status=0|0|0|1, Q10=0", s => s.Row("cleared=10-19")),
        new("released the day before by date alone is before registered", "status=0|0|0|1, Q10=1", s => s.Row("registered=20 08:00, cleared=10-19")),
        new("registered by date alone, released the same day: not before", "status=0|0|0|1, Q10=0", s => s.Row("registered=10-20, cleared=20 00:00")),
        new("registered by date alone, released the day before", "status=0|0|0|1, Q10=1", s => s.Row("registered=10-20, cleared=19 23:59")),
        new("unknown declarations are counted in n", "elapsed.all.n=2, elapsed.all.unknown=1, elapsed.all.released=1, elapsed.all.max_hours=1", s => s
            .Row("cleared=10-20").Row("cleared=19 09:00")),
    ];

    private static IEnumerable<ContractCase> FollowUp =>
    [
        Status("exactly 24:00 of the last day is not after it: 856 h", "1|0|0|0, elapsed.all.max_hours=856, Q08=0", "cleared=11-24 00:00:00"),
        Status("a second later is", "0|1|0|0, Q08=1", "cleared=11-24 00:00:01"),
        Status("a date alone on the last day is not after it", "0|0|0|1, Q08=0", "cleared=11-23"),
        Status("a date alone on a later day is", "0|1|0|0, Q08=1", "cleared=11-24"),
        Status("with an offset, in the study's zone: 23/11 17:00Z is 24:00", "1|0|0|0, Q08=0", "cleared=2020-11-23T17:00:00Z"),
        Status("with an offset, in the study's zone: a second later", "0|1|0|0, Q08=1", "cleared=2020-11-23T17:00:01Z"),
        Status("a release after follow-up is not recorded, the earlier one is", "1|0|0|0, Q08=1", "released=19 09:00, cleared=2020-12-24 09:00"),
        Status("a cancellation after follow-up is not recorded", "0|1|0|0, Q08=1", "cancelled=2020-12-24 09:00"),
    ];

    /// <summary>Channel 2 or 3; the check starts at 09:00 of the 19th.</summary>
    private static IEnumerable<ContractCase> Derived =>
    [
        Check("recorded: 1 h", "1|0|0", 1, "channel=2, document_check_finished=19 10:00, released=19 12:00"),
        Check("channel 2 turned 3: channel_changed", "1|0|0", 2, "channel=2, final_channel=3, channel_changed=19 11:00, inspection_started=19 12:00, released=19 13:00"),
        Check("channel 2 turned 3: then inspection_started", "1|0|0", 3, "channel=2, final_channel=3, inspection_started=19 12:00, released=19 13:00"),
        Check("channel 2 turned 3, neither: release_check_finished", "1|0|0", 5, "channel=2, final_channel=3, released=19 13:00, release_check_finished=19 14:00"),
        Check("channel 2 turned 3, none of these: released", "1|0|0", 4, "channel=2, final_channel=3, released=19 13:00"),
        Check("channel 2A turned 3D: by digit", "1|0|0", 2, "channel=2A, final_channel=3D, channel_changed=19 11:00"),
        Check("turned 3 and still open: derived all the same", "1|0|0", 2, "channel=2, final_channel=3, channel_changed=19 11:00"),
        Check("turned 3 and cancelled: derived all the same", "1|0|0", 2, "channel=2, final_channel=3, channel_changed=19 11:00, cancelled=19 12:00"),
        Check("red from the start: channel_changed is not used", "1|0|0", 4, "channel=3, channel_changed=19 11:00, inspection_started=19 12:00, released=19 13:00"),
        Check("yellow: release_check_finished before released", "1|0|0", 5, "channel=2, released=19 13:00, release_check_finished=19 14:00"),
        Check("yellow: released as proxy", "1|0|0", 4, "channel=2, released=19 13:00"),
        Check("whether or not clearance follows", "1|0|0", 4, "channel=2, released=19 13:00, cleared=22 13:00"),
        Check("clearance before the release does not matter either", "1|0|0", 4, "channel=2, released=19 13:00, cleared=19 10:00"),
        Check("cleared is never used", "0|0|1", null, "channel=2, cleared=19 13:00"),
        Check("release_check_finished counts only where released is recorded", "0|0|1", null, "channel=2, cleared=19 13:00, release_check_finished=19 12:00"),
        Check("green is not derived: the stage is not due", "0|0|0", null, "channel=1, released=19 13:00, release_check_finished=19 14:00"),
        Check("an unrecognised channel is not derived", "0|0|0", null, "channel=9, released=19 13:00"),
        Check("a recorded end is kept although channel_changed is there", "1|0|0", 1, "channel=2, final_channel=3, document_check_finished=19 10:00, channel_changed=19 11:00"),
        Check("an end derived from a date alone makes the stage unknown", "0|0|1", null, "channel=2, final_channel=3, channel_changed=10-19"),
        Check("green turned 3 is not 2 turned 3", "0|0|1", null, "channel=1, final_channel=3, channel_changed=19 11:00, cleared=19 12:00"),
        Check("released is used where the plan releases by clearance only", "1|0|0", 4, "channel=2, released=19 13:00, cleared=19 15:00",
            s => s.Plan("release", "{ earliest: [cleared] }")),
    ];

    private static ContractCase Status(string sentence, string counts, string cells) =>
        new(sentence, $"status={counts}", s => s.Row(cells));

    private static ContractCase Check(string sentence, string counts, int? hours, string cells, Action<StudyBuilder>? plan = null) =>
        new($"end of the document check: {sentence}", $"stage.document_check={counts}, stage.document_check.mean_hours={hours?.ToString() ?? "null"}", s =>
        {
            plan?.Invoke(s);
            s.Row($"document_check_started=19 09:00, {cells}");
        });
}
