namespace TrsAnalytics;

/// <summary>The scores of the units of a study, and what chance makes of them where nothing is different about any unit.</summary>
/// <param name="Measured">The scores as they are.</param>
/// <param name="Drawn">The scores of each draw, unit by unit.</param>
/// <param name="Expected">The score of a unit that has the values of the whole study.</param>
internal sealed record ScoreChances(UnitScore[] Measured, UnitScore[][] Drawn, double Expected)
{
    /// <summary>The standard errors that the distance of any two of some units stays below with a confidence.</summary>
    public double OfAllPairs(int[] units, double confidence) => Bootstrap.Critical(
        Array.ConvertAll(Drawn, draw => units.Length < 2 ? 0 : units.Max(unit => Farthest(draw, unit, units))), confidence);

    /// <summary>The same of the distances from one unit.</summary>
    public double OfPairs(int unit, int[] units, double confidence) =>
        Bootstrap.Critical(Array.ConvertAll(Drawn, draw => Farthest(draw, unit, units)), confidence);

    /// <summary>The same of one score by itself.</summary>
    public double OfOne(int unit, double confidence) => Bootstrap.Critical(Array.ConvertAll(Drawn, draw => Distance(draw[unit].Value - Expected, draw[unit].Total)), confidence);

    /// <summary>How many standard errors the change of a score to another study is in each draw of both.</summary>
    public double[] OfChange(int unit, ScoreChances later, int unitThen) => [.. Drawn.Zip(later.Drawn, (before, after) => Distance(
        after[unitThen].Value - later.Expected - (before[unit].Value - Expected), before[unit].Total + after[unitThen].Total))];

    private static double Farthest(UnitScore[] draw, int unit, int[] units)
    {
        var most = 0.0;
        foreach (var other in units)
        {
            most = Math.Max(most, Distance(draw[unit].Value - draw[other].Value, draw[unit].Variance + draw[other].Variance));
        }

        return most;
    }

    /// <summary>In standard errors; 0 where a draw says nothing.</summary>
    private static double Distance(double difference, double variance) => double.IsNaN(difference) || difference == 0 ? 0 : Math.Abs(difference) / Math.Sqrt(variance);
}
