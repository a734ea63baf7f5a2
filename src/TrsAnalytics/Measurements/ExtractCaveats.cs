using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What the rows of a study say against the plan's word on how they were drawn.</summary>
/// <remarks>The thresholds are this product's: a study that keeps its word passes them by far.</remarks>
internal static class ExtractCaveats
{
    private const int EnoughForSomeOpen = 100;
    private const int FewLongBefore = 3;
    private const double RareShare = 0.01;
    private const double ManyOpen = 0.05;

    /// <summary>The caveats of a cohort.</summary>
    /// <param name="table">The cohort.</param>
    /// <param name="cohort">Its counts.</param>
    /// <param name="longBefore">How many declarations that were read are registered more than a week before the window.</param>
    public static ImmutableArray<Caveat> Of(DeclarationTable table, Cohort cohort, int longBefore)
    {
        var isByRegistration = table.Plan.Extract == ExtractKind.Registration;
        (Caveat Caveat, bool Holds)[] all =
        [
            (Caveat.NoneOpen, isByRegistration && cohort.Open == 0 && cohort.Released >= EnoughForSomeOpen),
            (Caveat.RegisteredLongBefore, isByRegistration && longBefore >= FewLongBefore && longBefore > RareShare * cohort.Declarations),
            (Caveat.FollowUpNotOver, cohort.Open > ManyOpen * (cohort.Released + cohort.Open) && IsSilent(table)),
            (Caveat.EnteredLate, cohort.EnteredLate > 0),
        ];
        return [.. all.Where(caveat => caveat.Holds).Select(caveat => caveat.Caveat)];
    }

    /// <summary>Whether nothing at all happened in the second half of the time from the window to the end of follow-up.</summary>
    private static bool IsSilent(DeclarationTable table)
    {
        var half = (table.Time.Place(table.Plan.WindowEnd) / 2) + (StudyTime.FollowUpEnd / 2);
        return !table.Stamps.Any(stamps => stamps.AsSpan(0, stamps is null ? 0 : table.Count).ContainsAnyInRange(half + 1, StudyTime.FollowUpEnd));
    }
}
