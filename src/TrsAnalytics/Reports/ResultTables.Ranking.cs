using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

public static partial class ResultTables
{
    private static Text NotOfficial { get; } = new(
        "Minh họa: cách tính điểm này không phải cách tính chính thức.", "Illustrative: no such scoring is official.");

    private static Text NotTested { get; } = new(
        "Chưa kiểm định ý nghĩa thống kê: chênh lệch giữa các hạng có thể do ngẫu nhiên.",
        "Not tested for chance: differences between ranks may be accidental.");

    /// <summary>The units by score, with the points of each indicator.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="plan">The plan of the study.</param>
    public static Table ToTable(this Ranking ranking, MeasurementPlan plan) => ColumnOf<RankedUnit>.Table(
        "ranking", new("Xếp hạng đơn vị (minh họa)", "Ranking (illustrative)"),
        [
            ColumnOf<RankedUnit>.Number("rank", new("Hạng", "Rank"), ColumnKind.Rank, unit => unit.Rank),
            .. Units(ranking, plan),
            .. Places(ranking),
            .. ranking.Scheme.Indicators.Select((indicator, index) => new ColumnOf<RankedUnit>(
                new($"{indicator.Id}_points", Phrase.Of("Điểm: {0}", "Points: {0}", IndicatorText(indicator, plan)), ColumnKind.Points),
                unit => TableCell.Of(unit.Indicators[index].Points))),
            ColumnOf<RankedUnit>.Number("score", new("Tổng điểm", "Score"), ColumnKind.Points, unit => unit.Score),
            ColumnOf<RankedUnit>.Number("band_score", new("Điểm làm tròn", "Band"), ColumnKind.Points, unit => unit.BandScore),
        ],
        ranking.Units,
        [
            NotOfficial,
            .. ChanceNotes(ranking),
            .. Scheme(ranking, plan),
            .. ranking.Units.Where(unit => unit.Reason is not null).Select(unit => Phrase.Of(
                "Không xếp hạng {0}: {1}.", "{0} is not ranked: {1}.", Text.Same(unit.Code), Phrase.Small(unit.Reason!))),
        ]);

    /// <summary>The values the points were given for: crude, and in the mix of the whole study where an indicator is adjusted.</summary>
    /// <inheritdoc cref="ToTable(Ranking, MeasurementPlan)"/>
    public static Table ToValueTable(this Ranking ranking, MeasurementPlan plan) => ColumnOf<RankedUnit>.Table(
        "ranking_values", new("Giá trị các chỉ số xếp hạng (minh họa)", "Values of the ranking's indicators (illustrative)"),
        [
            .. Units(ranking, plan),
            .. ranking.Scheme.Indicators.SelectMany((indicator, index) => Values(indicator, index, plan)),
        ],
        ranking.Units,
        [NotOfficial, .. Scheme(ranking, plan)]);

    private static IEnumerable<ColumnOf<RankedUnit>> Units(Ranking ranking, MeasurementPlan plan)
    {
        var dimension = ranking.Unit;
        yield return ColumnOf<RankedUnit>.Words("unit", dimension.Label, unit => GroupText.Of(dimension, unit.Code));
        if (plan.HasOfficeList)
        {
            yield return ColumnOf<RankedUnit>.Words("name", new("Tên", "Name"), unit => OfficeName(unit.Code, plan, ranking.DepartmentsAsOf));
        }

        yield return ColumnOf<RankedUnit>.Count("n", new("Số tờ khai", "Declarations"), unit => unit.Declarations);
    }

    private static IEnumerable<ColumnOf<RankedUnit>> Values(Indicator indicator, int index, MeasurementPlan plan)
    {
        var kind = KindOf(indicator);
        var name = Phrase.Capital(IndicatorText(indicator, plan));
        yield return ColumnOf<RankedUnit>.Number($"{indicator.Id}_crude", name, kind, unit => unit.Indicators[index].Crude);
        if (!indicator.AdjustFor.IsEmpty)
        {
            yield return ColumnOf<RankedUnit>.Number(
                $"{indicator.Id}_adjusted", Phrase.Of("{0}, đã chuẩn hóa", "{0}, adjusted", name), kind, unit => unit.Indicators[index].Value);
            yield return ColumnOf<RankedUnit>.Number(
                $"{indicator.Id}_indirect", Phrase.Of("{0}, chuẩn hóa gián tiếp", "{0}, indirect", name), kind, unit => unit.Indicators[index].Indirect);
        }
    }

    private static Text IndicatorText(Indicator indicator, MeasurementPlan plan) => indicator.Metric switch
    {
        IndicatorMetric.MeanReleaseHours => new("TB có giới hạn (giờ)", "restricted mean (h)"),
        IndicatorMetric.ShareReleasedWithin => Phrase.Of("xong trong {0}\u00a0giờ", "within {0}\u00a0h", Phrase.Count(indicator.Hours ?? 0)),
        _ => plan.Standards.FirstOrDefault(standard => standard.Id == indicator.Standard)?.Label is { } label ? Phrase.Small(label) : Text.Same(indicator.Id),
    };

    private static ImmutableArray<Text> Scheme(Ranking ranking, MeasurementPlan plan) =>
    [
        .. ranking.IsPreset ? [new Text("Kế hoạch không quy định cách xếp hạng: dùng cách mặc định của phần mềm.", "The plan has no ranking: the preset is used.")] : Array.Empty<Text>(),
        Phrase.Of("Điểm = {0}. Điểm của chỉ số tuyến tính từ giá trị kém nhất (0) đến tốt nhất. Đơn vị dưới {1} tờ khai không xếp hạng.",
            "Score = {0}. Points of an indicator are linear from its worst value (0) to its best. Units under {1} declarations are not ranked.",
            Phrase.Join(" + ", ranking.Scheme.Indicators.Select(indicator => Phrase.Of("{0} × {1}", "{0} × {1}", Phrase.Points(indicator.Weight), IndicatorText(indicator, plan)))),
            Phrase.Count(ranking.Scheme.MinimumDeclarations)),
        .. ranking.Scheme.Indicators.Where(indicator => !indicator.AdjustFor.IsEmpty).Select(indicator => Phrase.Of(
            "Đã chuẩn hóa: giá trị khi cơ cấu {0} của đơn vị giống cơ cấu của toàn bộ cuộc đo. Gián tiếp: giá trị của đơn vị chia cho giá trị nó sẽ có với mức của cuộc đo, nhân với giá trị của cuộc đo; chỉ so với giá trị của cuộc đo.",
            "Adjusted: the value if the unit's mix of {0} were that of the whole study. Indirect: what the unit has over what it would have with the study's times, times the study's value; compare it with the study's only.",
            Phrase.Join(" × ", indicator.AdjustFor.Select(id => Phrase.Small(By.Id(id).Label))))),
    ];

    /// <summary>What an office is called on a day, else on the last day of registration; its code where the list does not tell.</summary>
    internal static Text OfficeName(string code, MeasurementPlan plan, LocalDate? day = null) =>
        plan.Offices.Find(code, day ?? plan.RegistrationTo)?.Name ?? Text.Same(code);
}
