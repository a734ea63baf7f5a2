using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>A time limit the law sets on a part of the work.</summary>
/// <param name="Id">Its name in plans, tables and JSON.</param>
/// <param name="From">What starts the clock.</param>
/// <param name="Restart">What starts it anew when later, or null.</param>
/// <param name="To">What stops it.</param>
/// <param name="Limit">How long it may take; exactly this long is met.</param>
/// <param name="Clock">The clock the limit is measured with.</param>
/// <param name="Label">What a report calls it.</param>
public sealed partial record ServiceStandard(
    string Id, EventName From, StandardRestart? Restart, EventName To, Duration Limit, Clock Clock, LocalizedText Label)
{
    /// <summary>The longer limit of declarations that a column names, or null.</summary>
    public StandardExtension? Extended { get; init; }

    /// <summary>Article 23 of the Law on Customs 54/2014/QH13: two working hours for documents, eight for goods.</summary>
    public static ImmutableArray<ServiceStandard> Preset { get; } =
    [
        new("documents_2h", EventName.DocumentsSubmitted, new(EventName.AgencyRequested, EventName.AgencyAnswered),
            EventName.DocumentCheckFinished, Duration.FromHours(2), Clock.Working,
            new("Kiểm tra hồ sơ trong 2 giờ làm việc", "Document check within 2 working hours")),
        new("inspection_8h", EventName.GoodsPresented, null, EventName.InspectionFinished, Duration.FromHours(8), Clock.Working,
            new("Kiểm tra thực tế trong 8 giờ làm việc", "Inspection within 8 working hours")),
    ];
}
