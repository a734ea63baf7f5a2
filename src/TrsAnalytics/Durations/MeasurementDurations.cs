namespace TrsAnalytics;

/// <summary>What can be asked of the times of a measurement.</summary>
public static class MeasurementDurations
{
    /// <summary>The times of a measurement by one clock. Made once, as telling them is the longest part of most questions.</summary>
    /// <remarks>
    /// Of everything open in the window, those registered before it were drawn only because they were slow: they count from the start of the
    /// window on, as late entries (see <see cref="KaplanMeier"/>).
    /// </remarks>
    /// <exception cref="UnusableInputException">The rows were drawn by their release: they say nothing of declarations that took longer.</exception>
    public static Durations Durations(this Measurement measurement, Clock clock)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        return measurement.Plan.Extract != ExtractKind.Release
            ? measurement.Known.GetOrAdd(clock, () => new Durations(measurement, clock))
            : throw new UnusableInputException(
                $"{PlanFile.Name}: extract", "the rows of a study must not be drawn by release to give release times",
                "they were, and say nothing of declarations that took longer", "ask for every declaration registered in the window");
    }

    /// <summary>Whether the service standards of the plan were kept, of the declarations registered in the window.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="by">What the groups are made by; nothing for the whole.</param>
    public static Compliance Compliance(this Measurement measurement, params Dimension[] by)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var registered = measurement.RegisteredInWindow;
        var grouping = Grouping.Of(registered, by);
        var byStandard = registered.Plan.Standards.Select(standard => ComplianceCounts.Rows(registered, grouping, standard)).ToArray();
        return new([.. by], [.. grouping.Keys.SelectMany((_, group) => byStandard.Select(rows => rows[group]))]) { Plan = measurement.Plan };
    }
}
