namespace TrsAnalytics;

/// <summary>What one more declaration of a study would do to a part of a change, kind by kind (the influence function of Hampel, Journal of the American Statistical Association 69, 1974).</summary>
/// <param name="Study">The kinds of the study.</param>
/// <param name="Shift">What one of a kind does whatever time it takes, in hours.</param>
/// <param name="Slope">What each hour does by which it takes longer than the mean of its kind.</param>
internal sealed record KindInfluence(KindMoments Study, double[] Shift, double[] Slope)
{
    /// <summary>The variance that the study gives the part.</summary>
    public double Variance
    {
        get
        {
            var (mean, squares, within) = (0.0, 0.0, 0.0);
            for (var kind = 0; kind < Shift.Length; kind++)
            {
                var share = Study.Share(kind);
                mean += share * Shift[kind];
                squares += share * Shift[kind] * Shift[kind];
                within += share * Slope[kind] * Slope[kind] * Study.Variances[kind];
            }

            return (Math.Max(0, squares - (mean * mean)) + within) / Study.Count;
        }
    }

    public static KindInfluence operator +(KindInfluence a, KindInfluence b) =>
        new(a.Study, [.. a.Shift.Zip(b.Shift, (one, other) => one + other)], [.. a.Slope.Zip(b.Slope, (one, other) => one + other)]);
}
