namespace TrsAnalytics;

/// <summary>The ranking of a measurement.</summary>
public static class MeasurementRanking
{
    /// <summary>Scores and ranks the units of a measurement.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="scheme">How; null for the scheme of the plan, or the preset where it has none.</param>
    public static Ranking Ranking(this Measurement measurement, RankingScheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var isPreset = scheme is null && measurement.Plan.Ranking is null;
        var used = scheme ?? measurement.Plan.Ranking ?? RankingScheme.Preset;
        return new(used, isPreset, new UnitScores(measurement, used).Ranked()) { Plan = measurement.Plan };
    }
}
