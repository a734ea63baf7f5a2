namespace TrsAnalytics.Statistics;

/// <summary>How many declarations a wanted precision needs (Cochran, Sampling Techniques, 1977, chapter 4). Not rounded: round up.</summary>
/// <remarks>A population is given when only that population is to be described; a week as a sample of other weeks has none.</remarks>
public static class SampleSize
{
    /// <summary>Declarations for a share.</summary>
    /// <param name="halfWidth">Half the width of the interval wanted, 0.05 for plus or minus five points.</param>
    /// <param name="share">The share expected, 0 to 1; one half needs most.</param>
    /// <param name="population">The size of the population; unlimited when not given.</param>
    /// <param name="confidence">How often the interval shall hold the share.</param>
    public static double ForShare(
        double halfWidth, double share = 0.5, double population = double.PositiveInfinity, double confidence = 0.95)
    {
        var unlimited = Squared(Confidence.Critical(confidence) / halfWidth) * share * (1 - share);
        return unlimited / (1 + ((unlimited - 1) / population));
    }

    /// <summary>Declarations for a mean.</summary>
    /// <param name="relativeHalfWidth">Half the width of the interval wanted, over the mean: 0.1 for plus or minus ten percent.</param>
    /// <param name="coefficientOfVariation">The standard deviation over the mean.</param>
    /// <param name="population">The size of the population; unlimited when not given.</param>
    /// <param name="confidence">How often the interval shall hold the mean.</param>
    public static double ForMean(
        double relativeHalfWidth, double coefficientOfVariation, double population = double.PositiveInfinity, double confidence = 0.95)
    {
        var unlimited = Squared(Confidence.Critical(confidence) * coefficientOfVariation / relativeHalfWidth);
        return unlimited / (1 + (unlimited / population));
    }

    private static double Squared(double value) => value * value;
}
