using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A part of a declaration's way, from one event to another, that somebody answers for.</summary>
/// <param name="Id">Its name in plans, tables and JSON.</param>
/// <param name="From">What it starts with.</param>
/// <param name="To">What ends it; <see cref="EventName.Release"/> for the release.</param>
/// <param name="Owner">Who answers for its time.</param>
/// <param name="Kind">Whether the owner works or the declaration waits.</param>
/// <param name="Due">Which declarations must have it.</param>
/// <param name="Label">What a report calls it.</param>
/// <param name="AfterRelease">True keeps it out of the release time.</param>
/// <exception cref="ArgumentException">It ends with an event that it starts with, or has no name.</exception>
public sealed partial record Stage(
    string Id, StageStart From, EventName To, Owner Owner, StageKind Kind, Due Due, LocalizedText Label, bool AfterRelease = false)
{
    /// <summary>Its name in plans, tables and JSON.</summary>
    public string Id { get; init => field = Named(value); } = Named(Id);

    /// <summary>What ends it; <see cref="EventName.Release"/> for the release.</summary>
    public EventName To { get; init => field = Other(From, value); } = Other(From, To);

    /// <summary>What must be recorded before the stage counts as under way, beyond what it starts with; null where nothing is.</summary>
    public UnderWayOnce? UnderWayOnce { get; init; }

    /// <summary>The stages of a Vietnamese declaration from registration to exit, used where a plan names none.</summary>
    /// <remarks>Law on Customs 54/2014/QH13 and Circular 38/2015/TT-BTC; the cut into stages is this product's.</remarks>
    public static ImmutableArray<Stage> Preset { get; } =
    [
        new("channelling", StageStart.Single(EventName.Registered), EventName.Channelled,
            Owner.Customs, StageKind.Processing, Due.Always, new("Phân luồng", "Channelling")),
        new("submission", StageStart.Single(EventName.Channelled), EventName.DocumentsSubmitted,
            Owner.Trader, StageKind.Waiting, Due.InChannels(2, 3), new("Nộp hồ sơ", "Submission")),
        new("document_queue", StageStart.Single(EventName.DocumentsSubmitted), EventName.DocumentCheckStarted,
            Owner.Customs, StageKind.Waiting, Due.InChannels(2, 3), new("Chờ kiểm tra hồ sơ", "Document queue")),
        new("document_check", StageStart.Single(EventName.DocumentCheckStarted), EventName.DocumentCheckFinished,
            Owner.Customs, StageKind.Processing, Due.InChannels(2, 3), new("Kiểm tra hồ sơ", "Document check")),
        new("presentation", StageStart.Latest(EventName.DocumentCheckFinished, EventName.ChannelChanged), EventName.GoodsPresented,
            Owner.Trader, StageKind.Waiting, Due.InChannels(3), new("Xuất trình hàng", "Presentation")),
        new("inspection_queue", StageStart.Single(EventName.GoodsPresented), EventName.InspectionStarted,
            Owner.Customs, StageKind.Waiting, Due.InChannels(3), new("Chờ kiểm tra thực tế", "Inspection queue")),
        new("inspection", StageStart.Single(EventName.InspectionStarted), EventName.InspectionFinished,
            Owner.Customs, StageKind.Processing, Due.InChannels(3), new("Kiểm tra thực tế", "Inspection")),
        new("agency", StageStart.Single(EventName.AgencyRequested), EventName.AgencyAnswered,
            Owner.Agency, StageKind.Processing, Due.After(EventName.AgencyRequested), new("Kiểm tra chuyên ngành", "Agency")),
        new("tax", StageStart.Latest(EventName.Channelled, EventName.DocumentCheckFinished, EventName.InspectionFinished, EventName.AgencyAnswered),
            EventName.TaxPaid, Owner.Trader, StageKind.Waiting, Due.Never, new("Nộp thuế", "Tax payment")),
        new("decision",
            StageStart.Latest(EventName.Channelled, EventName.DocumentCheckFinished, EventName.InspectionFinished, EventName.AgencyAnswered, EventName.TaxPaid),
            EventName.Release, Owner.Customs, StageKind.Processing, Due.Always, new("Quyết định", "Decision")) { UnderWayOnce = new(EventName.TaxPaid, null) },
        new("exit", StageStart.Single(EventName.Release), EventName.Exited,
            Owner.Trader, StageKind.Waiting, Due.Always, new("Ra khỏi khu vực giám sát", "Exit"), AfterRelease: true),
    ];

    private static string Named(string id) => string.IsNullOrWhiteSpace(id) ? throw new ArgumentException("A stage must have a name.", nameof(id)) : id;

    private static EventName Other(StageStart from, EventName to) =>
        from.Events.Contains(to) ? throw new ArgumentException($"A stage must end with another event than it starts with; '{to}' is both.", nameof(to)) : to;
}
