namespace TrsAnalytics;

/// <summary>What some declarations say of all indicators, by unit and cell; after the units come those of no unit.</summary>
/// <param name="groups">The units, and one more.</param>
/// <param name="width">The cells of all indicators, counted through.</param>
internal sealed class IndicatorSums(int groups, int width)
{
    public int Groups => groups;

    public int Width => width;

    public double[] Counts { get; } = new double[groups * width];

    public double[] Sums { get; } = new double[groups * width];

    public double[] Squares { get; } = new double[groups * width];

    /// <summary>The mean that a declaration is held against.</summary>
    public double[] Means { get; } = new double[groups * width];

    /// <summary>What an hour or a yes beyond that mean does to the points of the unit.</summary>
    public double[] Slopes { get; } = new double[groups * width];
}
