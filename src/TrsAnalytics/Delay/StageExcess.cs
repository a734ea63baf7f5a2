namespace TrsAnalytics;

/// <summary>What some declarations spent in a stage beyond what declarations alike spent there elsewhere.</summary>
/// <param name="Declarations">How many they are.</param>
/// <param name="Expected">What they would have spent elsewhere, in seconds.</param>
/// <param name="Seconds">What they spent beyond that.</param>
/// <param name="Variance">What that varies by, in seconds squared.</param>
internal readonly record struct StageExcess(int Declarations, double Expected, double Seconds, double Variance)
{
    public static StageExcess operator +(StageExcess a, StageExcess b) =>
        new(a.Declarations + b.Declarations, a.Expected + b.Expected, a.Seconds + b.Seconds, a.Variance + b.Variance);

    /// <summary>The excess of one cell. A single declaration does not say how it varies: it is taken to vary as all of its cell do.</summary>
    public static StageExcess Of(Moments own, Moments rest)
    {
        var (n, expected) = (own.Count, own.Count * rest.Mean);
        var variance = n > 1 ? own.Variance : (own + rest).Variance;
        return new(n, expected, own.Sum - expected, (n * variance) + ((double)n * n * rest.Variance / rest.Count));
    }
}
