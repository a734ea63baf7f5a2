namespace TrsAnalytics.Tests.Contract;

/// <summary>The standards of section 6 under a calendar that works around the clock.</summary>
internal static class OracleStandard
{
    /// <summary><c>met</c>, <c>breached</c>, <c>not_assessable</c>, or null where it does not apply.</summary>
    public static string? Documents(OracleDeclaration declaration) =>
        Verdict(declaration, "documents_submitted", "document_check_finished", "23", 2, restarts: true);

    /// <summary>Likewise.</summary>
    public static string? Inspection(OracleDeclaration declaration) =>
        Verdict(declaration, "goods_presented", "inspection_finished", "3", 8, restarts: false);

    private static string? Verdict(OracleDeclaration declaration, string from, string to, string dueChannels, int limitHours, bool restarts)
    {
        OracleStamp? At(string name) => declaration.Recorded.TryGetValue(name, out var stamp) ? stamp : null;
        var (submitted, end, answered) = (At(from), At(to), At("agency_answered"));
        if (submitted is null && end is null && !dueChannels.Contains(declaration.FinalChannel[0]))
        {
            return null;
        }

        var start = submitted;
        if (restarts && At("agency_requested") is not null)
        {
            start = submitted is null || answered is null ? null : submitted.Value.IsBefore(answered.Value) ? answered : submitted;
        }

        if (start is null or { DayOnly: true } || end is { DayOnly: true } || (end is not null && end.Value.IsBefore(submitted!.Value)))
        {
            return "not_assessable";
        }

        if (end is null)
        {
            var hasDerivedEnd = declaration.Stamp(to) is not null;
            return declaration.Status == "open" && !hasDerivedEnd && OracleDeclaration.FollowUpEnd - start.Value.Second > limitHours * 3600 ? "breached" : "not_assessable";
        }

        return end.Value.Second - start.Value.Second <= limitHours * 3600 ? "met" : "breached";
    }
}
