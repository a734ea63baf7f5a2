namespace TrsAnalytics;

public static partial class ResultTables
{
    /// <summary>The release times with the open declarations, and the 95 % limits of each number.</summary>
    /// <param name="breakdown">The breakdown.</param>
    public static Table ToTableWithLimits(this Breakdown breakdown) => Table(
        breakdown, "release_limits", new("Thời gian giải phóng hàng với khoảng tin cậy", "Release time with limits"),
        [
            ColumnOf<BreakdownRow>.Count("n", new("n", "n"), row => row.Released + row.Open),
            .. Limited("restricted_mean", new("TB có giới hạn (giờ)", "Restricted mean (h)"), ColumnKind.Hours, row => row.RestrictedMean()),
            .. Limited("median", new("Trung vị (giờ)", "Median (h)"), ColumnKind.Hours, row => row.Median),
            .. Limited("share_within_24", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), ColumnKind.Share, row => row.ShareWithin(24)),
        ],
        ReleaseSpan(breakdown.Plan, breakdown.Clock), OpenCounted(breakdown),
        HasLateEntries(breakdown) ? LimitsOfCurve : LimitsOfSamples);

    private static LocalizedText LimitsOfCurve { get; } = new(
        "n: đã giải phóng và chưa hoàn thành. Khoảng tin cậy 95%: phương sai Greenwood, của trung vị và tỷ lệ theo thang log-log (nhóm không có tờ khai vào muộn: như khi trích theo ngày đăng ký). Gạch ngang: cận chưa đạt, hoặc không có gì để ước lượng.",
        "n: released and open. 95% limits: Greenwood's variance, of median and share on the log-log scale (groups without delayed entry: as where rows are drawn by registration). A dash: the limit is not reached, or there is nothing to estimate from.");

    private static LocalizedText LimitsOfSamples { get; } = new(
        "n: đã giải phóng và chưa hoàn thành. Khoảng tin cậy 95%: của trung bình lấy mẫu lại (BCa), của trung vị theo thống kê thứ tự, của tỷ lệ theo Wilson. Gạch ngang: cận chưa đạt, hoặc không có gì để ước lượng.",
        "n: released and open. 95% limits: of the mean by resampling (BCa), of the median by order statistics, of the share by Wilson. A dash: the limit is not reached, or there is nothing to estimate from.");

    /// <summary>An estimate and its limits in three columns.</summary>
    private static ColumnOf<BreakdownRow>[] Limited(string id, LocalizedText title, ColumnKind kind, Func<BreakdownRow, Estimate> estimate)
    {
        var unit = kind == ColumnKind.Hours ? "_hours" : "_share";
        var known = new Dictionary<BreakdownRow, Estimate>(ReferenceEqualityComparer.Instance);
        Estimate Of(BreakdownRow row) => known.TryGetValue(row, out var own) ? own : known[row] = estimate(row);
        return
        [
            new(new(id + unit, title, kind), row => Of(row) is { Reason: { } reason } ? TableCell.Without(Short(reason)) : TableCell.Of(Of(row).Value)),
            new(new($"{id}_low{unit}", new("từ (95%)", "from (95%)"), kind), row => TableCell.Of(Of(row).Limits?.Low)),
            new(new($"{id}_high{unit}", new("đến (95%)", "to (95%)"), kind), row => TableCell.Of(Of(row).Limits?.High)),
        ];
    }

    /// <summary>Why there is no number, short enough for a cell.</summary>
    private static LocalizedText Short(NoAnswer reason) => reason switch
    {
        NoAnswer.NotReached => new("chưa đạt", "open"),
        NoAnswer.FollowUpTooShort => new("chưa đủ lâu", "too short"),
        NoAnswer.NoneUnderObservation => new("không quan sát", "not seen"),
        _ => LocalizedText.Same(NumberText.Empty),
    };
}
