using System.Collections.Immutable;
using System.Text.Json;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<RankedUnit>;
using Cells = ColumnOf<AdjustmentCell>;
using Funnels = ColumnOf<FunnelUnit>;

/// <summary>The units by score, what the scores consist of, how sure the ranks are, and what the mix does to them.</summary>
internal sealed class RankingView : View<Ranking>
{
    /// <inheritdoc/>
    protected override void WriteMembers(Ranking ranking, Utf8JsonWriter json) => json.WriteRankingAlone(ranking);

    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(Ranking ranking) =>
    [
        Table(ranking),
        .. Reversals(ranking).Select(sentence => new Paragraph(sentence)),
        IndicatorTable(ranking),
        .. ranking.Adjustments.Where(adjustment => !adjustment.Indicator.AdjustFor.IsEmpty).Select(adjustment => CellTable(adjustment, ranking)),
        .. ranking.Adjustments.Select(adjustment => FunnelTable(adjustment, ranking)),
    ];

    private static readonly Columns Rank = Columns.Number("rank", new("Hạng", "Rank"), ColumnKind.Rank, unit => unit.Rank);

    private static readonly Columns Count = Columns.Count("n", new("Số tờ khai", "Declarations"), unit => unit.Declarations);

    private static readonly Columns[] Scores =
    [
        Columns.Number("score", new("Tổng điểm", "Score"), ColumnKind.Points, unit => unit.Score),
        Columns.Number("band_score", new("Điểm làm tròn", "Band"), ColumnKind.Points, unit => unit.BandScore),
    ];

    private static LocalizedText RankingTitle { get; } = new("Xếp hạng đơn vị (minh họa)", "Ranking (illustrative)");

    internal static LocalizedText NotOfficial { get; } = new(
        "Minh họa: cách tính điểm này không phải cách tính chính thức.", "Illustrative: no such scoring is official.");

    /// <summary>The units by score.</summary>
    protected override Table Table(Ranking ranking) => Columns.Table(
        "ranking", RankingTitle, [Rank, .. Unit(ranking), .. Name(ranking), Count, .. Places(ranking), .. Scores], ranking.Units,
        [Caution(ranking), .. Letters(ranking), .. RegisteredOnly(ranking.Plan), .. Scheme(ranking), .. NotRanked(ranking)]);

    /// <summary>
    /// What the scores consist of: the value of each indicator, crude and in the mix of the whole study where it is adjusted, and its points.
    /// </summary>
    internal static Table IndicatorTable(Ranking ranking) => Columns.Table(
        "ranking_indicators", new("Các chỉ số xếp hạng: giá trị và điểm (minh họa)", "Indicators of the ranking: values and points (illustrative)"),
        [.. Unit(ranking), .. Indicators(ranking)], ranking.Units,
        [Caution(ranking), .. RegisteredOnly(ranking.Plan), .. Adjustment(ranking)]);

    /// <summary>All columns of both tables, for files.</summary>
    protected override Table FullTable(Ranking ranking) => Columns.Table(
        "ranking_full", RankingTitle, [Rank, .. Unit(ranking), .. Name(ranking), Count, .. Places(ranking), .. Indicators(ranking), .. Scores], ranking.Units,
        [Caution(ranking), .. Letters(ranking), .. RegisteredOnly(ranking.Plan), .. Scheme(ranking), .. Adjustment(ranking), .. NotRanked(ranking)]);

    private static Columns[] Unit(Ranking ranking) =>
        [Columns.Words("unit", ranking.Unit.Label, unit => GroupText.Of(ranking.Unit, unit.Code))];

    private static Columns[] Name(Ranking ranking) =>
        ranking.Plan.HasOfficeList ? [Columns.Words("name", new("Tên", "Name"), unit => OfficeText.Of(unit.Code, ranking.Plan, ranking.DepartmentsAsOf))] : [];

    private static IEnumerable<Columns> Indicators(Ranking ranking) =>
        ranking.Scheme.Indicators.SelectMany((indicator, index) => IndicatorColumns(indicator, index, ranking.Scheme.Scale, ranking.Plan));

    private static IEnumerable<Columns> IndicatorColumns(Indicator indicator, int index, double scale, MeasurementPlan plan)
    {
        var kind = KindOf(indicator);
        var name = Phrase.Capital(IndicatorText(indicator, plan));
        yield return Columns.Number($"{indicator.Id}_crude", name, kind, unit => unit.Indicators[index].Crude);
        if (!indicator.AdjustFor.IsEmpty)
        {
            yield return Columns.Number(
                $"{indicator.Id}_adjusted", Phrase.Of("{0}, đã chuẩn hóa", "{0}, adjusted", name), kind, unit => unit.Indicators[index].Value);
            yield return Columns.Number(
                $"{indicator.Id}_indirect", Phrase.Of("{0}, chuẩn hóa gián tiếp", "{0}, indirect", name), kind, unit => unit.Indicators[index].Indirect);
        }

        yield return Columns.Number(
            $"{indicator.Id}_points", Phrase.Of("Điểm (tối đa {0})", "Points (of {0})", Phrase.Plain(indicator.Weight * scale)),
            ColumnKind.Points, unit => unit.Indicators[index].Points);
    }

    internal static LocalizedText IndicatorText(Indicator indicator, MeasurementPlan plan) => indicator.Metric switch
    {
        IndicatorMetric.MeanReleaseHours => new("TB có giới hạn (giờ)", "restricted mean (h)"),
        IndicatorMetric.ShareReleasedWithin => Phrase.Of("xong trong {0}\u00a0giờ", "within {0}\u00a0h", Phrase.Count(indicator.Hours ?? 0)),
        _ => plan.Standards.FirstOrDefault(standard => standard.Id == indicator.Standard)?.Label is { } label ? Phrase.Small(label) : LocalizedText.Same(indicator.Id),
    };

    private static ImmutableArray<LocalizedText> Scheme(Ranking ranking) =>
    [
        .. ranking.IsPreset ? [new LocalizedText("Kế hoạch không quy định cách xếp hạng: dùng cách mặc định của phần mềm.", "The plan has no ranking: the preset is used.")] : Array.Empty<LocalizedText>(),
        Phrase.Of(
            "Tổng điểm là tổng điểm của các chỉ số. {0}; ở giữa tính tuyến tính. {1}Đơn vị dưới {2} không xếp hạng.",
            "The score is the sum of the points of its indicators. {0}; linear in between. {1}Units of fewer than {2} are not ranked.",
            Phrase.Join("; ", ranking.Scheme.Indicators.Select(indicator => PointsOf(indicator, ranking.Scheme.Scale, ranking.Plan))),
            Banding(ranking.Scheme.Band),
            Phrase.Declarations(ranking.Scheme.MinimumDeclarations)),
    ];

    private static LocalizedText PointsOf(Indicator indicator, double scale, MeasurementPlan plan)
    {
        LocalizedText Value(double value) => KindOf(indicator) == ColumnKind.Hours ? Phrase.Plain(value) : Phrase.Share(value);
        return Phrase.Of(
            "{0}: 0 điểm ở mức {1}, {3} điểm ở mức {2}", "{0}: 0 points at {1}, {3} at {2}",
            Phrase.Capital(IndicatorText(indicator, plan)), Value(indicator.Worst), Value(indicator.Best), Phrase.Plain(indicator.Weight * scale));
    }

    private static LocalizedText Banding(double band) => band == 0 ? LocalizedText.Same("") : Phrase.Of(
        "Điểm được làm tròn đến bội số của {0} trước khi xếp hạng. ", "Scores are rounded to multiples of {0} before they are ranked. ", Phrase.Plain(band));

    private static ColumnKind KindOf(Indicator indicator) =>
        indicator.Metric == IndicatorMetric.MeanReleaseHours ? ColumnKind.Hours : ColumnKind.Share;

    private static IEnumerable<LocalizedText> Adjustment(Ranking ranking) =>
        ranking.Scheme.Indicators.Where(indicator => !indicator.AdjustFor.IsEmpty).Select(indicator => Phrase.Of(
            "Đã chuẩn hóa: giá trị khi cơ cấu {0} của đơn vị giống cơ cấu của toàn bộ cuộc đo; điểm tính theo giá trị này. Gián tiếp: giá trị của đơn vị chia cho giá trị nó sẽ có với mức của cuộc đo, nhân với giá trị của cuộc đo; chỉ so với giá trị đó.",
            "Adjusted: the value if the unit's mix of {0} were that of the whole study; the points are given for it. Indirect: what the unit has over what it would have at the study's values, times the value of the study; to be compared with that alone.",
            Phrase.Join(" × ", indicator.AdjustFor.Select(id => Phrase.Small(By.Id(id).Label)))));

    private static IEnumerable<LocalizedText> NotRanked(Ranking ranking) =>
        ranking.Units.Where(unit => unit.Reason is not null).Select(unit => Phrase.Of(
            "Không xếp hạng {0}: {1}.", "{0} is not ranked: {1}.", LocalizedText.Same(unit.Code), Phrase.Small(unit.Reason!)));

    private const int MostSentences = 3;

    private static LocalizedText NotTested { get; } = new(
        "Chưa kiểm định ý nghĩa thống kê: chênh lệch giữa các hạng có thể do ngẫu nhiên.",
        "Not tested for chance: differences between ranks may be accidental.");

    /// <summary>The cells a ranking's indicator is adjusted by: how much each weighs, and the study's value in it.</summary>
    internal static Table CellTable(MixAdjustment adjustment, Ranking ranking)
    {
        var dimensions = adjustment.Indicator.AdjustFor.Select(By.Id).ToImmutableArray();
        return Cells.Table(
            $"{adjustment.Indicator.Id}_cells",
            Phrase.Of("Trọng số chuẩn hóa: {0}", "Weights of the adjustment: {0}", IndicatorText(adjustment.Indicator, ranking.Plan)),
            [
                .. Cells.Keys(dimensions, cell => cell.Key),
                Cells.Count("n", new("Số tờ khai", "Declarations"), cell => cell.Count),
                Cells.Share("weight", new("Trọng số", "Weight"), cell => cell.Weight),
                Cells.Number("value", new("Giá trị toàn cuộc đo", "Value of the study"), KindOf(adjustment.Indicator), cell => cell.Mean),
            ],
            adjustment.Cells,
            Phrase.Of(
                "Ô có dưới {0} của một đơn vị lấy giá trị của toàn cuộc đo.",
                "A unit's cell of fewer than {0} takes the value of the study.", Phrase.Declarations(adjustment.MinimumCell)));
    }

    /// <summary>The units that lie outside what chance does to units of their size.</summary>
    internal static Table FunnelTable(MixAdjustment adjustment, Ranking ranking) => Funnels.Table(
        $"{adjustment.Indicator.Id}_funnel",
        Phrase.Of("Đơn vị ngoài giới hạn ngẫu nhiên: {0}", "Units outside the limits of chance: {0}", IndicatorText(adjustment.Indicator, ranking.Plan)),
        [
            Funnels.Words("unit", ranking.Unit.Label, unit => LocalizedText.Same(unit.Code)),
            Funnels.Count("n", new("Số tờ khai", "Declarations"), unit => unit.Count),
            Funnels.Number("value", new("Giá trị", "Value"), KindOf(adjustment.Indicator), unit => unit.Value),
            Funnels.Words("limits_95", new("Giới hạn 95%", "95% limits"), unit => Printed(adjustment.Indicator, unit.Inner)),
            Funnels.Words("limits_998", new("Giới hạn 99,8%", "99.8% limits"), unit => Printed(adjustment.Indicator, unit.Outer)),
            Funnels.Words("place", new("Vị trí", "Place"), unit => PlaceText(unit.Zone)),
        ],
        adjustment.Funnel.Where(unit => unit.Zone != FunnelZone.Inside).OrderBy(unit => unit.Zone),
        new LocalizedText(
            "Giới hạn mà 95% (99,8%) đơn vị cùng cỡ nằm trong nếu không khác toàn cuộc đo. Chỉ số đã chuẩn hóa: giá trị gián tiếp; chỉ số khác còn mang cả cơ cấu tờ khai của đơn vị.",
            "Limits that hold 95% (99.8%) of units of the same size if none differs from the study. Adjusted indicators: the indirect value; others carry the mix of the unit too.")) with
    {
        None = new("Không đơn vị nào nằm ngoài giới hạn.", "No unit lies outside the limits."),
    };

    /// <summary>Sentences on the units whose order turns round with the same mix, at most three an indicator.</summary>
    /// <param name="ranking">The ranking.</param>
    internal static ImmutableArray<Sentence> Reversals(Ranking ranking) =>
        [.. ranking.Adjustments.SelectMany(adjustment => adjustment.Reversals
            .Where(pair => IsRanked(ranking, pair.Better) && IsRanked(ranking, pair.Other)).Take(MostSentences).Select(pair => Sentence(pair, ranking.Plan)))];

    private static bool IsRanked(Ranking ranking, AdjustedUnit unit) => ranking.Units.Any(ranked => ranked.Code == unit.Code && ranked.Rank is not null);

    private static Sentence Sentence(MixReversal pair, MeasurementPlan plan)
    {
        var indicator = pair.Adjustment.Indicator;
        var text = Phrase.Of(
            "{0} nhìn qua kém hơn {1} ({2}: {3} so với {4}), nhưng với cùng cơ cấu {5} thì tốt hơn ({6} so với {7}), và tốt hơn ở {8} trong {9} mà cả hai đều có: "
            + "cơ cấu tờ khai của {0} khó hơn, với mức của toàn cuộc đo sẽ là {10} so với {11}.{12}",
            "{0} looks worse than {1} ({2}: {3} against {4}), yet is better with the same mix of {5} ({6} against {7}), and in {8} of {9} that both have: "
            + "the mix of {0} is the harder one, {10} against {11} at the values of the study.{12}",
            OfficeText.Of(pair.Better.Code, plan), OfficeText.Of(pair.Other.Code, plan), IndicatorText(indicator, plan),
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

    private static IEnumerable<Columns> Places(Ranking ranking) => !ranking.HasIntervals ? [] :
    [
        Columns.Words("places", new("Hạng có thể", "Possible places"), Places),
        Columns.Words("groups", new("Nhóm", "Groups"), unit => LocalizedText.Same(string.Concat((unit.Uncertainty?.TieGroups ?? []).Select(Letter)))),
    ];

    /// <summary>What must be said of every ranking: that it is not official, and what chance does to it.</summary>
    internal static LocalizedText Caution(Ranking ranking) => Phrase.Join(" ", [NotOfficial, ranking.HasIntervals ? Chance(ranking) : NotTested]);

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

    internal static LocalizedText Places(RankedUnit unit) => unit.Uncertainty is { Simultaneous: var places } ? Places(places) : LocalizedText.Same("");

    internal static LocalizedText Places(RankInterval places) =>
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

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class RankingTables
{
    /// <summary>Sentences on the units whose order turns round with the same mix, at most three an indicator.</summary>
    /// <param name="ranking">The ranking.</param>
    public static ImmutableArray<Sentence> ReversalSentences(this Ranking ranking) => RankingView.Reversals(ranking);

    /// <summary>
    /// What the scores consist of: the value of each indicator, crude and in the mix of the whole study where it is adjusted, and its points.
    /// </summary>
    /// <param name="ranking">The result.</param>
    public static Table ToIndicatorTable(this Ranking ranking) => RankingView.IndicatorTable(ranking);

    /// <summary>The cells a ranking's indicator is adjusted by: how much each weighs, and the study's value in it.</summary>
    /// <param name="adjustment">The indicator.</param>
    /// <param name="ranking">The ranking it belongs to.</param>
    public static Table ToCellTable(this MixAdjustment adjustment, Ranking ranking) => RankingView.CellTable(adjustment, ranking);

    /// <summary>The units that lie outside what chance does to units of their size.</summary>
    /// <param name="adjustment">The indicator.</param>
    /// <param name="ranking">The ranking it is of.</param>
    public static Table ToFunnelTable(this MixAdjustment adjustment, Ranking ranking) => RankingView.FunnelTable(adjustment, ranking);
}
