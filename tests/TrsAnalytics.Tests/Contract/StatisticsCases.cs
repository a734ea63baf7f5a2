namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 7: what is printed of many release times.</summary>
internal static class StatisticsCases
{
    public static IEnumerable<ContractCase> All => [.. Completed, .. WithOpenOnes, .. Groups, .. StageStatistics];

    private static IEnumerable<ContractCase> Completed =>
    [
        new("the ten release times of the domain brief, 6.2: mean 26.18, sd 52.32207, median 3.125, P90 61.8 (type 7)",
            "elapsed.all.mean_completed_hours=26.18, elapsed.all.sd_completed_hours=52.32206864, elapsed.all.median_completed_hours=3.125, "
            + "elapsed.all.p90_completed_hours=61.8, elapsed.all.min_hours=0.02, elapsed.all.max_hours=168", s => s
            .Rows(new[] { "19 08:01:12", "19 08:01:48", "19 09:30", "19 10:00", "19 10:00", "19 12:15", "19 16:00", "20 10:00", "21 10:00", "10-26 08:00" }
                .Select(cleared => $"cleared={cleared}"))),
        new("the standard deviation of one is none", "elapsed.all.sd_completed_hours=null, elapsed.all.p90_completed_hours=2, elapsed.all.median_completed_hours=2", s => s
            .Row("cleared=19 10:00")),
        new("the standard deviation divides by n - 1: of 1 and 2 h it is 0.70710678", "elapsed.all.sd_completed_hours=0.70710678", s => s.Row("cleared=19 09:00").Row("cleared=19 10:00")),
        new("type 7: P90 of 1, 2, 3, 4 h is 3.7", "elapsed.all.p90_completed_hours=3.7, elapsed.all.median_completed_hours=2.5", s => s.Rows(Cleared(9, 10, 11, 12))),
        new("official figures are of released ones only", "elapsed.all.mean_completed_hours=1, elapsed.all.max_hours=1, elapsed.all.n=4", s => s
            .Row("cleared=19 09:00").Row("channel=1").Row("cancelled=19 12:00").Row("cleared=10-20")),
        new("nobody released: no official figure", "elapsed.all.mean_completed_hours=null, elapsed.all.median_completed_hours=null, elapsed.all.min_hours=null, "
            + "elapsed.all.max_hours=null, elapsed.all.p90_completed_hours=null, elapsed.all.restricted_mean_hours=720, elapsed.all.share_within_24_hours=0", s => s.Row("channel=1")),
        new("nobody released or open: nothing of the kind", "elapsed.all.restricted_mean_hours=null, elapsed.all.median_hours=null, elapsed.all.share_within_24_hours=null, elapsed.all.cancelled=1", s => s
            .Row("cancelled=19 10:00")),
    ];

    private static IEnumerable<ContractCase> WithOpenOnes =>
    [
        Median("odd: the middle of 1, 2, open", "2", 1, 9, 10),
        Median("odd: open is the middle of 1, open, open", "null", 2, 9),
        Median("even: the mean of 3 and 5 in 1, 3, 5, open", "4", 1, 9, 11, 13),
        Median("even: the upper of the two middle ones is open in 1, 3, open, open", "null", 2, 9, 11),
        Median("all open", "null", 2),
        Median("none open", "2", 0, 9, 10, 11),
        new("restricted mean: an open one counts tau: (1 + 720) / 2", "elapsed.all.restricted_mean_hours=360.5", s => s.Row("cleared=19 09:00").Row("channel=1")),
        new("restricted mean: one longer than tau counts tau: 800 h as 720", "elapsed.all.restricted_mean_hours=720, elapsed.all.max_hours=800", s => s.Row("cleared=11-21 16:00")),
        new("restricted mean: cancelled and unknown ones do not enter", "elapsed.all.restricted_mean_hours=1", s => s.Row("cleared=19 09:00").Row("cancelled=19 10:00").Row("cleared=10-20")),
        new("a median longer than tau is a median all the same: 800 h", "elapsed.all.median_hours=800", s => s.Row("cleared=11-21 16:00")),
        new("share within 24 h: 24 h included, a second more not", "elapsed.all.share_within_24_hours=1/2", s => s.Row("cleared=20 08:00:00").Row("cleared=20 08:00:01")),
        new("share within 24 h: of released and open, not of cancelled or unknown: 1 in 2", "elapsed.all.share_within_24_hours=1/2", s => s
            .Row("cleared=19 09:00").Row("channel=1").Row("cancelled=19 10:00").Row("cleared=10-20")),
    ];

    private static IEnumerable<ContractCase> Groups =>
    [
        new("by final channel, procedure, office and direction",
            "elapsed.by_final_channel.1.max_hours=1, elapsed.by_final_channel.2.max_hours=2, elapsed.by_procedure.A11.max_hours=1, elapsed.by_procedure.B11.max_hours=2, "
            + "elapsed.by_office.AAAA.max_hours=1, elapsed.by_office.BBBB.max_hours=2, elapsed.by_direction.import.max_hours=1, elapsed.by_direction.export.max_hours=2", s => s
            .Row("office=AAAA, cleared=19 09:00").Row("procedure=B11, office=BBBB, channel=2, cleared=19 10:00")),
        new("each group counts its own", "elapsed.by_final_channel.2.n=3, elapsed.by_final_channel.2.released=1, elapsed.by_final_channel.2.open=1, elapsed.by_final_channel.2.cancelled=1", s => s
            .Row("channel=2, cleared=19 09:00").Row("channel=2").Row("channel=2, cancelled=19 09:00").Row("channel=1")),
    ];

    private static IEnumerable<ContractCase> StageStatistics =>
    [
        new("stages: mean, median and P90 (type 7) of observed durations, censored and unknown ones beside them: 1, 2, 3, 4 h",
            "stage.submission=4|1|1, stage.submission.mean_hours=2.5, stage.submission.median_hours=2.5, stage.submission.p90_hours=3.7", s => s
            .Rows(new[] { "09:00", "10:00", "11:00", "12:00" }.Select(time => $"channel=2, channelled=19 08:00, documents_submitted=19 {time}"))
            .Row("channel=2, channelled=19 08:00").Row("channel=2, documents_submitted=19 09:00")),
        new("stages without an observed duration have none", "stage.submission=0|0|0, stage.submission.mean_hours=null, stage.submission.median_hours=null, stage.submission.p90_hours=null", s => s
            .Row("channel=1")),
    ];

    private static ContractCase Median(string sentence, string hours, int open, params int[] cleared) =>
        new($"median with open ones: {sentence}", $"elapsed.all.median_hours={hours}", s => s.Rows(Cleared(cleared)).Rows(open, "channel=1"));

    private static IEnumerable<string> Cleared(params int[] hours) => hours.Select(hour => $"cleared=19 {hour:00}:00");
}
