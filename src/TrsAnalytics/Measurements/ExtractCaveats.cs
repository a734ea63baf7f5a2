using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What the rows of a study say against the plan's word on how they were drawn.</summary>
/// <remarks>The thresholds are this product's: a study that keeps its word passes them by far.</remarks>
internal static class ExtractCaveats
{
    private const int EnoughForSomeOpen = 100;
    private const int FewOutside = 3;
    private const double RareShare = 0.01;
    private const double ManyOpen = 0.05;
    private const int ManyAtTheEnd = 10;

    /// <summary>The caveats of a cohort.</summary>
    /// <param name="table">The cohort.</param>
    /// <param name="cohort">Its counts.</param>
    /// <param name="choice">How it was chosen of all that was read.</param>
    public static ImmutableArray<Caveat> Of(DeclarationTable table, Cohort cohort, CohortChoice choice)
    {
        var (isByRegistration, isInWindow) = (table.Plan.Extract == ExtractKind.Registration, table.Plan.Extract == ExtractKind.InWindow);
        bool AreMany(int outside) => outside >= FewOutside && outside > RareShare * cohort.Declarations;
        (Caveat Caveat, bool Holds)[] all =
        [
            (Caveat.NoneOpen, (isByRegistration || isInWindow) && cohort.Open == 0 && cohort.Released >= EnoughForSomeOpen),
            (Caveat.RegisteredLongBefore, isByRegistration && AreMany(choice.LongBefore)),
            (Caveat.NoneEnteredLate, isInWindow && cohort.EnteredLate == 0 && OpenAtTheEnd(table) >= ManyAtTheEnd),
            (Caveat.EndedBeforeWindow, isInWindow && AreMany(choice.EndedBefore)),
            (Caveat.FollowUpNotOver, cohort.Open > ManyOpen * (cohort.Released + cohort.Open) && IsSilent(table)),
            (Caveat.EnteredLate, cohort.EnteredLate > 0),
        ];
        return [.. all.Where(caveat => caveat.Holds).Select(caveat => caveat.Caveat)];
    }

    /// <summary>How many declarations were open when the window ended; about as many should have been when it began.</summary>
    private static int OpenAtTheEnd(DeclarationTable table)
    {
        var end = table.Time.SecondsAt(table.Plan.WindowEnd);
        return Enumerable.Range(0, table.Count).Count(row => table.Status[row] == DeclarationStatus.Open
            || (table.Status[row] == DeclarationStatus.Released && table.TimeOf(table.ReleaseColumn, row) >= end));
    }

    /// <summary>Whether nothing at all happened in the second half of the time from the window to the end of follow-up.</summary>
    private static bool IsSilent(DeclarationTable table)
    {
        var half = (table.Time.SecondsAt(table.Plan.WindowEnd) / 2) + (StudyTime.FollowUpEnd / 2);
        return !table.Stamps.Any(stamps => stamps.AsSpan(0, stamps is null ? 0 : table.Count).ContainsAnyInRange(half + 1, StudyTime.FollowUpEnd));
    }
}
