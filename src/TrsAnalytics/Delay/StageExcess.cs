namespace TrsAnalytics;

/// <summary>What some declarations spent in a stage beyond what declarations alike spent there elsewhere.</summary>
/// <param name="Declarations">How many they are.</param>
/// <param name="Expected">What they would have spent elsewhere, in seconds.</param>
/// <param name="Seconds">What they spent beyond that.</param>
/// <param name="Variance">What that varies by, in seconds squared.</param>
/// <param name="Occurrence">What of <paramref name="Seconds"/> is that they go through the stage more often; the rest of it is that it takes longer when they do.</param>
internal readonly record struct StageExcess(int Declarations, double Expected, double Seconds, double Variance, double Occurrence)
{
    public static StageExcess operator +(StageExcess a, StageExcess b) => new(
        a.Declarations + b.Declarations, a.Expected + b.Expected, a.Seconds + b.Seconds, a.Variance + b.Variance, a.Occurrence + b.Occurrence);

    /// <summary>The excess of one cell. A single declaration does not say how it varies: it is taken to vary as all of its cell do.</summary>
    /// <param name="own">The times of the group, those that do not go through the stage counting 0.</param>
    /// <param name="rest">The times of the rest.</param>
    /// <param name="ownOften">How many of the group go through the stage.</param>
    /// <param name="restOften">How many of the rest do.</param>
    public static StageExcess Of(Moments own, Moments rest, int ownOften, int restOften)
    {
        var (n, expected) = (own.Count, own.Count * rest.Mean);
        var variance = n > 1 ? own.Variance : (own + rest).Variance;
        return new(n, expected, own.Sum - expected, (n * variance) + ((double)n * n * rest.Variance / rest.Count), OccurrenceOf(own, rest, ownOften, restOften));
    }

    /// <summary>Kitagawa's split, the mix being of declarations that go through the stage and of those that do not, which take no time.</summary>
    private static double OccurrenceOf(Moments own, Moments rest, int ownOften, int restOften) => own.Count * Kitagawa.Split(
        [new(restOften, restOften == 0 ? 0 : (double)rest.Sum / restOften), new(rest.Count - restOften, 0)],
        [new(ownOften, ownOften == 0 ? 0 : (double)own.Sum / ownOften), new(own.Count - ownOften, 0)])!.Composition.Sum();
}
