namespace TrsAnalytics.Cli;

/// <summary>The study that a plan names as its previous one, for a report.</summary>
internal static class PreviousStudy
{
    /// <summary>Reads it; null where the plan names none, or, with a word on it, where it cannot be read.</summary>
    public static Measurement? Of(Measurement measurement, CancellationToken cancel)
    {
        try
        {
            return measurement.Plan.Previous is null ? null : ReadingProgress.ReadPrevious(measurement, cancel);
        }
        catch (UnusableInputException unreadable)
        {
            StandardError.WriteLine($"Not compared with the previous study: {unreadable.Message}");
            return null;
        }
    }
}
