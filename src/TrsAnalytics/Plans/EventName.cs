namespace TrsAnalytics;

/// <summary>The name of an event that a declaration can be stamped with, such as <c>registered</c>.</summary>
/// <param name="Id">The field name in plans and files: lower case, words joined by underscores.</param>
public readonly record struct EventName(string Id)
{
    /// <summary>The goods reached the gate.</summary>
    public static readonly EventName Arrived = new("arrived");

    /// <summary>The declaration was entered before it was official (IDA, EDA).</summary>
    public static readonly EventName PreRegistered = new("pre_registered");

    /// <summary>Official registration (IDC, EDC): the start of the release time.</summary>
    public static readonly EventName Registered = new("registered");

    /// <summary>The system assigned the inspection channel.</summary>
    public static readonly EventName Channelled = new("channelled");

    /// <summary>The complete dossier was handed in.</summary>
    public static readonly EventName DocumentsSubmitted = new("documents_submitted");

    /// <summary>The document check began.</summary>
    public static readonly EventName DocumentCheckStarted = new("document_check_started");

    /// <summary>The document check ended.</summary>
    public static readonly EventName DocumentCheckFinished = new("document_check_finished");

    /// <summary>The form of inspection was changed (Circular 38/2015/TT-BTC, article 23.2).</summary>
    public static readonly EventName ChannelChanged = new("channel_changed");

    /// <summary>The goods were presented in full for inspection.</summary>
    public static readonly EventName GoodsPresented = new("goods_presented");

    /// <summary>The physical inspection began.</summary>
    public static readonly EventName InspectionStarted = new("inspection_started");

    /// <summary>The physical inspection ended.</summary>
    public static readonly EventName InspectionFinished = new("inspection_finished");

    /// <summary>A specialised agency was asked for its inspection.</summary>
    public static readonly EventName AgencyRequested = new("agency_requested");

    /// <summary>The specialised agency gave its result.</summary>
    public static readonly EventName AgencyAnswered = new("agency_answered");

    /// <summary>Duty was paid or guaranteed.</summary>
    public static readonly EventName TaxPaid = new("tax_paid");

    /// <summary>The goods were allowed into the trader's storage; not a release.</summary>
    public static readonly EventName Stored = new("stored");

    /// <summary>The goods were released before clearance (giải phóng hàng).</summary>
    public static readonly EventName Released = new("released");

    /// <summary>The check of a declaration released before clearance ended.</summary>
    public static readonly EventName ReleaseCheckFinished = new("release_check_finished");

    /// <summary>The declaration was cleared (thông quan).</summary>
    public static readonly EventName Cleared = new("cleared");

    /// <summary>The goods left the customs supervision area.</summary>
    public static readonly EventName Exited = new("exited");

    /// <summary>The declaration was cancelled.</summary>
    public static readonly EventName Cancelled = new("cancelled");

    /// <summary>What ends the release time: not an event of the files but the earliest of those the plan names.</summary>
    public static readonly EventName Release = new("release");

    /// <inheritdoc/>
    public override string ToString() => Id;
}
