using System.Text.Json;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Changed = ColumnOf<(string Id, LocalizedText What, Change Change)>;
using Staged = ColumnOf<StageChange>;
using Different = ColumnOf<StudyDifference>;

/// <summary>What changed between two studies: the release time, the shares in time, mix and speed, the stages, and in what the studies differ.</summary>
internal sealed class ComparisonView : View<Comparison>
{
    /// <inheritdoc/>
    protected override void WriteMembers(Comparison comparison, Utf8JsonWriter json) => json.WriteComparison(comparison);

    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(Comparison comparison) =>
    [
        Table(comparison),
        Shares(comparison),
        .. comparison.Splits.Select(split => Split(comparison, split)),
        Stages(comparison),
        comparison.Scores.ToTable(),
        .. comparison.Differences.IsEmpty ? Array.Empty<Block>() : [Differences(comparison)],
    ];

    private static readonly LocalizedText NotCompared = new("không so sánh", "not compared");

    /// <summary>The release time in two studies, and what it changed by.</summary>
    protected override Table Table(Comparison comparison)
    {
        (string Id, LocalizedText What, Change Change)[] rows =
        [
            ("restricted_mean_hours", new("Trung bình có giới hạn", "Restricted mean"), comparison.RestrictedMean),
            ("mean_completed_hours", new("Trung bình, đã giải phóng", "Mean, released"), comparison.MeanCompleted),
            ("median_hours", new("Trung vị", "Median"), comparison.Median),
        ];
        return Changes(
            "year_on_year", ColumnKind.Hours, rows, Phrase.Of("Thời gian giải phóng hàng: {0} so với {1} ({2})", "Release time: {0} against {1} ({2})",
                comparison.Later.Title, comparison.Earlier.Title, GroupText.Of(comparison.Clock)),
            [
                ReleaseSpan(comparison.Later, comparison.Clock),
                Phrase.Of(
                    "Trung bình có giới hạn của cả hai cuộc đo cắt ở {0} giờ, thời gian theo dõi chung. Tỷ lệ thay đổi tính trên kỳ trước. Khoảng tin cậy 95%: của trung bình lấy mẫu lại, của trung vị từ khoảng của hai bên.",
                    "Both restricted means are cut at {0} hours, the follow-up they have in common. Relative changes are against the earlier study. 95% limits: of means by resampling, of medians recovered from both sides.",
                    Phrase.Hours(comparison.TauHours)),
            ]);
    }

    /// <summary>The share released within a day and the shares that met the service standards, and what they changed by.</summary>
    internal static Table Shares(Comparison comparison) => Changes(
        "year_on_year_shares", ColumnKind.Share,
        [
            ("share_within_24_hours", new("Giải phóng trong 24\u00a0giờ", "Released within 24\u00a0h"), comparison.ShareWithinDay),
            .. comparison.Standards.Select(standard => (standard.Standard.Id, standard.Standard.Label, standard.Share)),
        ],
        new("Tỷ lệ đúng hạn", "Shares in time"),
        [new("Thay đổi tính bằng điểm phần trăm, với khoảng tin cậy 95% của Newcombe. Thời hạn: đạt trên tổng đạt và không đạt.",
            "Changes are in percentage points, with Newcombe's 95% limits. Standards: met of met and breached.")]);

    /// <summary>What each kind of declarations brings to the change of the restricted mean.</summary>
    internal static Table Split(Comparison comparison, MixAndSpeed split) => ColumnOf<MixRow>.Table(
        $"mix_and_speed_{split.By.Id}", Titled(new("Cơ cấu và tốc độ", "Mix and speed"), [split.By], comparison.Clock),
        [
            ColumnOf<MixRow>.Words(split.By.Id, split.By.Label, row => row.Key.Length == 0 ? GroupText.All : GroupText.Of(split.By, row.Key)),
            ColumnOf<MixRow>.Count("earlier_n", new("Số tờ khai, kỳ trước", "Declarations, earlier"), row => (int)row.Earlier.Count),
            ColumnOf<MixRow>.Count("later_n", new("Số tờ khai, kỳ này", "Declarations, later"), row => (int)row.Later.Count),
            ColumnOf<MixRow>.Hours("earlier_hours", new("TB kỳ trước (giờ)", "Mean, earlier (h)"), row => row.Earlier.Count > 0 ? row.Earlier.Mean : null),
            ColumnOf<MixRow>.Hours("later_hours", new("TB kỳ này (giờ)", "Mean, later (h)"), row => row.Later.Count > 0 ? row.Later.Mean : null),
            .. Limited<MixRow>("mix", new("Do cơ cấu (giờ)", "Mix (h)"), row => row.Mix),
            .. Limited<MixRow>("speed", new("Do tốc độ (giờ)", "Speed (h)"), row => row.Speed),
        ],
        split.Rows.Select(row => new MixRow(row.Key, row.Earlier, row.Later, row.Mix, row.Speed)).Append(All(comparison, split)),
        new LocalizedText(
            "Trung bình có giới hạn của tờ khai đã giải phóng và chưa hoàn thành. Cơ cấu: nhóm này nhiều lên hay ít đi; tốc độ: cùng nhóm nhanh lên hay chậm đi. Hai phần cộng lại đúng bằng thay đổi (Kitagawa 1955). Khoảng tin cậy 95%: lấy mẫu lại tờ khai của từng kỳ, cả cơ cấu; dưới 30 tờ khai một nhóm thì có thể quá hẹp; không có khi lần nào cũng cho cùng một số.",
            "Restricted means of released and open declarations. Mix: there are more or fewer of the kind; speed: the same kind is faster or slower. The two sum to the change exactly (Kitagawa 1955). 95% limits: by resampling the declarations of either study, and so its mix; with fewer than 30 of a kind they may be too narrow; none where every resample gives the same."));

    /// <summary>What each stage brings to the change of the restricted mean.</summary>
    internal static Table Stages(Comparison comparison) => Staged.Table(
        "stage_changes", Titled(new("Thay đổi của từng khâu", "What each stage changed by"), [], comparison.Clock),
        [
            Staged.Words("stage", new("Khâu", "Stage"), row => row.Stage?.Label ?? GroupText.Of(Owner.Unattributed)),
            Staged.Hours("earlier_hours", new("Kỳ trước (giờ)", "Earlier (h)"), row => row.EarlierHours),
            Staged.Hours("later_hours", new("Kỳ này (giờ)", "Later (h)"), row => row.LaterHours),
            new(new("change_hours", new("Thay đổi (giờ)", "Change (h)"), ColumnKind.Hours), row => row.Refusal is null ? TableCell.Of(row.ChangeHours) : TableCell.Without(NotCompared)),
            Staged.Hours("change_low_hours", new("từ (95%)", "from (95%)"), row => row.Change?.Limits?.Low),
            Staged.Hours("change_high_hours", new("đến (95%)", "to (95%)"), row => row.Change?.Limits?.High),
            Staged.Hours("mix_hours", new("Do cơ cấu (giờ)", "Mix (h)"), row => row.ByChannel?.MixHours),
            Staged.Hours("speed_hours", new("Do tốc độ (giờ)", "Speed (h)"), row => row.ByChannel?.SpeedHours),
            Staged.Hours("earlier_median_hours", new("Trung vị, kỳ trước (giờ)", "Median, earlier (h)"), row => row.Median?.Earlier.Value),
            Staged.Hours("later_median_hours", new("Trung vị, kỳ này (giờ)", "Median, later (h)"), row => row.Median?.Later.Value),
        ],
        comparison.Stages,
        [
            new("Giờ của khâu tính trên mỗi tờ khai đã giải phóng và chưa hoàn thành; các khâu cộng lại bằng trung bình có giới hạn. Khoảng tin cậy 95%: lấy mẫu lại tờ khai của từng kỳ. Cơ cấu và tốc độ theo luồng cuối. Trung vị: của khâu có đủ mốc.",
                "Hours of a stage per released and open declaration; the stages sum to the restricted mean. 95% limits: by resampling the declarations of either study. Mix and speed are by final channel. Medians are of stages with both stamps."),
            .. Refusals(comparison.Stages.Select(stage => stage.Refusal)),
        ]);

    /// <summary>In what the studies differ beside their times.</summary>
    internal static Table Differences(Comparison comparison) => Different.Table(
        "study_differences", new("Khác biệt giữa hai cuộc đo", "In what the studies differ"),
        [
            Different.Words("kind", new("Về", "In"), difference => Of(difference.Kind)),
            Different.Words("difference", new("Khác biệt", "Difference"), difference => difference.Text),
            Different.Words("effect", new("Hệ quả", "Effect"), difference => difference.IsUnfair ? NotCompared : new("chỉ ghi nhận", "noted")),
        ],
        comparison.Differences);

    private static Table Changes(
        string id, ColumnKind kind, (string Id, LocalizedText What, Change Change)[] rows, LocalizedText title, IEnumerable<LocalizedText> notes)
    {
        Changed Column(string column, LocalizedText head, Func<Change, double?> value) =>
            new(new(column, head, kind), row => TableCell.Of(value(row.Change)));
        return Changed.Table(
            id, title,
            [
                Changed.Words("what", new("Chỉ tiêu", "Number"), row => row.What),
                Column("earlier", new("Kỳ trước", "Earlier"), change => change.Earlier.Value),
                Column("later", new("Kỳ này", "Later"), change => change.Later.Value),
                new(new("change", new("Thay đổi", "Change"), kind), row => row.Change.Refusal is null ? TableCell.Of(row.Change.Difference.Value) : TableCell.Without(NotCompared)),
                Column("change_low", new("từ (95%)", "from (95%)"), change => change.Difference.Limits?.Low),
                Column("change_high", new("đến (95%)", "to (95%)"), change => change.Difference.Limits?.High),
                .. kind == ColumnKind.Share ? Array.Empty<Changed>() :
                    [Changed.Share("relative_change", new("So với kỳ trước", "Against earlier"), row => row.Change.Relative)],
            ],
            rows,
            [.. notes, .. Refusals(rows.Select(row => row.Change.Refusal))]);
    }

    internal static IEnumerable<LocalizedText> Refusals(IEnumerable<LocalizedText?> reasons) =>
        reasons.OfType<LocalizedText>().Distinct().Select(reason => Phrase.Of("Không so sánh: {0}.", "Not compared: {0}.", reason));

    /// <summary>An estimate of hours and its limits in three columns.</summary>
    internal static ColumnOf<T>[] Limited<T>(string id, LocalizedText title, Func<T, Estimate> estimate) =>
    [
        ColumnOf<T>.Hours($"{id}_hours", title, row => estimate(row).Value),
        ColumnOf<T>.Hours($"{id}_low_hours", new("từ (95%)", "from (95%)"), row => estimate(row).Limits?.Low),
        ColumnOf<T>.Hours($"{id}_high_hours", new("đến (95%)", "to (95%)"), row => estimate(row).Limits?.High),
    ];

    private static MixRow All(Comparison comparison, MixAndSpeed split) => new(
        "", new(split.Rows.Sum(row => row.Earlier.Count), comparison.RestrictedMean.Earlier.Value ?? 0),
        new(split.Rows.Sum(row => row.Later.Count), comparison.RestrictedMean.Later.Value ?? 0), split.Mix, split.Speed);

    private static LocalizedText Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Definition => new("Định nghĩa", "Definition"),
        DifferenceKind.Coverage => new("Phạm vi", "Coverage"),
        _ => new("Lịch", "Calendar"),
    };

    /// <summary>One kind of declarations, or all of them without a key.</summary>
    private sealed record MixRow(string Key, MixCell Earlier, MixCell Later, Estimate Mix, Estimate Speed);
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class ComparisonTables
{
    /// <summary>What each kind of declarations brings to the change of the restricted mean.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="split">One of its splits.</param>
    public static Table ToTable(this Comparison comparison, MixAndSpeed split) => ComparisonView.Split(comparison, split);

    /// <summary>The share released within a day and the shares that met the service standards, and what they changed by.</summary>
    /// <param name="comparison">The comparison.</param>
    public static Table ToShareTable(this Comparison comparison) => ComparisonView.Shares(comparison);

    /// <summary>What each stage brings to the change of the restricted mean.</summary>
    /// <param name="comparison">The comparison.</param>
    public static Table ToStageTable(this Comparison comparison) => ComparisonView.Stages(comparison);

    /// <summary>In what the studies differ beside their times.</summary>
    /// <param name="comparison">The comparison.</param>
    public static Table ToDifferenceTable(this Comparison comparison) => ComparisonView.Differences(comparison);
}
