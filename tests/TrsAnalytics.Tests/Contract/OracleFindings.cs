namespace TrsAnalytics.Tests.Contract;

/// <summary>The rules of section 9 that look at one merged declaration.</summary>
internal static class OracleFindings
{
    private static readonly string[] Green = ["registered", "channelled"];
    private static readonly string[] Yellow = [.. Green, "documents_submitted", "document_check_started", "document_check_finished"];
    private static readonly string[] Red = [.. Yellow, "goods_presented", "inspection_started", "inspection_finished"];

    /// <summary>How often each rule speaks of a declaration.</summary>
    public static IEnumerable<(string Rule, int Count)> Of(OracleDeclaration declaration, OracleStages stages)
    {
        OracleStamp? At(string name) => declaration.Recorded.TryGetValue(name, out var stamp) ? stamp : null;
        bool Before(OracleStamp? one, OracleStamp? other) => one is not null && other is not null && one.Value.IsBefore(other.Value);
        var registered = At("registered");
        var final = declaration.FinalChannel[0];
        var isReleased = declaration.Status == "released";
        var inspectedLater = Before(declaration.Release, At("inspection_finished"));
        var checkStart = At("document_check_started");
        yield return ("Q09", stages.OutOfOrder);
        yield return Once("Q10", Before(At("released"), registered) || Before(At("cleared"), registered) || Before(At("cancelled"), registered));
        yield return Once("Q11", Before(registered, At("arrived")));
        yield return Once("Q12", final == '1' && (At("inspection_finished") ?? At("inspection_started")) is not null);
        yield return Once("Q13", final == '3' && isReleased && (At("inspection_finished") is null || (inspectedLater && declaration.IsImport)));
        yield return Once("Q14", !declaration.IsImport && inspectedLater);
        yield return Once("Q15", declaration.Channel[0] != final && At("channel_changed") is null);
        yield return Once("Q16", isReleased && final is '2' or '3' && At("document_check_finished") is null);
        yield return ("Q19", isReleased ? (final switch { '2' => Yellow, '3' => Red, _ => Green }).Count(name => At(name) is null) : 0);
        yield return Once("Q23", final is '2' or '3' && checkStart is { DayOnly: false } && checkStart == At("document_check_finished"));
        yield return Once("Q24", declaration.Status == "open" && At("stored") is not null);
        yield return Once("Q25", declaration.Status == "cancelled" && Before(At("cancelled"), At("exited")));
        yield return Once("Q26", declaration.Status == "open" && OracleDeclaration.FollowUpEnd - registered!.Value.Second > 15 * OracleStamp.Day);
    }

    private static (string Rule, int Count) Once(string rule, bool holds) => (rule, holds ? 1 : 0);
}
