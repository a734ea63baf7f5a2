using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Short summaries in sentences, in both languages.</summary>
public static class MeasurementSentences
{
    /// <summary>What may be said of the release time. Hedged where it rests on little, silent where there is no number.</summary>
    /// <param name="measurement">What was measured.</param>
    public static ImmutableArray<Sentence> Sentences(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        return [.. ReleaseSentences.Of(new ReportResults(measurement))];
    }

    /// <summary>What may be said of a comparison. A change is only claimed where it is beyond chance.</summary>
    /// <param name="comparison">The comparison.</param>
    public static ImmutableArray<Sentence> Sentences(this Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return [.. ComparisonSentences.Of(comparison)];
    }
}
