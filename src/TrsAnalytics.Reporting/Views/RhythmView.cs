using System.Text.Json;
using NodaTime;

namespace TrsAnalytics;

using Columns = ColumnOf<FlowPoint>;
using Queued = ColumnOf<StageQueue>;
using Hours = ColumnOf<int>;

/// <summary>When declarations come, wait and go.</summary>
internal sealed class RhythmView : View<Rhythm>
{
    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(Rhythm rhythm) => [Table(rhythm), Registrations(rhythm), Waiting(rhythm), Queues(rhythm)];

    /// <inheritdoc/>
    protected override void WriteMembers(Rhythm rhythm, Utf8JsonWriter json) => json.WriteRhythm(rhythm);

    private static readonly (IsoDayOfWeek Day, string Group)[] Week =
    [
        (IsoDayOfWeek.Monday, "mon"), (IsoDayOfWeek.Tuesday, "tue"), (IsoDayOfWeek.Wednesday, "wed"), (IsoDayOfWeek.Thursday, "thu"),
        (IsoDayOfWeek.Friday, "fri"), (IsoDayOfWeek.Saturday, "sat"), (IsoDayOfWeek.Sunday, "sun"),
    ];

    /// <summary>What came and went day by day, and what was left.</summary>
    protected override Table Table(Rhythm rhythm) => Columns.Table(
        "rhythm", new("Đăng ký, giải phóng và tồn theo ngày", "Arrivals, releases and backlog by day"),
        [
            Columns.Words("day", new("Ngày", "Day"), point => DateText.Of(point.Start.Date)),
            Columns.Count("registered", new("Đăng ký", "Registered"), point => point.Registered),
            Columns.Count("released", new("Giải phóng", "Released"), point => point.Released),
            Columns.Count("cancelled", new("Hủy", "Cancelled"), point => point.Cancelled),
            Columns.Count("backlog", new("Tồn cuối ngày", "Backlog at the end"), point => point.Backlog),
        ],
        rhythm.Days,
        rhythm.Plan.Extract == ExtractKind.InWindow
            ? new LocalizedText(
                "Chỉ tờ khai của mẫu đo; tồn gồm cả tờ khai đăng ký trước tuần đo, vào muộn từ đầu tuần.",
                "Only declarations of the cohort; the backlog holds those registered before the window too, which came under observation when it began.")
            : new LocalizedText(
                "Chỉ tờ khai của mẫu đo: tồn từ trước tuần đo không thấy được.",
                "Only declarations of the cohort: what was left from before the window is not seen."));

    /// <summary>Registrations by weekday and hour; the darker a cell, the more.</summary>
    internal static Table Registrations(Rhythm rhythm) => WeekTable(
        "registrations", new("Đăng ký theo thứ và giờ", "Registrations by weekday and hour"), rhythm.Registrations,
        new("Số tờ khai theo giờ đăng ký; ô càng đậm, càng nhiều. Giờ không có tờ khai nào ở đầu và cuối ngày không in.",
            "Declarations by the hour of their registration; the darker a cell, the more. Hours without any at either end of the day are not printed."));

    /// <summary>Hours of waiting by the weekday and hour in which they fall; the darker a cell, the more.</summary>
    internal static Table Waiting(Rhythm rhythm) => WeekTable(
        "waiting", new("Giờ chờ theo thứ và giờ", "Hours of waiting by weekday and hour"), rhythm.WaitingHours,
        new("Giờ mà tờ khai nằm ở các khâu chờ, theo thứ và giờ của chính lúc chờ, trong cả thời gian theo dõi; ô càng đậm, càng nhiều.",
            "Hours that declarations spent in stages of waiting, by the weekday and hour in which they waited, in the whole follow-up; the darker a cell, the more."));

    /// <summary>How long the queue of each stage is on each weekday, at its hour with most.</summary>
    internal static Table Queues(Rhythm rhythm) => Queued.Table(
        "queues", new("Số tờ khai trung bình trong khâu, vào giờ đông nhất của ngày", "Mean number of declarations in each stage, at the fullest hour of the day"),
        [
            Queued.Words("stage", new("Khâu", "Stage"), queue => queue.Stage.Label),
            .. Week.Select(day => Queued.Number(
                day.Group, GroupText.Of(By.Weekday, day.Group), ColumnKind.Points, queue => queue.Days.Contains(day.Day) ? Enumerable.Range(0, 24).Max(hour => queue.Length[day.Day, hour]) : null)),
        ],
        rhythm.Queues,
        new LocalizedText(
            "Số tờ khai cùng lúc ở trong khâu, tính trung bình trên giờ đó của các ngày trong tuần đo; 0,10 là một tờ khai trong sáu phút. Gạch ngang: tuần đo không có thứ đó.",
            "How many declarations were in the stage at a time, averaged over that hour of the days of the window; 0.10 is one declaration for six minutes. A dash: the window has no such day."));

    /// <summary>The hours from the first to the last with anything.</summary>
    private static Table WeekTable(string id, LocalizedText title, WeekGrid grid, LocalizedText note)
    {
        var (least, range) = (grid.Values.Min(), grid.Most - grid.Values.Min());
        int[] busy = [.. Enumerable.Range(0, 24).Where(hour => Week.Any(day => grid[day.Day, hour] > 0))];
        return Hours.Table(
            id, title,
            [
                Hours.Words("hour", new("Giờ", "Hour"), hour => LocalizedText.Same($"{hour:00}")),
                .. Week.Select(day => new Hours(
                    new(day.Group, GroupText.Of(By.Weekday, day.Group), ColumnKind.Count),
                    hour => TableCell.Of(grid[day.Day, hour]) with { Shade = range == 0 ? null : Math.Sqrt((grid[day.Day, hour] - least) / range) })),
            ],
            busy.Length == 0 ? [] : Enumerable.Range(busy[0], busy[^1] - busy[0] + 1),
            note);
    }
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class RhythmTables
{
    /// <summary>Registrations by weekday and hour; the darker a cell, the more.</summary>
    /// <param name="rhythm">The result.</param>
    public static Table ToRegistrationTable(this Rhythm rhythm) => RhythmView.Registrations(rhythm);

    /// <summary>Hours of waiting by the weekday and hour in which they fall; the darker a cell, the more.</summary>
    /// <param name="rhythm">The result.</param>
    public static Table ToWaitingTable(this Rhythm rhythm) => RhythmView.Waiting(rhythm);

    /// <summary>How long the queue of each stage is on each weekday, at its hour with most.</summary>
    /// <param name="rhythm">The result.</param>
    public static Table ToQueueTable(this Rhythm rhythm) => RhythmView.Queues(rhythm);
}
