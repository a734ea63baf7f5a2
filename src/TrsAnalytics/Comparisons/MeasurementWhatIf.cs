namespace TrsAnalytics;

/// <summary>What a measurement would have shown had something gone otherwise.</summary>
public static class MeasurementWhatIf
{
    private const double Day = 24;

    /// <summary>Thinks that a stage of the declarations registered in the window had taken another time.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="stageId">The id of a stage of the plan, not one after the release.</param>
    /// <param name="where">Which declarations are meant, such as <c>By.Procedure["E21"]</c>.</param>
    /// <param name="target">What the stage takes instead.</param>
    /// <param name="bootstrap">How the intervals are found; null for 2,000 replicates of the usual seed.</param>
    /// <exception cref="ArgumentException">The plan has no such stage of the release time.</exception>
    /// <exception cref="UnusableInputException">The target is the best comparable office's and there are no two to choose from.</exception>
    public static WhatIf WhatIf(
        this Measurement measurement, string stageId, Func<Declaration, bool> where, Target target, Bootstrap? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        ArgumentNullException.ThrowIfNull(where);
        ArgumentNullException.ThrowIfNull(target);
        var stages = measurement.Plan.Stages;
        var stage = stages.FirstOrDefault(known => known.Id == stageId && !known.AfterRelease)
            ?? throw new ArgumentException($"The release time has no stage '{stageId}'.", nameof(stageId));
        return Result(measurement.RegisteredInWindow, stage, where, target, bootstrap ?? new());
    }

    /// <inheritdoc cref="WhatIf(Measurement, string, Func{Declaration, bool}, Target, Bootstrap)"/>
    /// <exception cref="UnusableInputException">The condition names a group that the study cannot have, or the target finds no example.</exception>
    public static WhatIf WhatIf(this Measurement measurement, string stageId, Condition where, Target target, Bootstrap? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        ArgumentNullException.ThrowIfNull(where);
        where.Check(measurement.Table);
        return measurement.WhatIf(stageId, (Func<Declaration, bool>)where, target, bootstrap);
    }

    private static WhatIf Result(Measurement measurement, Stage stage, Func<Declaration, bool> where, Target target, Bootstrap bootstrap)
    {
        bool[] isMeant = [.. measurement.Declarations.Select(where)];
        var index = measurement.Plan.Stages.IndexOf(stage);
        var then = new StageTarget(measurement, index, target, isMeant);
        var shift = new StageShift(measurement, index, target.Clock, then.Seconds);
        var clocks = measurement.Durations(Clock.Elapsed).Clocks;
        var ledger = new CounterfactualReleases(measurement, clocks);
        var whole = Grouping.Of(measurement);
        var (was, now) = (ledger.Released, shift.Released(ledger));
        var ranking = measurement.Ranking();
        var (gain, within) = Gains(measurement, ranking.Scheme, new(measurement, clocks, was), new(measurement, clocks, now), bootstrap);
        return new()
        {
            Stage = stage,
            Target = target,
            BestOffice = then.BestOffice,
            ChanceOfBest = then.ChanceOfBest,
            Selected = isMeant.Count(meant => meant),
            Changed = shift.Changed,
            WithoutBenchmark = then.WithoutBenchmark,
            Before = new ReleaseTimes(measurement, clocks, was).Rows(whole)[0],
            After = new ReleaseTimes(measurement, clocks, now).Rows(whole)[0],
            GainHours = gain,
            GainWithin24Hours = within,
            Standards = [.. measurement.Plan.Standards.Select(standard =>
                new StandardEffect(standard, Share(IndicatorColumns.Met(measurement, standard)), Share(shift.Met(standard))))],
            RankingBefore = ranking.WithIntervals(bootstrap),
            RankingAfter = shift.Ranking(ranking, bootstrap),
        };
    }

    /// <summary>The gains with limits, from declarations drawn within office and cell of the ranking's mix: each with its time as it was and as it would be.</summary>
    private static (Estimate Hours, Estimate Within24) Gains(
        Measurement measurement, RankingScheme scheme, ReleaseColumn was, ReleaseColumn now, Bootstrap bootstrap)
    {
        uint[][] columns = [was.Restricted(), now.Restricted(), was.Within(Day), now.Within(Day)];
        var strata = new Strata(Grouping.Of(measurement, [By.Office, .. UnitScores.MixOf(scheme).Select(By.Id)]), columns);
        var sums = Sums(strata.Sum());
        var replicates = bootstrap.Run(random => Sums(strata.Resample(random)));
        return (EstimateOf(0, gain => gain.Hours), EstimateOf(2, gain => gain.Within));

        Estimate EstimateOf(int column, Func<(double Hours, double Within, int Count), double> value) => sums.Count == 0
            ? Estimate.None(NoAnswer.NoDeclarations, 0, EstimateMethod.BootstrapPercentile)
            : Array.TrueForAll(columns[column], told => told == IndicatorColumns.None)
            ? Estimate.None(NoAnswer.FollowUpTooShort, sums.Count, EstimateMethod.BootstrapPercentile)
            : Estimate.Of(value(sums), sums.Count, EstimateMethod.BootstrapPercentile).Between(Array.ConvertAll(replicates, gain => value(gain)));
    }

    private static (double Hours, double Within, int Count) Sums(ColumnSum[][] sums)
    {
        var all = Array.ConvertAll(sums, strata => strata.Aggregate(default(ColumnSum), (a, b) => a + b));
        var known = Math.Max(all[0].Count, all[2].Count);
        var count = Math.Max(1, known);
        return ((all[0].Total - all[1].Total) / 3600.0 / count, (double)(all[3].Total - all[2].Total) / count, known);
    }

    private static double? Share(uint[] column)
    {
        var known = column.Where(value => value != IndicatorColumns.None).ToArray();
        return known.Length == 0 ? null : known.Average(value => (double)value);
    }
}
