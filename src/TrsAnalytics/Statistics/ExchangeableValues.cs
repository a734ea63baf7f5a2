namespace TrsAnalytics.Statistics;

/// <summary>Values that could change places between a group and all others, were nothing different about the group.</summary>
/// <param name="values">The values of all.</param>
internal sealed class ExchangeableValues(double[] values)
{
    public int Count => values.Length;

    public double Mean { get; } = values.Average();

    /// <summary>The mean squared distance from the mean.</summary>
    public double Variance { get; } = VarianceOf(values);

    public double Largest { get; } = values.Max();

    public double Smallest { get; } = values.Min();

    /// <summary>The distances from the mean, each multiplied by something.</summary>
    public double[] Centred(double weight) => Array.ConvertAll(values, value => weight * (value - Mean));

    private static double VarianceOf(double[] values)
    {
        var (mean, squares) = (values.Average(), 0.0);
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return squares / values.Length;
    }
}
