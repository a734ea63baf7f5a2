using System.Text.Json;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<Bottleneck>;
using Gained = ColumnOf<(Bottleneck Row, BenchmarkGain Gain)>;

/// <summary>Where the delay is, what of it is unusual, and what keeping to a benchmark would bring.</summary>
internal sealed class BottlenecksView : View<Bottlenecks>
{
    private const int PrintedRows = 15;

    /// <summary>The first rows of each table.</summary>
    protected override IEnumerable<Block> Blocks(Bottlenecks bottlenecks) =>
        [Table(bottlenecks.Top(PrintedRows)), Unusual(bottlenecks, PrintedRows), Gains(bottlenecks, PrintedRows)];

    /// <inheritdoc/>
    protected override void WriteMembers(Bottlenecks bottlenecks, Utf8JsonWriter json) => json.WriteBottlenecks(bottlenecks);

    private static readonly Columns StageOrNone =
        Columns.Words("stage", new("Khâu", "Stage"), row => row.Stage?.Label ?? GroupText.Of(Owner.Unattributed));

    /// <summary>Where the delay is: the hours of each stage and group, the most first.</summary>
    protected override Table Table(Bottlenecks bottlenecks) => Columns.Table(
        "bottlenecks", Titled(new("Điểm nghẽn", "Bottlenecks"), bottlenecks.By, bottlenecks.Clock),
        [
            .. Columns.Keys(bottlenecks.By, row => row.Key),
            StageOrNone,
            Columns.Words("owner", new("Trách nhiệm", "Owner"), row => GroupText.Of(row.Owner)),
            Columns.Words("kind", new("Loại", "Kind"), row => row.Stage is { } stage ? GroupText.Of(stage.Kind) : LocalizedText.Same("")),
            Columns.Count("declarations", new("Số tờ khai", "Declarations"), row => row.Declarations),
            Columns.Hours("hours", new("Giờ", "Hours"), row => row.Hours),
            Columns.Share("share", new("Tỷ lệ", "Share"), row => row.Share),
            Columns.Share("cumulative_share", new("Cộng dồn", "Cumulative"), row => row.CumulativeShare),
            Columns.Share("released_share", new("Không kể chưa hoàn thành", "Without open"), row => row.ReleasedShare),
            Columns.Share("tail_share", new("Trong 10% chậm nhất", "In slowest tenth"), row => row.TailShare),
            Columns.Share("off_hours_share", new("Ngoài giờ", "Office closed"), row => row.OffHoursShare),
        ],
        bottlenecks.Rows,
        Phrase.Of(
            "{0} của tờ khai đã giải phóng và chưa hoàn thành, mỗi tờ khai chỉ tính đến giới hạn theo dõi. Tổng cộng {1} giờ của {2}, trong đó {3} chưa hoàn thành; {4} thời gian liên tục là lúc cơ quan đóng cửa.",
            "{0} of released and open declarations, each counted up to the follow-up limit only. Altogether {1} hours of {2}, {3} of them open; in {4} of the elapsed time the office was closed.",
            Phrase.Capital(GroupText.Of(bottlenecks.Clock)), Phrase.Hours(bottlenecks.Total.Seconds / 3600.0), Phrase.Declarations(bottlenecks.Total.Declarations),
            Phrase.Count(bottlenecks.Total.Open), Phrase.Share(bottlenecks.Total.OffHoursShare)),
        new(
            "10% chậm nhất: phần thời gian vượt trung vị của khâu trên mọi tờ khai.",
            "In the slowest tenth: the time beyond the stage's median in all declarations."))
        .WithNotes(RegisteredOnly(bottlenecks.Plan));

    /// <summary>What is unusual: where a stage took more of a group than of declarations alike in the rest of the study, beyond chance; the most that chance leaves first.</summary>
    internal static Table Unusual(Bottlenecks bottlenecks, int most = int.MaxValue) => Columns.Table(
        "unusual", Titled(new("Mất nhiều giờ hơn phần còn lại", "More hours than the rest"), bottlenecks.By, bottlenecks.Clock),
        [
            .. Columns.Keys(bottlenecks.By, row => row.Key),
            StageOrNone,
            Columns.Count("compared", new("So sánh", "Compared"), row => row.Rest!.ExcessHours.Count),
            Columns.Hours("expected_hours", new("Dự kiến", "Expected"), row => row.Rest!.ExpectedHours),
            Columns.Hours("excess_hours", new("Vượt", "Excess"), row => row.Rest!.ExcessHours.Value),
            Columns.Hours("more_often_hours", new("Do phát sinh nhiều hơn", "More often"), row => row.Rest!.MoreOftenHours),
            Columns.Hours("longer_hours", new("Do mỗi lần lâu hơn", "Longer"), row => row.Rest!.LongerHours),
            Columns.Hours("at_least_hours", new("Ít nhất", "At least"), row => row.Rest!.AtLeastHours),
            Columns.Hours("released_excess_hours", new("Không kể chưa hoàn thành", "Without open"), row => row.Rest!.ReleasedExcessHours),
        ],
        bottlenecks.Unusual().Rows.Take(most),
        bottlenecks.Rows.Count(row => row.Rest is not null) is var compared and > 0
            ? Phrase.Of(
                "Dự kiến: số giờ mà ngần ấy tờ khai cùng {0} ở phần còn lại mất ở khâu đó; tờ khai không qua khâu tính là 0, chưa hoàn thành tính đến giới hạn theo dõi. Vượt: số giờ nhiều hơn dự kiến, gồm phần do khâu phát sinh nhiều hơn và phần do mỗi lần mất lâu hơn (Kitagawa). So sánh được {1} trên {2} dòng, mỗi dòng hoán vị tờ khai trong từng ô giống nhau và xem số giờ, tần suất và độ dài mỗi lần; in ra những dòng mà tính trung bình tối đa 5% là sai trong tất cả các dòng đã xét (Benjamini-Hochberg). Ít nhất: cận dưới 95% của phần vượt, đã nới vì chỉ nêu cho các dòng nổi bật (Benjamini-Yekutieli); gạch ngang khi không lớn hơn 0. Xếp theo cận dưới 95% của riêng từng dòng.",
                "Expected: the hours that as many declarations alike in {0} take at the stage in the rest of the study; those that do not go through it count 0, open ones up to the follow-up limit. Excess: the hours beyond that, of which some are the stage occurring more often and some are it taking longer when it does (Kitagawa). {1} of {2} rows could be compared, each by permuting the declarations within cells alike and looking at the hours, at how often the stage occurs and at how long it takes then; printed are those of which at most 5% are false on average, of all rows searched (Benjamini-Hochberg). At least: the lower 95% limit of the excess, widened as it is told of rows that stand out only (Benjamini-Yekutieli); a dash where it is not above 0. Rows are in the order of the lower limits of each row alone.",
                Names(bottlenecks.Alike), Phrase.Count(compared), Phrase.Count(bottlenecks.Rows.Length))
            : Phrase.Of(
                "Không so sánh được: phần còn lại không đủ tờ khai cùng {0}.", "Nothing can be compared: the rest of the study has too few declarations alike in {0}.",
                Names(bottlenecks.Alike)))
        .WithNotes(RegisteredOnly(bottlenecks.Plan));

    /// <summary>What keeping to each benchmark would bring the whole measurement, the most first.</summary>
    internal static Table Gains(Bottlenecks bottlenecks, int most = int.MaxValue)
    {
        var declarations = bottlenecks.Total.Declarations;
        return Gained.Table(
            "gains", Titled(new("Nếu đạt chuẩn so sánh", "If at benchmark"), bottlenecks.By, bottlenecks.Clock),
            [
                .. Gained.Keys(bottlenecks.By, row => row.Row.Key),
                Gained.Words("stage", new("Khâu", "Stage"), row => row.Row.Stage!.Label),
                Gained.Words("benchmark", new("Chuẩn so sánh", "Benchmark"), row => WordsOf(row.Gain.Benchmark, bottlenecks.Plan)),
                Gained.Hours("limit_hours", new("Mức (giờ)", "Limit (h)"), row => row.Gain.Benchmark.Limit.TotalHours),
                Gained.Count("beyond", new("Vượt", "Beyond"), row => row.Gain.Beyond),
                Saved("saved_hours", new("Giảm (giờ)", "Saved (h)"), estimate => estimate.Value),
                Saved("saved_low_hours", new("Cận dưới", "Low"), estimate => estimate.Limits?.Low),
                Saved("saved_high_hours", new("Cận trên", "High"), estimate => estimate.Limits?.High),
                Gained.Hours("new_mean_hours", new("TB mới (giờ)", "New mean (h)"), row => row.Gain.NewMeanHours.Value),
                Gained.Share("new_share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), row => row.Gain.NewShareWithin24.Value),
            ],
            bottlenecks.Rows
                .SelectMany(row => row.Gains.Select(gain => (Row: row, Gain: gain)))
                .Where(row => row.Gain.Beyond > 0)
                .OrderByDescending(row => row.Gain.GainHours.Value)
                .Take(most),
            Phrase.Of(
                "Giảm: giờ của cả {2} cộng lại. Hiện nay trung bình có giới hạn {0} giờ, {1} trong 24 giờ. Mức tính theo đồng hồ của chuẩn; thời gian mà khâu khác cũng chiếm thì không được tính là giảm; tờ khai chưa hoàn thành vẫn chưa hoàn thành. Cận 95% do lấy mẫu lại trong từng đơn vị, hướng và luồng; không có cận khi lần nào cũng cho cùng một số; dưới 30 tờ khai vượt thì cận có thể quá hẹp. Chuẩn so sánh: thời hạn luật định, trung vị của kỳ trước, và trung vị của đơn vị nhanh nhất theo từng ô {3}, chọn theo cơ cấu của chính dòng đó (mức in ra là bình quân), nếu có.",
                "Saved: hours of all {2} together. Now the restricted mean is {0} hours and {1} are within 24 hours. The limit is by the benchmark's clock; time that another stage also takes is not gained; open declarations stay open. 95% limits by resampling within office, direction and channel; none where every resample gives the same; with fewer than 30 beyond they may be too narrow. Benchmarks, where there are: the service standard, the median of the earlier study, and the medians of the office fastest in the row's own mix, cell by cell of {3} (their mean is printed).",
                Phrase.Hours(bottlenecks.Total.MeanHours), Phrase.Share(bottlenecks.Total.ShareWithin24), Phrase.Declarations(declarations), Names(bottlenecks.Alike)))
            .WithNotes(RegisteredOnly(bottlenecks.Plan));

        Gained Saved(string id, LocalizedText title, Func<Estimate, double?> each) =>
            Gained.Hours(id, title, row => each(row.Gain.GainHours) * declarations);
    }

    internal static LocalizedText WordsOf(Benchmark benchmark, MeasurementPlan plan) => benchmark.Kind switch
    {
        BenchmarkKind.Standard => plan.Standards.FirstOrDefault(standard => standard.Id == benchmark.Source)?.Label ?? LocalizedText.Same(benchmark.Source),
        BenchmarkKind.BestOffice => Phrase.Of("Trung vị của {0}", "Medians of {0}", LocalizedText.Same(benchmark.Source)),
        _ => new("Trung vị kỳ trước", "Median, earlier"),
    };
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class BottlenecksTables
{
    /// <summary>What is unusual: where a stage took more of a group than of declarations alike in the rest of the study, beyond chance; the most that chance leaves first.</summary>
    /// <param name="bottlenecks">The bottlenecks.</param>
    /// <param name="most">How many rows at most.</param>
    public static Table ToUnusualTable(this Bottlenecks bottlenecks, int most = int.MaxValue) => BottlenecksView.Unusual(bottlenecks, most);

    /// <summary>What keeping to each benchmark would bring the whole measurement, the most first.</summary>
    /// <param name="bottlenecks">The bottlenecks.</param>
    /// <param name="most">How many rows at most.</param>
    public static Table ToGainTable(this Bottlenecks bottlenecks, int most = int.MaxValue) => BottlenecksView.Gains(bottlenecks, most);
}
