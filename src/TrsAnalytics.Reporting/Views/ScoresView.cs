using static TrsAnalytics.ComparisonView;
using static TrsAnalytics.RankingView;

namespace TrsAnalytics;

using Columns = ColumnOf<ScoreChange>;

/// <summary>What the scores of the units changed by, and through which indicators.</summary>
internal sealed class ScoresView : View<ScoreComparison>
{
    /// <summary>What the scores of the units changed by, and through which indicators.</summary>
    protected override Table Table(ScoreComparison scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var (ranking, notBoth) = (scores.Later, scores.Later.Units.Select(unit => unit.Code).Union(scores.Earlier.Units.Select(unit => unit.Code)).Count() - scores.Units.Length);
        return Columns.Table(
            "scores", new("Thay đổi điểm và hạng (minh họa)", "Change of scores and ranks (illustrative)"),
            [
                Columns.Words("unit", ranking.Unit.Label, row => GroupText.Of(ranking.Unit, row.Code)),
                .. ranking.Plan.HasOfficeList ? [Columns.Words("name", new("Tên", "Name"), row => OfficeText.Of(row.Code, ranking.Plan))] : Array.Empty<Columns>(),
                Points("earlier_score", new("Điểm kỳ trước", "Score, earlier"), row => row.Score.Earlier.Value),
                Points("later_score", new("Điểm kỳ này", "Score, later"), row => row.Score.Later.Value),
                Points("change", new("Thay đổi", "Change"), row => row.Score.Difference.Value),
                Points("change_low", new("từ (95%)", "from (95%)"), row => row.Score.Difference.Limits?.Low),
                Points("change_high", new("đến (95%)", "to (95%)"), row => row.Score.Difference.Limits?.High),
                Columns.Number("earlier_rank", new("Hạng kỳ trước", "Rank, earlier"), ColumnKind.Rank, row => row.Earlier.Rank),
                Columns.Number("later_rank", new("Hạng kỳ này", "Rank, later"), ColumnKind.Rank, row => row.Later.Rank),
                .. ranking.Scheme.Indicators.Select((indicator, at) => Points(
                    $"{indicator.Id}_points", Phrase.Of("Điểm do {0}", "Points by {0}", IndicatorText(indicator, ranking.Plan)), row => row.Points[at])),
            ],
            scores.Units,
            [
                NotOfficial,
                .. Refusals([scores.Refusal]),
                .. scores.Refusal is not null ? [] : new[]
                {
                    Phrase.Of(
                        "Hai kỳ chấm theo một cách: {0}; mỗi kỳ điều chỉnh theo cơ cấu của chính kỳ đó. Điểm do từng chỉ số cộng lại bằng thay đổi. Khoảng tin cậy 95% từ khoảng của hai bên. Đơn vị không được xếp hạng ở cả hai kỳ nên không so sánh: {1}.",
                        "Both studies are scored in one way, {0}; each is adjusted to a mix of its own. The points by indicator sum to the change. 95% limits are recovered from both sides. Units not ranked in both studies, and so not compared: {1}.",
                        ranking.IsPreset ? new("cách mặc định, vì kế hoạch kỳ này không nêu", "the preset, as the later plan states none") : new("cách của kế hoạch kỳ này", "the later plan's"),
                        Phrase.Count(notBoth)),
                },
            ]);

        static Columns Points(string id, LocalizedText title, Func<ScoreChange, double?> value) => Columns.Number(id, title, ColumnKind.Points, value);
    }
}
