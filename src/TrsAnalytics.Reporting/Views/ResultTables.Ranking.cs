using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

public static partial class ResultTables
{
    private static readonly ColumnOf<RankedUnit> Rank = ColumnOf<RankedUnit>.Number("rank", new("Hạng", "Rank"), ColumnKind.Rank, unit => unit.Rank);

    private static readonly ColumnOf<RankedUnit> Count = ColumnOf<RankedUnit>.Count("n", new("Số tờ khai", "Declarations"), unit => unit.Declarations);

    private static readonly ColumnOf<RankedUnit>[] Scores =
    [
        ColumnOf<RankedUnit>.Number("score", new("Tổng điểm", "Score"), ColumnKind.Points, unit => unit.Score),
        ColumnOf<RankedUnit>.Number("band_score", new("Điểm làm tròn", "Band"), ColumnKind.Points, unit => unit.BandScore),
    ];

    private static LocalizedText RankingTitle { get; } = new("Xếp hạng đơn vị (minh họa)", "Ranking (illustrative)");

    private static LocalizedText NotOfficial { get; } = new(
        "Minh họa: cách tính điểm này không phải cách tính chính thức.", "Illustrative: no such scoring is official.");

    /// <summary>The units by score.</summary>
    /// <param name="ranking">The ranking.</param>
    public static Table ToTable(this Ranking ranking) => ColumnOf<RankedUnit>.Table(
        "ranking", RankingTitle, [Rank, .. Unit(ranking), .. Name(ranking), Count, .. Places(ranking), .. Scores], ranking.Units,
        [Caution(ranking), .. Letters(ranking), .. RegisteredOnly(ranking.Plan), .. Scheme(ranking), .. NotRanked(ranking)]);

    /// <summary>
    /// What the scores consist of: the value of each indicator, crude and in the mix of the whole study where it is adjusted, and its points.
    /// </summary>
    /// <inheritdoc cref="ToTable(Ranking)"/>
    public static Table ToIndicatorTable(this Ranking ranking) => ColumnOf<RankedUnit>.Table(
        "ranking_indicators", new("Các chỉ số xếp hạng: giá trị và điểm (minh họa)", "Indicators of the ranking: values and points (illustrative)"),
        [.. Unit(ranking), .. Indicators(ranking)], ranking.Units,
        [Caution(ranking), .. RegisteredOnly(ranking.Plan), .. Adjustment(ranking)]);

    /// <summary>All columns of both tables, for files.</summary>
    /// <inheritdoc cref="ToTable(Ranking)"/>
    public static Table ToFullTable(this Ranking ranking) => ColumnOf<RankedUnit>.Table(
        "ranking_full", RankingTitle, [Rank, .. Unit(ranking), .. Name(ranking), Count, .. Places(ranking), .. Indicators(ranking), .. Scores], ranking.Units,
        [Caution(ranking), .. Letters(ranking), .. RegisteredOnly(ranking.Plan), .. Scheme(ranking), .. Adjustment(ranking), .. NotRanked(ranking)]);

    private static ColumnOf<RankedUnit>[] Unit(Ranking ranking) =>
        [ColumnOf<RankedUnit>.Words("unit", ranking.Unit.Label, unit => GroupText.Of(ranking.Unit, unit.Code))];

    private static ColumnOf<RankedUnit>[] Name(Ranking ranking) =>
        ranking.Plan.HasOfficeList ? [ColumnOf<RankedUnit>.Words("name", new("Tên", "Name"), unit => OfficeName(unit.Code, ranking.Plan, ranking.DepartmentsAsOf))] : [];

    private static IEnumerable<ColumnOf<RankedUnit>> Indicators(Ranking ranking) =>
        ranking.Scheme.Indicators.SelectMany((indicator, index) => Columns(indicator, index, ranking.Scheme.Scale, ranking.Plan));

    private static IEnumerable<ColumnOf<RankedUnit>> Columns(Indicator indicator, int index, double scale, MeasurementPlan plan)
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

        yield return ColumnOf<RankedUnit>.Number(
            $"{indicator.Id}_points", Phrase.Of("Điểm (tối đa {0})", "Points (of {0})", Phrase.Plain(indicator.Weight * scale)),
            ColumnKind.Points, unit => unit.Indicators[index].Points);
    }

    private static LocalizedText IndicatorText(Indicator indicator, MeasurementPlan plan) => indicator.Metric switch
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

    /// <summary>The table with a second column: what the offices or departments of its first are called.</summary>
    internal static Table WithNames(this Table table, MeasurementPlan plan) =>
        !plan.HasOfficeList || (table.Columns[0].Id != By.Office.Id && table.Columns[0].Id != By.Department.Id) ? table : table with
        {
            Columns = table.Columns.Insert(1, new("name", new("Tên", "Name"), ColumnKind.Text)),
            Rows = [.. table.Rows.Select(row => row.Insert(1, TableCell.Of(
                plan.Offices.Find(row[0].Text!.Vi, plan.RegistrationTo)?.Name ?? LocalizedText.Same(""))))],
        };

    /// <summary>What an office is called on a day, else on the last day of registration; its code where the list does not tell.</summary>
    internal static LocalizedText OfficeName(string code, MeasurementPlan plan, LocalDate? day = null) =>
        plan.Offices.Find(code, day ?? plan.RegistrationTo)?.Name ?? LocalizedText.Same(code);
}
