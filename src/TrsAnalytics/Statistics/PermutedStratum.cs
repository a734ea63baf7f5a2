namespace TrsAnalytics.Statistics;

/// <summary>Values of which a group has some.</summary>
/// <param name="Values">The values of the group and of all others.</param>
/// <param name="Own">How many are the group's.</param>
/// <param name="Weight">What their sum is multiplied by.</param>
internal readonly record struct PermutedStratum(ExchangeableValues Values, int Own, double Weight)
{
    /// <summary>What the sum is on average.</summary>
    public double Expected => Weight * Own * Values.Mean;

    /// <summary>How many values must be drawn to know the sum: the group's, or those of all others where these are fewer.</summary>
    public int Drawn => Math.Min(Own, Values.Count - Own);

    /// <summary>What a value drawn is multiplied by: the others' take away from the sum.</summary>
    public double WeightOfDrawn => Own <= Values.Count - Own ? Weight : -Weight;

    /// <summary>The most that one value drawn adds beyond what is expected of it.</summary>
    public double MostOfOne => Math.Abs(WeightOfDrawn) * (WeightOfDrawn > 0 ? Values.Largest - Values.Mean : Values.Mean - Values.Smallest);

    /// <summary>The variance of the sum were values drawn with replacement: never less than that without.</summary>
    public double Variance => Drawn * Weight * Weight * Values.Variance;
}
