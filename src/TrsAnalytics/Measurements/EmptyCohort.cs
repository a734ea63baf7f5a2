namespace TrsAnalytics;

/// <summary>A study of which nothing was measured: no number can be said of it.</summary>
internal static class EmptyCohort
{
    /// <summary>Why there is no declaration and what to try; null where there are some.</summary>
    public static UnusableInputException? Of(Measurement measurement)
    {
        var (plan, cohort) = (measurement.Plan, measurement.Cohort);
        return cohort.Declarations > 0
            ? null
            : new(
                plan.Folder, $"some declaration must be registered from {plan.RegistrationFrom:yyyy-MM-dd} to {plan.RegistrationTo:yyyy-MM-dd}",
                Found(cohort, measurement.Findings), Advice(cohort, plan.Folder));
    }

    private static string Found(Cohort cohort, Findings findings) =>
        cohort.RowsRead == 0 ? "no row was read: the files hold nothing but headers"
        : !cohort.HasRegistrationColumn ? $"{Rows(cohort)}, and no file has a column that means registered"
        : $"{Rows(cohort)}; declarations without a readable registration: {findings["Q03"].Count}, registered outside the window: {cohort.OutsideWindow}, rows without a readable number: {findings["Q02"].Count}";

    private static string Rows(Cohort cohort) => cohort.RowsRead == 1 ? "1 row was read" : $"{cohort.RowsRead} rows were read";

    private static string Advice(Cohort cohort, string folder) =>
        cohort.RowsRead == 0 ? "put what was collected into the files that `sources` in plan.yaml names"
        : !cohort.HasRegistrationColumn ? "name the column registered, or say under `columns` in plan.yaml what it is called"
        : $"see where by trs check {folder}, and compare `registration` in plan.yaml with the files";
}
