using NodaTime;

namespace TrsAnalytics;

/// <summary>The ranking of a measurement.</summary>
public static class MeasurementRanking
{
    /// <summary>Scores and ranks the units of a measurement by the declarations registered in the window.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="scheme">How; null for the scheme of the plan, or the preset where it has none.</param>
    /// <param name="departmentsAsOf">The day whose departments are ranked; null for those of each declaration's day of registration.</param>
    public static Ranking Ranking(this Measurement measurement, RankingScheme? scheme = null, LocalDate? departmentsAsOf = null)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var isPreset = scheme is null && measurement.Plan.Ranking is null;
        var used = scheme ?? measurement.Plan.Ranking ?? RankingScheme.Preset;
        var registered = measurement.RegisteredInWindow;
        var scores = UnitScores.Of(registered, used, TrsAnalytics.Ranking.UnitOf(used, departmentsAsOf), IndicatorColumns.Of(registered, used));
        return new(used, isPreset, scores) { Plan = measurement.Plan, DepartmentsAsOf = departmentsAsOf };
    }
}
