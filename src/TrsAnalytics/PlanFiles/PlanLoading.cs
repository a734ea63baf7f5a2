namespace TrsAnalytics;

/// <summary>How a plan comes from its file.</summary>
public static class PlanLoading
{
    extension(MeasurementPlan)
    {
        /// <summary>Reads a study's plan, with <c>offices.csv</c> and <c>procedures.csv</c> beside it where they are.</summary>
        /// <param name="path">The study folder, or its <c>plan.yaml</c>.</param>
        /// <exception cref="UnusableInputException">The plan cannot be used: one line for each mistake, all at once.</exception>
        public static MeasurementPlan Load(string path) => PlanFile.Load(path);
    }
}
