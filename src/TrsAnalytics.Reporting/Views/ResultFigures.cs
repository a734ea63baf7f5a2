using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Results as figures: the same ones in a report and in a notebook.</summary>
/// <remarks>Nothing is suppressed in them; see <see cref="ResultViews"/>.</remarks>
public static class ResultFigures
{
    /// <summary>The release times of the released declarations of each group: mean, median and P90.</summary>
    /// <param name="breakdown">The breakdown.</param>
    public static Figure ToFigure(this Breakdown breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ImmutableArray<BreakdownRow> rows = breakdown.By.IsEmpty ? [breakdown.All] : breakdown.Rows.Add(breakdown.All);
        FigureSeries Series(LocalizedText name, Func<Distribution, double?> value) => new(name, [.. rows.Select(row => value(row.Distribution))]);
        return new(
            "release", new("Thời gian giải phóng hàng", "Release time"), FigureKind.Bars, ColumnKind.Hours, Phrase.Capital(GroupText.Of(breakdown.Clock)),
            Categories(breakdown.By, rows.Select(row => row.Key)),
            [
                Series(new("Trung bình", "Mean"), times => times.MeanCompleted),
                Series(new("Trung vị", "Median"), times => times.MedianCompleted),
                Series(LocalizedText.Same("P90"), times => times.QuantileCompleted(0.9)),
            ])
        {
            Description = new("Chỉ tính tờ khai đã giải phóng hàng hoặc thông quan.", "Released and cleared declarations only."),
        };
    }

    /// <summary>Whose time the release time of each group was.</summary>
    /// <param name="attribution">The attribution.</param>
    public static Figure ToFigure(this Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        ImmutableArray<AttributionRow> rows = attribution.By.IsEmpty ? [attribution.All] : [.. attribution.Rows.Where(row => row.TotalSeconds > 0), attribution.All];
        return new(
            "owners",
            attribution.By is [var dimension]
                ? Phrase.Of("Tỷ lệ thời gian theo bên chịu trách nhiệm và {0}", "Shares of the release time by owner and {0}", Phrase.Small(dimension.Label))
                : new("Tỷ lệ thời gian theo bên chịu trách nhiệm", "Shares of the release time by owner"),
            FigureKind.StackedBars, ColumnKind.Share,
            Phrase.Of("Tỷ lệ của thời gian giải phóng hàng ({0})", "Share of the release time ({0})", GroupText.Of(attribution.Clock)),
            Categories(attribution.By, rows.Select(row => row.Key)),
            [.. attribution.All.Owners.Select((owner, index) => new FigureSeries(GroupText.Of(owner.Owner), [.. rows.Select(row => ShareOf(row, index))]))])
        {
            Description = new(
                "Mỗi thanh là toàn bộ thời gian giải phóng hàng của nhóm, kể cả tờ khai chưa hoàn thành tính đến hết theo dõi; các phần cộng lại bằng 100%.",
                "Each bar is the whole release time of a group, open declarations to the end of follow-up; its parts add up to 100%."),
        };
    }

    private static ImmutableArray<LocalizedText> Categories(ImmutableArray<Dimension> by, IEnumerable<ImmutableArray<string>> keys) =>
    [
        .. keys.Select(key => key.IsEmpty ? GroupText.All : Phrase.Join(" · ", by.Zip(key, GroupText.Of))),
    ];

    private static double? ShareOf(AttributionRow row, int owner) =>
        row.TotalSeconds == 0 ? null : (double)row.Owners.ElementAt(owner).Seconds / row.TotalSeconds;
}
