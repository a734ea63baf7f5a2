using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The definitions that stand under the tables, and their titles.</summary>
internal static class ViewNotes
{
    private static LocalizedText ReleasedOnly { get; } = new(
        "Số liệu chính thức: chỉ tờ khai đã giải phóng. P90 và trung vị là phân vị loại 7 (PERCENTILE.INC của Excel); độ lệch chuẩn chia cho n − 1.",
        "Official figures: released declarations only. Median and P90 are quantiles of type 7 (PERCENTILE.INC of Excel); the standard deviation divides by n − 1.");

    private static LocalizedText ObservedOnly { get; } = new(
        "Chỉ tính khâu có đủ mốc đầu và mốc cuối. P90 và trung vị là phân vị loại 7; độ lệch chuẩn chia cho n − 1.",
        "Of stages with both stamps. Median and P90 are quantiles of type 7; the standard deviation divides by n − 1.");

    /// <summary>What the release time is: its start and its end.</summary>
    internal static LocalizedText ReleaseSpan(MeasurementPlan plan) => Phrase.Of(
        "Từ đăng ký chính thức đến mốc sớm nhất trong: {0}.", "From registration to the earliest of: {0}.",
        Phrase.Join(", ", plan.Release.Select(name => Phrase.Small(GroupText.Of(name, plan)))));

    internal static LocalizedText ReleaseSpan(MeasurementPlan plan, Clock clock) =>
        Phrase.Of("{0} Tính theo {1}.", "{0} In {1}.", ReleaseSpan(plan), GroupText.Of(clock));

    /// <summary>What the official figures are; of everything open in a window, that they are too long.</summary>
    internal static LocalizedText ReleasedOf(Breakdown breakdown) =>
        HasLateEntries(breakdown) ? Phrase.Join(" ", [ReleasedOnly, EstimateText.Of(Caveat.LengthBiased)]) : ReleasedOnly;

    internal static LocalizedText ObservedOf(StageBreakdown stages) => stages.Rows.Any(row => row.Distribution.LateEntries.Count > 0)
        ? Phrase.Join(" ", [ObservedOnly, EstimateText.Of(Caveat.LengthBiased)])
        : ObservedOnly;

    internal static bool HasLateEntries(Breakdown breakdown) => breakdown.All.Distribution.LateEntries.Count > 0;

    internal static LocalizedText OpenCounted(Breakdown breakdown) => HasLateEntries(breakdown) ? Phrase.Join(" ", [EnteredLate(breakdown.Clock), CutAt(breakdown)])
        : IsSeenEarly(breakdown) ? Phrase.Join(" ", [OpenCounted(breakdown.Plan, breakdown.Clock), SeenEarly])
        : OpenCounted(breakdown.Plan, breakdown.Clock);

    private static bool IsSeenEarly(Breakdown breakdown) => breakdown.Rows.Append(breakdown.All).Any(row => row.Distribution.IsSeenEarly);

    private static LocalizedText SeenEarly { get; } = new(
        "Khi một tờ khai chưa hoàn thành được theo dõi ngắn hơn số được in, trung vị và tỷ lệ là ước lượng Kaplan-Meier; gạch ngang: chưa biết. Trung bình có giới hạn không in khi hết theo dõi ngay khi hết tuần đo.",
        "Where an open declaration was followed for less than the number printed, median and share are Kaplan and Meier's estimate; a dash: not known. No restricted mean is printed where follow-up ended with the window.");

    /// <summary>Where the times of a breakdown are cut that need one cut for all offices of a group.</summary>
    private static LocalizedText CutAt(Breakdown breakdown) => CutAt(breakdown.Rows.Append(breakdown.All).Select(row => row.CutHours), breakdown.Clock);

    internal static LocalizedText CutAt(IEnumerable<double?> hours, Clock clock)
    {
        double[] cuts = [.. hours.OfType<double>().Distinct().Order()];
        return cuts.Length == 0 ? LocalizedText.Same("")
            : cuts.Length == 1 ? Phrase.Of("Trung bình có giới hạn cắt ở {0} {1}.", "Restricted means are cut at {0} {1}.", Phrase.Plain(cuts[0]), GroupText.Of(clock))
            : Phrase.Of(
                "Trung bình có giới hạn của mỗi nhóm cắt ở giới hạn theo dõi của các đơn vị trong nhóm, từ {0} đến {1} {2}; nhóm có nhiều lịch làm việc: ở giới hạn ngắn nhất của các đơn vị có tờ khai ({0}).",
                "Restricted means of each group are cut at the follow-up limit of its offices, {0} to {1} {2}; where a group has several calendars, at the shortest of those that offices with declarations use ({0}).",
                Phrase.Plain(cuts[0]), Phrase.Plain(cuts[^1]), GroupText.Of(clock));
    }

    internal static LocalizedText EnteredLate(Clock clock) => Phrase.Of(
        "Ước lượng Kaplan-Meier: tờ khai đăng ký trước tuần đo chỉ được tính từ đầu tuần đo (vào muộn), tờ khai chưa hoàn thành được tính là lâu hơn thời gian đã theo dõi; theo {0}. Gạch ngang: chưa đạt, hoặc có lúc không có tờ khai nào được quan sát. Tờ khai đã hủy và không xác định chỉ được đếm.",
        "Kaplan-Meier: declarations registered before the window count from its start on (delayed entry), open ones as longer than they were followed; in {0}. A dash: not reached, or at some time none was under observation. Cancelled and unknown ones are only counted.",
        GroupText.Of(clock));

    internal static LocalizedText OpenCounted(MeasurementPlan plan, Clock clock) => Phrase.Of(
        "Tờ khai chưa hoàn thành được tính là lâu hơn mọi tờ khai khác (trung vị), không xong trong 24 {2} (tỷ lệ), và bằng giới hạn theo dõi, từ hết {0} đến hết {1} (trung bình có giới hạn; thời gian dài hơn cũng cắt ở đó). Tờ khai đã hủy và không xác định chỉ được đếm.",
        "An open declaration counts as longer than any other (median), as not done within 24 {2} (share), and as the follow-up limit, from the end of {0} to the end of {1} (restricted mean; longer times are cut there too). Cancelled and unknown ones are only counted.",
        DateText.Of(plan.RegistrationTo), DateText.Of(plan.FollowUpUntil), GroupText.Of(clock));

    /// <summary>Of everything open in a window: that a number leaves out what was registered before it.</summary>
    internal static ImmutableArray<LocalizedText> RegisteredOnly(MeasurementPlan plan) => plan.Extract != ExtractKind.InWindow ? [] :
    [
        new("Chỉ tính tờ khai đăng ký trong tuần đo; không tính tờ khai đăng ký trước đó mà đầu tuần còn chưa hoàn thành.",
            "Only of declarations registered in the window: those registered before it and still open when it began are left out."),
    ];

    internal static LocalizedText WholeTime(Clock clock) => Phrase.Of(
        "Toàn bộ thời gian giải phóng hàng của tờ khai đã giải phóng và chưa hoàn thành (tính đến hết theo dõi, không cắt ở giới hạn theo dõi), theo {0}, chia hết cho các khâu. Khi các khâu trùng nhau, kiểm tra chuyên ngành được tính trước, rồi khâu xử lý, rồi khâu chờ. Chưa phân bổ: không có mốc nào ghi nhận.",
        "The whole release time of released and open declarations (these to the end of follow-up, not cut at the follow-up limit), in {0}, divided among the stages without remainder. Where stages overlap, the agency comes first, then processing, then waiting. Unattributed: no stamp covers it.",
        GroupText.Of(clock));

    internal static LocalizedText Titled(LocalizedText title, ImmutableArray<Dimension> by, Clock clock) => by.IsEmpty
        ? Phrase.Of("{0} ({1})", "{0} ({1})", title, GroupText.Of(clock))
        : Phrase.Of("{0} theo {1} ({2})", "{0} by {1} ({2})", title, Names(by), GroupText.Of(clock));

    internal static LocalizedText Titled(LocalizedText title, ImmutableArray<Dimension> by) =>
        by.IsEmpty ? title : Phrase.Of("{0} theo {1}", "{0} by {1}", title, Names(by));

    internal static LocalizedText Names(ImmutableArray<Dimension> by) => Phrase.Join(", ", by.Select(dimension => Phrase.Small(dimension.Label)));

    /// <summary>Why there is no number, short enough for a cell.</summary>
    internal static LocalizedText Short(NoAnswer reason) => reason switch
    {
        NoAnswer.NotReached => new("chưa đạt", "open"),
        NoAnswer.FollowUpTooShort => new("chưa đủ lâu", "too short"),
        NoAnswer.NoneUnderObservation => new("không quan sát", "not seen"),
        _ => LocalizedText.Same(NumberText.Empty),
    };
}
