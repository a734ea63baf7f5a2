using System.Collections.Immutable;

namespace TrsAnalytics;

/// <remarks>How sure the ranks are, and what the mix does to them.</remarks>
public static partial class ResultTables
{
    private const int MostSentences = 3;

    private static LocalizedText NotTested { get; } = new(
        "Chưa kiểm định ý nghĩa thống kê: chênh lệch giữa các hạng có thể do ngẫu nhiên.",
        "Not tested for chance: differences between ranks may be accidental.");

    /// <summary>The cells a ranking's indicator is adjusted by: how much each weighs, and the study's value in it.</summary>
    /// <param name="adjustment">The indicator.</param>
    /// <param name="ranking">The ranking it belongs to.</param>
    public static Table ToCellTable(this MixAdjustment adjustment, Ranking ranking)
    {
        var dimensions = adjustment.Indicator.AdjustFor.Select(By.Id).ToImmutableArray();
        return ColumnOf<AdjustmentCell>.Table(
            $"{adjustment.Indicator.Id}_cells",
            Phrase.Of("Trọng số chuẩn hóa: {0}", "Weights of the adjustment: {0}", IndicatorText(adjustment.Indicator, ranking.Plan)),
            [
                .. ColumnOf<AdjustmentCell>.Keys(dimensions, cell => cell.Key),
                ColumnOf<AdjustmentCell>.Count("n", new("Số tờ khai", "Declarations"), cell => cell.Count),
                ColumnOf<AdjustmentCell>.Share("weight", new("Trọng số", "Weight"), cell => cell.Weight),
                ColumnOf<AdjustmentCell>.Number("value", new("Giá trị toàn cuộc đo", "Value of the study"), KindOf(adjustment.Indicator), cell => cell.Mean),
            ],
            adjustment.Cells,
            Phrase.Of(
                "Ô có dưới {0} của một đơn vị lấy giá trị của toàn cuộc đo.",
                "A unit's cell of fewer than {0} takes the value of the study.", Phrase.Declarations(adjustment.MinimumCell)));
    }

    /// <summary>The units that lie outside what chance does to units of their size.</summary>
    /// <param name="adjustment">The indicator.</param>
    /// <param name="ranking">The ranking it is of.</param>
    public static Table ToFunnelTable(this MixAdjustment adjustment, Ranking ranking) => ColumnOf<FunnelUnit>.Table(
        $"{adjustment.Indicator.Id}_funnel",
        Phrase.Of("Đơn vị ngoài giới hạn ngẫu nhiên: {0}", "Units outside the limits of chance: {0}", IndicatorText(adjustment.Indicator, ranking.Plan)),
        [
            ColumnOf<FunnelUnit>.Words("unit", ranking.Unit.Label, unit => LocalizedText.Same(unit.Code)),
            ColumnOf<FunnelUnit>.Count("n", new("Số tờ khai", "Declarations"), unit => unit.Count),
            ColumnOf<FunnelUnit>.Number("value", new("Giá trị", "Value"), KindOf(adjustment.Indicator), unit => unit.Value),
            ColumnOf<FunnelUnit>.Words("limits_95", new("Giới hạn 95%", "95% limits"), unit => Printed(adjustment.Indicator, unit.Inner)),
            ColumnOf<FunnelUnit>.Words("limits_998", new("Giới hạn 99,8%", "99.8% limits"), unit => Printed(adjustment.Indicator, unit.Outer)),
            ColumnOf<FunnelUnit>.Words("place", new("Vị trí", "Place"), unit => PlaceText(unit.Zone)),
        ],
        adjustment.Funnel.Where(unit => unit.Zone != FunnelZone.Inside).OrderBy(unit => unit.Zone),
        new LocalizedText(
            "Chỉ nêu đơn vị nằm ngoài giới hạn 95% mà còn nổi bật trong tất cả các đơn vị và chỉ số: tính trung bình tối đa 5% số đơn vị được nêu là sai (hoán vị tờ khai trong từng ô của chỉ số, Benjamini-Hochberg). Giới hạn mà 95% (99,8%) đơn vị cùng cỡ nằm trong nếu không khác toàn cuộc đo. Chỉ số đã chuẩn hóa: giá trị gián tiếp; chỉ số khác còn mang cả cơ cấu tờ khai của đơn vị.",
            "Named are units outside the 95% limits that also stand out among all units and indicators: at most 5% of those named are false on average (declarations are permuted within the cells of the indicator, Benjamini-Hochberg). Limits that hold 95% (99.8%) of units of the same size if none differs from the study. Adjusted indicators: the indirect value; others carry the mix of the unit too.")) with
    {
        None = new("Không đơn vị nào nằm ngoài giới hạn.", "No unit lies outside the limits."),
    };

    /// <summary>Sentences on the units whose order turns round with the same mix, at most three an indicator.</summary>
    /// <param name="ranking">The ranking.</param>
    public static ImmutableArray<Sentence> ReversalSentences(this Ranking ranking) =>
        [.. ranking.Adjustments.SelectMany(adjustment => adjustment.Reversals
            .Where(pair => ranking.IsRanked(pair.Better) && ranking.IsRanked(pair.Other)).Take(MostSentences).Select(pair => Sentence(pair, ranking.Plan)))];

    private static bool IsRanked(this Ranking ranking, AdjustedUnit unit) => ranking.Units.Any(ranked => ranked.Code == unit.Code && ranked.Rank is not null);

    private static Sentence Sentence(MixReversal pair, MeasurementPlan plan)
    {
        var indicator = pair.Adjustment.Indicator;
        var text = Phrase.Of(
            "{0} nhìn qua kém hơn {1} ({2}: {3} so với {4}), nhưng với cùng cơ cấu {5} thì tốt hơn ({6} so với {7}), và tốt hơn ở {8} trong {9} mà cả hai đều có: "
            + "cơ cấu tờ khai của {0} khó hơn, với mức của toàn cuộc đo sẽ là {10} so với {11}.{12}",
            "{0} looks worse than {1} ({2}: {3} against {4}), yet is better with the same mix of {5} ({6} against {7}), and in {8} of {9} that both have: "
            + "the mix of {0} is the harder one, {10} against {11} at the values of the study.{12}",
            OfficeName(pair.Better.Code, plan), OfficeName(pair.Other.Code, plan), IndicatorText(indicator, plan),
            Printed(indicator, pair.Better.Crude), Printed(indicator, pair.Other.Crude),
            Phrase.Join(" × ", indicator.AdjustFor.Select(id => Phrase.Small(By.Id(id).Label))),
            Printed(indicator, pair.Better.Value), Printed(indicator, pair.Other.Value), Phrase.Count(pair.BetterCells), Phrase.Count(pair.SharedCells, "ô", "cell", "cells"),
            Printed(indicator, pair.Better.Expected), Printed(indicator, pair.Other.Expected),
            pair.IsBeyondChance ? LocalizedText.Same("") : new(" Chênh lệch với cùng cơ cấu đó có thể chỉ do ngẫu nhiên.", " That difference with the same mix may be chance alone."));
        var unit = KindOf(indicator) == ColumnKind.Hours ? NumberUnit.Hours : NumberUnit.Share;
        return new(
            $"ranking.reversal.{indicator.Id}", text,
            new("Chuẩn hóa trực tiếp theo cơ cấu của toàn cuộc đo; phương sai trong từng đơn vị và ô, hiệu chỉnh Bonferroni cho mọi cặp đơn vị.",
                "Direct standardisation to the mix of the study; variance within unit and cell, Bonferroni's correction for all pairs of units."))
        {
            Claims = pair.IsBeyondChance,
            Numbers =
            [
                .. new[] { pair.Better, pair.Other }.SelectMany(of => new SentenceNumber[]
                {
                    new("crude", of.Crude, unit, of.Code), new("adjusted", of.Value, unit, of.Code), new("expected", of.Expected, unit, of.Code),
                }),
                new("better_cells", pair.BetterCells, NumberUnit.Cells), new("shared_cells", pair.SharedCells, NumberUnit.Cells),
            ],
        };
    }

    private static IEnumerable<ColumnOf<RankedUnit>> Places(Ranking ranking) => !ranking.HasIntervals ? [] :
    [
        ColumnOf<RankedUnit>.Words("places", new("Hạng có thể", "Possible places"), Places),
        ColumnOf<RankedUnit>.Words("groups", new("Nhóm", "Groups"), unit => LocalizedText.Same(string.Concat((unit.Uncertainty?.TieGroups ?? []).Select(Letter)))),
    ];

    /// <summary>What must be said of every ranking: that it is not official, and what chance does to it.</summary>
    private static LocalizedText Caution(Ranking ranking) => Phrase.Join(" ", [NotOfficial, ranking.HasIntervals ? Chance(ranking) : NotTested]);

    /// <summary>How to read the letters of <see cref="Places(Ranking)"/>.</summary>
    private static IEnumerable<LocalizedText> Letters(Ranking ranking) => !ranking.HasIntervals ? [] :
        [new("Nhóm: các đơn vị chung một chữ cái không phân biệt được.", "Groups: units that share a letter cannot be told apart.")];

    private static LocalizedText Chance(Ranking ranking)
    {
        var ranked = ranking.Units.Where(unit => unit.Uncertainty is not null).ToArray();
        return ranked.Length == 1
            ? new("Chỉ có một đơn vị được xếp hạng: không có gì để so sánh.", "Only one unit is ranked: there is nothing to compare it with.")
            : Phrase.Of(
                "Hạng có thể: vị trí theo điểm chưa làm tròn trong {0} đơn vị mà ngẫu nhiên không loại trừ; tất cả các khoảng cùng đúng với độ tin cậy {1}. {2} trong {0} đơn vị có vị trí chắc chắn.",
                "Possible places: by unrounded score among {0} units, as far as chance does not exclude them; all intervals hold together with {1} confidence. {2} of {0} units have one certain place.",
                Phrase.Count(ranked.Length), Phrase.Share(ranking.Scheme.Interval),
                Phrase.Count(ranked.Count(unit => unit.Uncertainty is { Simultaneous: var places } && places.Low == places.High)));
    }

    private static LocalizedText Places(RankInterval places) =>
        places.Low == places.High ? Phrase.Count(places.Low) : Phrase.Of("{0}–{1}", "{0}–{1}", Phrase.Count(places.Low), Phrase.Count(places.High));

    /// <summary>a to z, then aa, ab and so on.</summary>
    private static string Letter(int group) => $"{(group < 26 ? "" : Letter((group / 26) - 1))}{(char)('a' + (group % 26))}";

    private static LocalizedText Printed(Indicator indicator, double? value) => KindOf(indicator) == ColumnKind.Hours ? Phrase.Hours(value) : Phrase.Share(value);

    private static LocalizedText Printed(Indicator indicator, Limits limits) =>
        Phrase.Of("{0}–{1}", "{0}–{1}", Printed(indicator, limits.Low), Printed(indicator, limits.High));

    private static LocalizedText PlaceText(FunnelZone place) => place switch
    {
        FunnelZone.Better => new("tốt hơn", "better"),
        FunnelZone.FarBetter => new("tốt hơn rõ rệt", "far better"),
        FunnelZone.Worse => new("kém hơn", "worse"),
        FunnelZone.FarWorse => new("kém hơn rõ rệt", "far worse"),
        _ => new("trong giới hạn", "inside"),
    };
}
