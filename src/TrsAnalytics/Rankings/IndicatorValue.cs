namespace TrsAnalytics;

/// <summary>What an indicator says of a unit.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Crude">Its value in the unit's own mix, in hours or as a share; null when it cannot be computed.</param>
/// <param name="Value">Its value in the mix of the whole study where the indicator is adjusted, else the crude one.</param>
/// <param name="Points">What it adds to the score, 0 to weight x scale; null when it cannot be computed.</param>
public sealed record IndicatorValue(Indicator Indicator, double? Crude, double? Value, double? Points)
{
    /// <summary>Its value by indirect standardisation, beside the direct one; null where the indicator is not adjusted.</summary>
    public double? Indirect { get; init; }
}
