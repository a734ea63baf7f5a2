namespace TrsAnalytics;

/// <summary>A study of which nothing was measured: no number can be said of it.</summary>
internal static class EmptyCohort
{
    private const int MostNamed = 12;

    /// <summary>Why there is no declaration and what to try; null where there are some.</summary>
    public static UnusableInputException? Of(Measurement measurement)
    {
        var (plan, cohort) = (measurement.Plan, measurement.Cohort);
        return cohort.Declarations > 0
            ? null
            : new(
                plan.Folder, $"some declaration must be registered from {plan.RegistrationFrom:yyyy-MM-dd} to {plan.RegistrationTo:yyyy-MM-dd}",
                Found(measurement), Advice(measurement));
    }

    private static string Found(Measurement measurement) => Found(measurement, measurement.Cohort, measurement.Findings);

    private static string Found(Measurement measurement, Cohort cohort, Findings findings) =>
        cohort.RowsRead == 0 ? "no row was read: the files hold nothing but headers"
        : !cohort.HasRegistrationColumn ? $"{Rows(cohort)}, and no file has a column that means registered"
        : $"{Rows(cohort)}{Unknown(measurement)}; declarations without a readable registration: {findings["Q03"].Count}, registered outside the window: {cohort.OutsideWindow}, rows without a readable number: {findings["Q02"].Count}";

    private static string Rows(Cohort cohort) => cohort.RowsRead == 1 ? "1 row was read" : $"{cohort.RowsRead} rows were read";

    /// <summary>The events that files have and the study does not know: of a log of another system none may be known.</summary>
    private static string Unknown(Measurement measurement) => measurement.UnknownEvents is { IsEmpty: false } events
        ? $"; events that the plan does not know: {string.Join(", ", events.Take(MostNamed).Select(known => $"{ShownText.Shown(known.Name)} ({known.Count})"))}{(events.Length > MostNamed ? ", ..." : "")}"
        : "";

    private static string Advice(Measurement measurement) => Advice(measurement.Cohort, measurement.Plan.Folder, measurement.Findings["Q02"].Count, !measurement.UnknownEvents.IsEmpty);

    private static string Advice(Cohort cohort, string folder, int unreadable, bool hasUnknownEvents) =>
        unreadable > 0 && unreadable == cohort.RowsRead ? "write numbers: any in plan.yaml where other texts than numbers of customs declarations tell the rows apart"
        : hasUnknownEvents && cohort.HasRegistrationColumn ? "name the events under `columns` in plan.yaml, or write case_start: first and case_end: last there"
        : cohort.RowsRead == 0 ? "put what was collected into the files that `sources` in plan.yaml names"
        : !cohort.HasRegistrationColumn ? "name the column registered, or say under `columns` in plan.yaml what it is called"
        : $"see where by trs check {folder}, and compare `registration` in plan.yaml with the files";
}
