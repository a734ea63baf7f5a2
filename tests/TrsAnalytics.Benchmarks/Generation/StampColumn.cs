namespace TrsAnalytics.Benchmarks.Generation;

/// <summary>Which column of a generated file is which stamp.</summary>
internal static class StampColumn
{
    public const int Arrived = 0;
    public const int PreRegistered = 1;
    public const int Registered = 2;
    public const int Channelled = 3;
    public const int DocumentsSubmitted = 4;
    public const int DocumentCheckStarted = 5;
    public const int DocumentCheckFinished = 6;
    public const int ChannelChanged = 7;
    public const int GoodsPresented = 8;
    public const int InspectionStarted = 9;
    public const int InspectionFinished = 10;
    public const int AgencyRequested = 11;
    public const int AgencyAnswered = 12;
    public const int TaxPaid = 13;
    public const int Stored = 14;
    public const int Released = 15;
    public const int ReleaseCheckFinished = 16;
    public const int Cleared = 17;
    public const int Exited = 18;
    public const int Cancelled = 19;

    /// <summary>The field names, in the order of the columns.</summary>
    public static readonly string[] Names =
    [
        "arrived", "pre_registered", "registered", "channelled", "documents_submitted", "document_check_started", "document_check_finished", "channel_changed",
        "goods_presented", "inspection_started", "inspection_finished", "agency_requested", "agency_answered", "tax_paid", "stored", "released",
        "release_check_finished", "cleared", "exited", "cancelled",
    ];
}
