using NodaTime;

namespace TrsAnalytics;

/// <summary>What each stage of a measurement can be held against.</summary>
internal sealed class StageBenchmarks
{
    private readonly Measurement _measurement;
    private readonly Clock _clock;
    private readonly BestOffices _offices;
    private readonly Grouping _groups;
    private readonly Dictionary<string, StageRow> _earlier;
    private readonly string _earlierStudy;

    public StageBenchmarks(Durations durations, BottleneckSettings settings, Dimension[] by)
    {
        _measurement = durations.Measurement;
        _clock = durations.Clock;
        (_offices, _groups) = (new(durations, settings), Grouping.Of(_measurement, by));
        _earlierStudy = settings.Previous?.Plan.Id ?? "";
        _earlier = settings.Previous is { } previous
            ? previous.Durations(_clock).Stages().Rows.Where(row => row.Observed >= Math.Max(1, settings.MinimumObserved)).ToDictionary(row => row.Stage.Id)
            : [];
    }

    /// <summary>How sure it is that the best office of a stage is faster than the others: see <see cref="BestOffices.ChanceOf"/>.</summary>
    public double ChanceOf(int stage, string office) => _offices.ChanceOf(stage, office);

    private MeasurementPlan Plan => _measurement.Plan;

    /// <summary>The benchmarks of a stage, an index of the plan's stages: the standard, the best office, the earlier study.</summary>
    public IEnumerable<StageBenchmark> Of(int index)
    {
        var stage = Plan.Stages[index];
        foreach (var standard in Plan.Standards.Where(standard => Covers(standard, stage)))
        {
            yield return StageBenchmark.ForAll(new(BenchmarkKind.Standard, standard.Id, standard.Limit, standard.Clock), Binds(standard));
        }

        yield return BestOffice(index);
        if (_earlier.TryGetValue(stage.Id, out var earlier))
        {
            var median = Duration.FromSeconds(Math.Round(earlier.Times.Quantile(0.5)!.Value * 3600));
            yield return StageBenchmark.ForAll(new(BenchmarkKind.Previous, _earlierStudy, median, _clock), _ => true);
        }
    }

    /// <summary>The medians of the office that is fastest in each group's own mix.</summary>
    private StageBenchmark BestOffice(int stage)
    {
        var mixes = _offices.Mixes(stage, _groups);
        var best = _offices.Of(stage, mixes);
        var benchmarks = best.Zip(mixes, (office, mix) => office is null ? null : new Benchmark(BenchmarkKind.BestOffice, office.Code, office.Mean(mix), _clock)).ToArray();
        return new(_clock, group => benchmarks[group], i => best[_groups.Codes[i]]?.Median(_offices.Cells.Codes[i]));
    }

    /// <summary>Which declarations a standard binds: one that starts anew with an answer does not bind what waits for it.</summary>
    private Func<int, bool> Binds(ServiceStandard standard)
    {
        if (standard.Restart is not { } restart)
        {
            return _ => true;
        }

        var asked = _measurement.Table.ColumnOf(restart.Asked);
        return i => !_measurement.Table.Has(asked, _measurement.RowAt(i));
    }

    /// <summary>Whether a stage lies on the way from what starts a standard's clock to what stops it.</summary>
    private bool Covers(ServiceStandard standard, Stage stage) =>
        !stage.From.IsLatest && !stage.AfterRelease
        && Leads(standard.From, stage.From.Events[0]) && Leads(stage.To, standard.To);

    /// <summary>Whether stages with a single start lead from one event to another.</summary>
    private bool Leads(EventName from, EventName to)
    {
        var reached = new HashSet<EventName> { from };
        for (var known = 0; known < reached.Count && !reached.Contains(to);)
        {
            known = reached.Count;
            reached.UnionWith(Plan.Stages.Where(stage => !stage.From.IsLatest && reached.Contains(stage.From.Events[0])).Select(stage => stage.To));
        }

        return reached.Contains(to);
    }
}
