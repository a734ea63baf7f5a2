using System.Collections.Immutable;
using static TrsAnalytics.BottlenecksView;
using static TrsAnalytics.ComparisonView;
using static TrsAnalytics.RankingView;
using static TrsAnalytics.ViewNotes;
using static TrsAnalytics.WhatIfView;

namespace TrsAnalytics;

using Columns = ColumnOf<Scenario>;
using Ranks = ColumnOf<(Scenario Scenario, RankedUnit Before, RankedUnit After)>;

/// <summary>What a report says of assumptions of its own choice: <see cref="WhatIfChapter"/>.</summary>
internal static class ScenarioTables
{
    private const int UnitsOfScenario = 3;

    /// <summary>The mean and the share within 24 hours of the whole study, in each scenario.</summary>
    internal static Table ToTable(this ImmutableArray<Scenario> scenarios, Bottlenecks bottlenecks) => Columns.Table(
        "what_if", new("Nếu đạt chuẩn: thời gian giải phóng hàng của cả cuộc đo", "If at benchmark: the release time of the whole study"),
        [
            Columns.Words("scenario", new("Giả định", "Assumption"), row => Name(row, bottlenecks.Plan)),
            Columns.Words("benchmark", new("Chuẩn so sánh", "Benchmark"), row => Phrase.Of("{0}: {1} {2}", "{0}: {1} {2}",
                WordsOf(row.Gain.Benchmark, bottlenecks.Plan), Phrase.Hours(row.Gain.Benchmark.Limit.TotalHours), GroupText.Of(row.Gain.Benchmark.Clock))),
            Columns.Count("beyond", new("Vượt", "Beyond"), row => row.Gain.Beyond),
            .. Limited<Scenario>("gain", new("Giảm (giờ)", "Saved (h)"), row => row.Gain.GainHours),
            Columns.Hours("new_mean_hours", new("TB mới (giờ)", "New mean (h)"), row => row.Gain.NewMeanHours.Value),
            Columns.Share("new_share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), row => row.Gain.NewShareWithin24.Value),
            Columns.Share("new_share_low", new("từ (95%)", "from (95%)"), row => row.Gain.NewShareWithin24.Limits?.Low),
            Columns.Share("new_share_high", new("đến (95%)", "to (95%)"), row => row.Gain.NewShareWithin24.Limits?.High),
        ],
        scenarios,
        [
            Phrase.Of(
                "Hiện nay: trung bình có giới hạn {0} giờ, {1} trong 24 giờ ({2}). Vượt: số tờ khai mà khâu lâu hơn chuẩn; chỉ các tờ khai này thay đổi. Giảm: của trung bình có giới hạn, tính trên mỗi tờ khai của cả cuộc đo. Khoảng tin cậy lấy mẫu lại trong từng đơn vị, hướng và luồng.",
                "Now: a restricted mean of {0} hours, {1} within 24 hours ({2}). Beyond: declarations whose stage took longer than the benchmark; only these change. Saved: of the restricted mean, per declaration of the whole study. Limits by resampling within office, direction and channel.",
                Phrase.Hours(bottlenecks.Total.MeanHours), Phrase.Share(bottlenecks.Total.ShareWithin24), Phrase.Declarations(bottlenecks.Total.Declarations)),
            .. scenarios.Any(row => row.Gain.Benchmark.Kind == BenchmarkKind.BestOffice)
                ? [Phrase.Of(
                    "Trung vị của một đơn vị: đơn vị nhanh nhất theo từng ô {0}, chọn theo cơ cấu của chính các tờ khai đó; mỗi tờ khai được so với ô của mình, mức in ra là bình quân.",
                    "Medians of an office: the fastest, cell by cell of {0}, in the mix of the declarations themselves; each is held against its own cell, and their mean is printed.",
                    Names(bottlenecks.Alike))]
                : Array.Empty<LocalizedText>(),
            NoForecast,
        ]);

    /// <summary>The units whose score each scenario raises most, with their places.</summary>
    internal static Table ToRankingTable(this ImmutableArray<Scenario> scenarios, Ranking now, int replicates)
    {
        var before = now.Units.ToDictionary(unit => unit.Code);
        return Ranks.Table(
            "what_if_places", new("Nếu đạt chuẩn: điểm và hạng của các đơn vị được lợi nhiều nhất (minh họa)", "If at benchmark: score and place of the units that gain most (illustrative)"),
            [
                Ranks.Words("scenario", new("Giả định", "Assumption"), row => Name(row.Scenario, now.Plan)),
                Ranks.Words("unit", now.Unit.Label, row => GroupText.Of(now.Unit, row.Before.Code)),
                Ranks.Words("name", new("Tên", "Name"), row => OfficeText.Of(row.Before.Code, now.Plan, now.DepartmentsAsOf)),
                Ranks.Number("score", new("Điểm", "Score"), ColumnKind.Points, row => row.Before.Score),
                Ranks.Number("score_then", new("Điểm nếu vậy", "Score if so"), ColumnKind.Points, row => row.After.Score),
                Ranks.Number("rank", new("Hạng", "Rank"), ColumnKind.Rank, row => row.Before.Rank),
                Ranks.Words("places", new("Hạng có thể", "Possible places"), row => Places(row.Before)),
                Ranks.Number("rank_then", new("Hạng nếu vậy", "Rank if so"), ColumnKind.Rank, row => row.After.Rank),
                Ranks.Words("places_then", new("Hạng có thể nếu vậy", "Possible places if so"), row => Places(row.After)),
            ],
            scenarios.SelectMany(scenario => scenario.After!.Units
                .Select(after => (Scenario: scenario, Before: before[after.Code], After: after))
                .Where(row => row.After.Score > row.Before.Score && IsVisible(row.Before.Score, row.After.Score))
                .OrderByDescending(row => row.After.Score - row.Before.Score)
                .Take(UnitsOfScenario)),
            Phrase.Of(
                "Mỗi giả định: tối đa {0} đơn vị tăng điểm nhiều nhất. Giả định áp dụng cho mọi đơn vị cùng lúc, nên hạng có thể tụt dù điểm tăng. Hạng có thể nếu vậy: lấy mẫu lại {1} lần.",
                "Of each assumption the {0} units whose score rises most, at most. It holds for all units at once, so that a place may fall though the score rises. Possible places if so: {1} resamples.",
                Phrase.Count(UnitsOfScenario), Phrase.Count(replicates)),
            Caution(now));
    }

    private static LocalizedText Name(Scenario scenario, MeasurementPlan plan) =>
        Phrase.Of("{0}. {1}", "{0}. {1}", Phrase.Count(scenario.Number), BottleneckText.NameWithOwner(scenario.By, plan, scenario.Row));
}
