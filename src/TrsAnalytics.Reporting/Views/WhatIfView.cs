using System.Text.Json;
using static TrsAnalytics.RankingView;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<(LocalizedText What, TableCell Before, TableCell After, TableCell Change)>;
using Ranks = ColumnOf<(RankedUnit Before, RankedUnit After)>;

/// <summary>What release times, standards, scores and ranks would have been.</summary>
internal sealed class WhatIfView : View<WhatIf>
{
    /// <inheritdoc/>
    protected override void WriteMembers(WhatIf whatIf, Utf8JsonWriter json) => json.WriteWhatIf(whatIf);

    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(WhatIf whatIf) => [Table(whatIf), RankingTable(whatIf)];

    internal static LocalizedText NoForecast { get; } = new(
        "Thời gian mà khâu khác cũng chiếm thì không được lợi; các khâu sau giữ nguyên độ dài; tờ khai chưa hoàn thành vẫn chưa hoàn thành. Đây là phép tính trên số đã ghi, không phải dự báo.",
        "Time that another stage also covers is not gained; what follows keeps its length; open declarations stay open. A calculation on what was recorded, not a forecast.");

    /// <summary>The release times and the standards as they were and as they would have been.</summary>
    protected override Table Table(WhatIf whatIf)
    {
        var (before, after) = (whatIf.Before.Distribution, whatIf.After.Distribution);
        return Columns.Table(
            "what_if",
            Phrase.Of("Nếu khâu “{0}” {1}", "If the stage “{0}” {1}", whatIf.Stage.Label, TargetText(whatIf)),
            [
                Columns.Words("what", new("Nội dung", "What"), row => row.What),
                new(new("before", new("Thực tế", "As it was"), ColumnKind.Text), row => row.Before),
                new(new("after", new("Nếu vậy", "If so"), ColumnKind.Text), row => row.After),
                new(new("change", new("Thay đổi (95%)", "Change (95%)"), ColumnKind.Text), row => row.Change),
            ],
            [
                (new("Trung bình có giới hạn (giờ)", "Restricted mean (h)"), Hours(before.RestrictedMean), Hours(after.RestrictedMean), Changed(whatIf.GainHours, -1, Phrase.Hours)),
                (new("Trung bình, đã giải phóng (giờ)", "Mean, released (h)"), Hours(before.MeanCompleted), Hours(after.MeanCompleted), TableCell.Of("")),
                (new("Trung vị (giờ)", "Median (h)"), Hours(before.MedianWithOpen), Hours(after.MedianWithOpen), TableCell.Of("")),
                (new("P90, đã giải phóng (giờ)", "P90, released (h)"), Hours(before.QuantileCompleted(0.9)), Hours(after.QuantileCompleted(0.9)), TableCell.Of("")),
                (new("Trong 24 giờ", "Within 24 h"), Share(before.ShareWithin(24)), Share(after.ShareWithin(24)), Changed(whatIf.GainWithin24Hours, 1, Phrase.PercentagePoints)),
                .. whatIf.Standards.Select(standard => (standard.Standard.Label, Share(standard.Before), Share(standard.After), TableCell.Of(""))),
            ],
            [
                Phrase.Of("{0} thuộc diện xét, {1} tờ khai thay đổi; số liệu là của {2}, theo giờ liên tục; thay đổi của tỷ lệ tính bằng điểm phần trăm.",
                    "{0} meant, {1} changed; the numbers are of {2}, in elapsed hours; changes of shares in percentage points.", Phrase.Declarations(whatIf.Selected), Phrase.Count(whatIf.Changed),
                    whatIf.RankingBefore.Plan.Extract == ExtractKind.InWindow
                        ? new("mọi tờ khai đăng ký trong tuần đo", "all declarations registered in the window") : new("toàn cuộc đo", "the whole measurement")),
                .. RegisteredOnly(whatIf.RankingBefore.Plan),
                .. Example(whatIf),
                NoForecast,
            ]);
    }

    /// <summary>The units whose score would have changed by what can be seen in print.</summary>
    internal static Table RankingTable(WhatIf whatIf)
    {
        var after = whatIf.RankingAfter.Units.ToDictionary(unit => unit.Code);
        var dimension = whatIf.RankingBefore.Unit;
        return Ranks.Table(
            "what_if_ranking", new("Đơn vị thay đổi điểm (minh họa)", "Units whose score changes (illustrative)"),
            [
                Ranks.Words("unit", dimension.Label, row => GroupText.Of(dimension, row.Before.Code)),
                Ranks.Words("name", new("Tên", "Name"), row => OfficeText.Of(row.Before.Code, whatIf.RankingBefore.Plan)),
                Column("score_before", new("Điểm", "Score"), ColumnKind.Points, row => row.Before.Score),
                Column("score_after", new("Điểm nếu vậy", "Score if so"), ColumnKind.Points, row => row.After.Score),
                Column("rank_before", new("Hạng", "Rank"), ColumnKind.Rank, row => row.Before.Rank),
                Column("rank_after", new("Hạng nếu vậy", "Rank if so"), ColumnKind.Rank, row => row.After.Rank),
                Ranks.Words("places_before", new("Hạng có thể", "Possible places"), row => Places(row.Before)),
                Ranks.Words("places_after", new("Hạng có thể nếu vậy", "Possible places if so"), row => Places(row.After)),
            ],
            whatIf.RankingBefore.Units.Select(unit => (unit, after[unit.Code])).Where(row => IsVisible(row.unit.Score, row.Item2.Score)),
            Caution(whatIf.RankingAfter),
            new("Điểm của đơn vị khác cũng có thể nhích: ô có ít tờ khai lấy trung bình của cả cuộc đo.", "Other units' scores may move a little: their cells of few declarations take the mean of the whole study."));

        static Ranks Column(string id, LocalizedText title, ColumnKind kind, Func<(RankedUnit Before, RankedUnit After), double?> value) =>
            Ranks.Number(id, title, kind, value);
    }

    /// <summary>Whether a score reads otherwise in print.</summary>
    internal static bool IsVisible(double? before, double? after) => before is { } was && after is { } now && Phrase.Points(was) != Phrase.Points(now);

    private static LocalizedText TargetText(WhatIf whatIf)
    {
        var target = whatIf.Target;
        return target.Kind switch
        {
            TargetKind.AtMost => Phrase.Of("không quá {0} {1}", "took at most {0} {1}", Phrase.Hours(target.Limit.TotalHours), GroupText.Of(target.Clock)),
            TargetKind.CutBy => Phrase.Of("ngắn hơn {0} ({1})", "took {0} less ({1})", Phrase.Share(target.Share), GroupText.Of(target.Clock)),
            TargetKind.MedianOfBest => Phrase.Of("không quá trung vị của {0} ({1})", "took at most the medians of {0} ({1})", LocalizedText.Same(whatIf.BestOffice!), GroupText.Of(target.Clock)),
            _ => Phrase.Of("như ở {0} ({1})", "went as in {0} ({1})", LocalizedText.Same(whatIf.BestOffice!), GroupText.Of(target.Clock)),
        };
    }

    /// <summary>Which office is the example and why, and how many declarations it says nothing of.</summary>
    private static IEnumerable<LocalizedText> Example(WhatIf whatIf)
    {
        if (whatIf.BestOffice is not { } code)
        {
            yield break;
        }

        var (plan, target) = (whatIf.RankingBefore.Plan, whatIf.Target);
        var office = plan.HasOfficeList ? Phrase.Of("{0}, {1}", "{0}, {1}", LocalizedText.Same(code), OfficeText.Of(code, plan)) : LocalizedText.Same(code);
        yield return Phrase.Of(
            "Đơn vị nhanh nhất để so: {0}. Trong các đơn vị của cả cuộc đo đã làm khâu này ít nhất {1} lần, đơn vị này có trung vị thấp nhất theo từng ô {2}, tính theo cơ cấu của các tờ khai thuộc diện xét. Mỗi tờ khai được so với ô của chính mình.",
            "The best comparable office is {0}: of the offices of the whole study that did the stage at least {1} times, the one with the lowest medians, cell by cell of {2}, in the mix of the declarations meant. Each declaration is held against its own cell.",
            office, Phrase.Count(target.MinimumObserved), Names(target.Choice.Alike));
        if (whatIf.WithoutBenchmark > 0)
        {
            yield return Phrase.Of(
                "Số tờ khai thuộc diện xét giữ nguyên thời gian vì {1} làm khâu này dưới {2} lần với tờ khai cùng ô: {0}.",
                "Declarations meant that keep their time, as {1} did the stage fewer than {2} times with declarations of their cell: {0}.",
                Phrase.Count(whatIf.WithoutBenchmark), LocalizedText.Same(code), Phrase.Count(target.MinimumCell));
        }
    }

    private static TableCell Hours(double? value) => TableCell.Of(Phrase.Hours(value));

    private static TableCell Share(double? value) => TableCell.Of(Phrase.Share(value));

    /// <summary>A change with its limits; gains of time are falls of it.</summary>
    private static TableCell Changed(Estimate gain, int sign, Func<double?, LocalizedText> print) => gain.Value is not { } value
        ? TableCell.Of("")
        : TableCell.Of(Phrase.Of("{0} ({1} đến {2})", "{0} ({1} to {2})", print(sign * value), print(Ends(gain.Limits, sign).Low), print(Ends(gain.Limits, sign).High)));

    private static Limits Ends(Limits? limits, int sign) =>
        sign > 0 ? limits ?? default : new(-limits?.High, -limits?.Low);
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class WhatIfTables
{
    /// <summary>The units whose score would have changed by what can be seen in print.</summary>
    /// <param name="whatIf">The calculation.</param>
    public static Table ToRankingTable(this WhatIf whatIf) => WhatIfView.RankingTable(whatIf);
}
