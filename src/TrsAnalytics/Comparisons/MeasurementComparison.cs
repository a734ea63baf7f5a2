namespace TrsAnalytics;

/// <summary>The comparison of a measurement with an earlier one.</summary>
public static class MeasurementComparison
{
    /// <summary>What changed since an earlier study, and what of it is mix and what speed; of the declarations registered in either window.</summary>
    /// <param name="measurement">The later study.</param>
    /// <param name="previous">The earlier study.</param>
    /// <param name="clock">How time is counted.</param>
    /// <param name="bootstrap">How means are resampled; 2,000 replicates when not given.</param>
    /// <exception cref="UnusableInputException">Nothing of the two can be compared.</exception>
    public static Comparison CompareWith(this Measurement measurement, Measurement previous, Clock clock = Clock.Elapsed, Bootstrap? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        ArgumentNullException.ThrowIfNull(previous);
        var pair = new StudyPair(previous.RegisteredInWindow, measurement.RegisteredInWindow);
        return Comparability.AgainstAll(pair) is var (reason, advice)
            ? throw new UnusableInputException($"{measurement.Plan.Id} and {previous.Plan.Id}", "the studies must be comparable", reason.En, advice.En)
            : new YearOnYear(pair, clock, bootstrap ?? new Bootstrap()).Compare();
    }

    /// <summary>What changed since the study that the plan names as <c>previous</c>, which is read.</summary>
    /// <inheritdoc cref="CompareWith"/>
    /// <exception cref="UnusableInputException">The plan names none, it cannot be read, or nothing of the two can be compared.</exception>
    public static Comparison CompareWithPrevious(this Measurement measurement, Clock clock = Clock.Elapsed, Bootstrap? bootstrap = null) =>
        measurement.CompareWith(measurement.ReadPrevious(), clock, bootstrap);

    /// <summary>Reads the study that the plan names as <c>previous</c>.</summary>
    /// <param name="measurement">The later study.</param>
    /// <param name="progress">Told from 0 to 1 how much is read; null for silence.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="UnusableInputException">The plan names none, or it cannot be read.</exception>
    public static Measurement ReadPrevious(
        this Measurement measurement, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var plan = measurement.Plan;
        return plan.Previous is { } previous
            ? Measurement.Read(Path.Combine(plan.Folder, previous), progress, cancel)
            : throw new UnusableInputException(
                plan.Id, "the plan must name the study to compare with", "it has no `previous`", "add `previous: ../last-year`, or name the other study");
    }
}
