namespace TrsAnalytics.Tests.Contract;

/// <summary>A row of a stage table, as the oracle reads it and as a plan states it.</summary>
/// <param name="ImportOnce">The event that must be recorded before the stage of an open import is under way; null where none must.</param>
/// <param name="DueChannels">Final channels it is due in; null where <paramref name="DueAfter"/> or <paramref name="Due"/> speaks.</param>
internal sealed record OracleStage(
    string Id, string[] From, bool IsLatest, string To, string Owner, bool IsProcessing, bool Due = false, string? DueChannels = null, string? DueAfter = null, bool AfterRelease = false,
    string? ImportOnce = null)
{
    /// <summary>The preset of section 4.</summary>
    public static readonly OracleStage[] Preset =
    [
        new("channelling", ["registered"], false, "channelled", "customs", true, Due: true),
        new("submission", ["channelled"], false, "documents_submitted", "trader", false, DueChannels: "23"),
        new("document_queue", ["documents_submitted"], false, "document_check_started", "customs", false, DueChannels: "23"),
        new("document_check", ["document_check_started"], false, "document_check_finished", "customs", true, DueChannels: "23"),
        new("presentation", ["document_check_finished", "channel_changed"], true, "goods_presented", "trader", false, DueChannels: "3"),
        new("inspection_queue", ["goods_presented"], false, "inspection_started", "customs", false, DueChannels: "3"),
        new("inspection", ["inspection_started"], false, "inspection_finished", "customs", true, DueChannels: "3"),
        new("agency", ["agency_requested"], false, "agency_answered", "agency", true, DueAfter: "agency_requested"),
        new("tax", ["channelled", "document_check_finished", "inspection_finished", "agency_answered"], true, "tax_paid", "trader", false),
        new("decision", ["channelled", "document_check_finished", "inspection_finished", "agency_answered", "tax_paid"], true, "release", "customs", true, Due: true, ImportOnce: "tax_paid"),
        new("exit", ["release"], false, "exited", "trader", false, Due: true, AfterRelease: true),
    ];

    /// <summary>As a plan states it.</summary>
    public string Yaml
    {
        get
        {
            var from = IsLatest ? $"{{ latest: [{string.Join(", ", From)}] }}" : From[0];
            var due = DueChannels is not null ? $"{{ channels: [{string.Join(", ", DueChannels.ToCharArray())}] }}"
                : DueAfter is not null ? $"{{ after: {DueAfter} }}" : Due ? "always" : "never";
            var once = ImportOnce is null ? "" : $", under_way_once: {{ import: {ImportOnce} }}";
            return $"{{ id: {Id}, from: {from}, to: {To}, owner: {Owner}, kind: {(IsProcessing ? "processing" : "waiting")}, due: {due}, after_release: {(AfterRelease ? "true" : "false")}{once} }}";
        }
    }
}
