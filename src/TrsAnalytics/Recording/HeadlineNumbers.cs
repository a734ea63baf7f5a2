namespace TrsAnalytics;

/// <summary>The headline numbers of a time, on the elapsed clock. Of a stage they are of those observed: what is under way has no part in them.</summary>
/// <param name="Count">Declarations they rest on.</param>
/// <param name="MeanHours">The mean of the completed; null when there are none.</param>
/// <param name="MedianHours">The median, open ones being longer than any; null when there is none.</param>
/// <param name="ShareWithin24">The share completed within 24 hours, 0 to 1; null for a stage and when there are none.</param>
/// <param name="RestrictedMeanHours">The mean with open ones; null for a stage and when there are none.</param>
public sealed record HeadlineNumbers(int Count, double? MeanHours, double? MedianHours, double? ShareWithin24, double? RestrictedMeanHours)
{
    internal static HeadlineNumbers Of(Measurement measured) => Of(measured.Durations(Clock.Elapsed).Breakdown().All.Distribution);

    internal static HeadlineNumbers Of(Distribution times) =>
        new(times.Count, times.MeanCompleted, times.MedianWithOpen, times.ShareWithin(24), times.RestrictedMean);

    internal static HeadlineNumbers OfObserved(Distribution times) => new(times.Count, times.MeanCompleted, times.MedianCompleted, ShareWithin24: null, RestrictedMeanHours: null);
}
