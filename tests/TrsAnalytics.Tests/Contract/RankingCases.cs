namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 8: points, score, band and rank.</summary>
internal static class RankingCases
{
    private const string Share = "{ id: within_24h, metric: share_released_within, hours: 24, clock: elapsed, weight: 1, best: 1.0, worst: 0.5 }";
    private const string Mean = "{ id: release_hours, metric: mean_release_hours, clock: elapsed, adjust_for: [final_channel], weight: 1, best: 0, worst: 20 }";
    private const string Crude = "{ id: release_hours, metric: mean_release_hours, clock: elapsed, weight: 1, best: 0, worst: 20 }";
    private const string Documents = "{ id: documents, metric: share_standard_met, standard: documents_2h, weight: 1, best: 1.0, worst: 0.5 }";

    public static IEnumerable<ContractCase> All => [.. Points, .. Bands, .. Ranks, .. Adjustment, .. Departments];

    /// <summary>Released within 24 h: some of the declarations of office A; the others are open.</summary>
    private static IEnumerable<ContractCase> Points =>
    [
        Shared("linear from worst to best: 3 of 4 is half way", "ranking.A.share_within_24_hours=0.75, ranking.A.points.within_24h=50, ranking.A.score=50, ranking.A.rank=1", 3, 1),
        Shared("best earns all", "ranking.A.points.within_24h=100", 2, 0),
        Shared("worst earns none", "ranking.A.points.within_24h=0", 1, 1),
        Shared("worse than worst is clipped", "ranking.A.points.within_24h=0, ranking.A.score=0", 1, 3),
        new("better than best is clipped: 1 h where best is 4", "ranking.A.points.release_hours=100, ranking.A.restricted_mean_hours=1", s => Ranking(s, Mean.Replace("best: 0", "best: 4", StringComparison.Ordinal))
            .Row("office=A, cleared=19 09:00")),
        new("where lower is better: 5 of 0-20 h is three quarters", "ranking.A.points.release_hours=75", s => Ranking(s, Crude).Row("office=A, cleared=19 13:00")),
        new("points are weighted and scaled: 0.5 x 0.6 x 10 + 1 x 0.4 x 10", "ranking.A.points.within_24h=3, ranking.A.points.documents=4, ranking.A.score=7", s => Ranking(s,
            $"{Share.Replace("weight: 1", "weight: 0.6", StringComparison.Ordinal)}, {Documents.Replace("weight: 1", "weight: 0.4", StringComparison.Ordinal)}", "scale: 10")
            .Rows(3, "office=A, cleared=19 09:00").Row("office=A, channel=2, documents_submitted=19 08:00, document_check_finished=19 09:00")),
        new("the hours of an indicator are its own, and included: 2 h", "ranking.A.points.within_24h=50", s => Ranking(s, Share.Replace("hours: 24", "hours: 2", StringComparison.Ordinal))
            .Rows(3, "office=A, cleared=19 10:00").Row("office=A, cleared=19 10:00:01")),
        new("the clock of an indicator is its own: 16:30 to 08:30 is 2 h", "ranking.A.points.release_hours=90", s => Ranking(s, Crude.Replace("elapsed", "working", StringComparison.Ordinal))
            .Row("office=A, registered=19 16:30, cleared=20 08:30")),
        new("an open one counts tau in the mean: (10 + 720) / 2", "ranking.A.restricted_mean_hours=365, ranking.A.adjusted_mean_hours=365, ranking.A.points.release_hours=0", s => Ranking(s, Mean)
            .Row("office=A, cleared=19 18:00").Row("office=A")),
    ];

    /// <summary>Half of the points of a scale.</summary>
    private static IEnumerable<ContractCase> Bands =>
        from band in new[]
        {
            (Scale: "144.5", Band: "0.5", Expected: "72.5"), (Scale: "145.5", Band: "0.5", Expected: "73"), (Scale: "144.4", Band: "0.5", Expected: "72"),
            (Scale: "144.6", Band: "0.5", Expected: "72.5"), (Scale: "145", Band: "1", Expected: "73"), (Scale: "143", Band: "1", Expected: "72"),
            (Scale: "144.4", Band: "0", Expected: "72.2"),
        }
        select new ContractCase($"half of {band.Scale} in bands of {band.Band} is {band.Expected} (half up)", $"ranking.A.band_score={band.Expected}", s =>
            Ranking(s, Share, $"scale: {band.Scale}, band: {band.Band}").Rows(3, "office=A, cleared=19 09:00").Row("office=A"));

    private static IEnumerable<ContractCase> Ranks =>
    [
        Ranked("dense: 1, 1, 2", "dense", "0", "1", "1", "2"),
        Ranked("competition: 1, 1, 3", "competition", "0", "1", "1", "3"),
        new("units of one band share a rank though their scores differ: 50 and 51.7 in bands of 5", "ranking.A.rank=1, ranking.B.rank=1, ranking.C.rank=2", s => Ranking(s, Share, "band: 5")
            .Rows(75, "office=A, cleared=19 09:00").Rows(25, "office=A").Rows(91, "office=B, cleared=19 09:00").Rows(29, "office=B").Row("office=C")),
        new("fewer than minimum_declarations: points, but no score, band or rank", "ranking.A.rank=1, ranking.B.declarations=2, ranking.B.points.within_24h=100, "
            + "ranking.B.score=absent, ranking.B.band_score=absent, ranking.B.rank=absent", s => Ranking(s, Share, "minimum_declarations: 3")
            .Rows(3, "office=A").Rows(2, "office=B, cleared=19 09:00")),
        new("minimum_declarations counts the whole cohort of the unit", "ranking.A.declarations=3, ranking.A.rank=1", s => Ranking(s, Share, "minimum_declarations: 3")
            .Row("office=A, cleared=19 09:00").Row("office=A, cancelled=19 09:00").Row("office=A, cleared=10-20").Row("office=A, registered=17 08:00")),
        new("an indicator that cannot be computed leaves the unit unranked", "ranking.A.rank=absent, ranking.A.score=absent, ranking.A.points.within_24h=50, ranking.A.documents_share=absent, ranking.B.rank=1", s =>
            Ranking(s, $"{Share.Replace("weight: 1", "weight: 0.5", StringComparison.Ordinal)}, {Documents.Replace("weight: 1", "weight: 0.5", StringComparison.Ordinal)}")
            .Row("office=A, cleared=19 09:00").Row("office=B, channel=2, documents_submitted=19 08:00, document_check_finished=19 09:00, cleared=19 09:00")),
        new("the share of a standard is of assessable declarations", "ranking.A.documents_share=0.75, ranking.A.points.documents=50", s => Ranking(s, Documents)
            .Rows(3, "office=A, channel=2, documents_submitted=19 08:00, document_check_finished=19 09:00")
            .Row("office=A, channel=2, documents_submitted=19 08:00, document_check_finished=19 16:00").Row("office=A, channel=2, cleared=19 12:00")),
    ];

    /// <summary>
    /// Office A: two green of 1 h, one yellow of 10 h. Office B: two green of 3 h, three yellow of 20 h.
    /// The mix of the study is one half each; its cell means are 2 h and 17.5 h.
    /// </summary>
    private static IEnumerable<ContractCase> Adjustment =>
    [
        new("minimum_cell 2: A takes the study's yellow 17.5 h: (1 + 17.5) / 2; B keeps its own: (3 + 20) / 2",
            "ranking.A.adjusted_mean_hours=9.25, ranking.B.adjusted_mean_hours=11.5, ranking.A.restricted_mean_hours=4, ranking.B.restricted_mean_hours=13.2, ranking.A.points.release_hours=53.75", s =>
            TwoOffices(Ranking(s, Mean, "minimum_cell: 2"))),
        new("minimum_cell 1: A's own yellow: (1 + 10) / 2", "ranking.A.adjusted_mean_hours=5.5, ranking.B.adjusted_mean_hours=11.5", s => TwoOffices(Ranking(s, Mean, "minimum_cell: 1"))),
        new("exactly minimum_cell is enough: B's three yellow; its two green are not", "ranking.B.adjusted_mean_hours=11, ranking.A.adjusted_mean_hours=9.75", s =>
            TwoOffices(Ranking(s, Mean, "minimum_cell: 3"))),
        new("a cell that a unit does not have takes the study's: C is green only, the mix is 5 and 4 of 9: (5 x 4 + 4 x 17.5) / 9",
            "ranking.C.adjusted_mean_hours=10, ranking.C.restricted_mean_hours=4", s => TwoOffices(Ranking(s, Mean, "minimum_cell: 1")).Row("office=C, cleared=19 12:00")),
        new("the mix and the cells are of released and open ones: cancelled and unknown do not count", "ranking.A.adjusted_mean_hours=5.5", s =>
            TwoOffices(Ranking(s, Mean, "minimum_cell: 1")).Rows(5, "office=B, cancelled=19 09:00").Rows(5, "office=B, cleared=10-20")),
        new("mix by several dimensions: cells are their combinations",
            "ranking.A.adjusted_mean_hours=2.5, ranking.B.adjusted_mean_hours=3.5", s => Ranking(s, Mean.Replace("[final_channel]", "[direction, final_channel]", StringComparison.Ordinal), "minimum_cell: 1")
            .Row("office=A, cleared=19 09:00").Row("office=A, procedure=B11, cleared=19 12:00").Row("office=B, cleared=19 10:00").Row("office=B, procedure=B11, cleared=19 13:00")),
    ];

    private static IEnumerable<ContractCase> Departments =>
    [
        new("the parent valid on the day of registration counts; valid_to is inclusive",
            "ranking.D1.declarations=2, ranking.D2.declarations=1, ranking.D1.share_within_24_hours=1, ranking.D2.share_within_24_hours=0", s => Departmental(s)
            .Offices("D1,D1,D1,,,", "D2,D2,D2,,,", "A,A,A,D1,2015-01-01,2020-10-21", "A,A,A,D2,2020-10-22,")
            .Row("office=A, cleared=19 09:00").Row("office=A, registered=21 23:59:59, cleared=22 09:00").Row("office=A, registered=22 00:00:00")),
        new("an office without a known parent belongs to no department", "ranking.D1.declarations=1, ranking.A=absent, ranking.B=absent, ranking.unknown=absent", s => Departmental(s)
            .Offices("D1,D1,D1,,,", "A,A,A,D1,,", "B,B,B,,,").Row("office=A").Row("office=B").Row("office=Z").Row("office=")),
        new("and stays in the study's mix: A's yellow is missing, B's is 20 h: (2 x 1 + 2 x 20) / 4", "ranking.D1.adjusted_mean_hours=10.5, ranking.D1.restricted_mean_hours=1", s => Departmental(s, Mean)
            .Offices("D1,D1,D1,,,", "A,A,A,D1,,").Rows(2, "office=A, cleared=19 09:00").Rows(2, "office=Z, channel=2, cleared=20 04:00")),
        new("after the last span an office has no parent", "ranking.D1.declarations=1", s => Departmental(s)
            .Offices("D1,D1,D1,,,", "A,A,A,D1,2015-01-01,2020-10-20").Row("office=A, registered=20 23:59").Row("office=A, registered=21 00:00:00")),
        new("the day of registration is that of the study's zone: 20/10 17:00Z is the 21st", "ranking.D1=absent, ranking.D2.declarations=1", s => Departmental(s)
            .Offices("D1,D1,D1,,,", "D2,D2,D2,,,", "A,A,A,D1,2015-01-01,2020-10-20", "A,A,A,D2,2020-10-21,").Row("office=A, registered=2020-10-20T17:00:00Z")),
    ];

    private static ContractCase Shared(string sentence, string expected, int released, int open) =>
        new($"points: {sentence}", expected, s => Ranking(s, Share).Rows(released, "office=A, cleared=19 09:00").Rows(open, "office=A"));

    private static ContractCase Ranked(string sentence, string ties, string band, string a, string b, string c) =>
        new($"ranks, {sentence}", $"ranking.A.rank={a}, ranking.B.rank={b}, ranking.C.rank={c}, ranking.A.score=100, ranking.C.score=50", s => Ranking(s, Share, $"ties: {ties}, band: {band}")
            .Row("office=A, cleared=19 09:00").Row("office=B, cleared=19 12:00").Rows(3, "office=C, cleared=19 09:00").Row("office=C"));

    private static StudyBuilder TwoOffices(StudyBuilder study) => study
        .Rows(2, "office=A, cleared=19 09:00").Row("office=A, channel=2, cleared=19 18:00")
        .Rows(2, "office=B, cleared=19 11:00").Rows(3, "office=B, channel=2, cleared=20 04:00");

    private static StudyBuilder Departmental(StudyBuilder study, string indicator = Share) => Ranking(study, indicator, "unit: department, minimum_cell: 1");

    /// <summary>A scheme; what a case states comes in the place of the usual.</summary>
    private static StudyBuilder Ranking(StudyBuilder study, string indicators, string stated = "")
    {
        string[] usual = ["unit: office", "minimum_declarations: 1", "minimum_cell: 1", "scale: 100", "band: 0.5", "ties: dense", "interval: 0"];
        var keys = stated.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        var all = keys.Concat(usual.Where(key => !keys.Any(other => other.Split(':')[0] == key.Split(':')[0])));
        return study.Plan("ranking", $"{{ {string.Join(", ", all)}, indicators: [{indicators}] }}");
    }
}
