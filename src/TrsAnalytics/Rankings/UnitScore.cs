namespace TrsAnalytics;

/// <summary>The score of a unit and how far chance moves it.</summary>
/// <param name="Value">The score in points; not a number where an indicator says nothing.</param>
/// <param name="Variance">What it varies by as the unit's own declarations do.</param>
/// <param name="OfStudy">What it varies by as the mix and the means of the whole study do, which move all its units alike.</param>
internal readonly record struct UnitScore(double Value, double Variance, double OfStudy)
{
    /// <summary>The variance of the score by itself.</summary>
    public double Total => Variance + OfStudy;
}
