namespace TrsAnalytics.Statistics;

/// <summary>What the mean of some times and its error need to know of them; exact.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Sum">Their sum in seconds.</param>
/// <param name="Squares">The sum of their squares.</param>
internal readonly record struct Moments(int Count, long Sum, Int128 Squares)
{
    /// <summary>The mean in seconds; of nothing it is not a number.</summary>
    public double Mean => (double)Sum / Count;

    /// <summary>The variance in seconds squared, dividing by n - 1; 0 of fewer than two.</summary>
    public double Variance => Count < 2 ? 0 : (double)((Squares * Count) - ((Int128)Sum * Sum)) / Count / (Count - 1);

    public static Moments operator +(Moments a, Moments b) => new(a.Count + b.Count, a.Sum + b.Sum, a.Squares + b.Squares);

    public static Moments operator -(Moments a, Moments b) => new(a.Count - b.Count, a.Sum - b.Sum, a.Squares - b.Squares);

    /// <summary>One time.</summary>
    public static Moments Of(long seconds) => new(1, seconds, Math.BigMul(seconds, seconds));
}
