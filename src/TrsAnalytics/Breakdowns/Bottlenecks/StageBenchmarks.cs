using NodaTime;

namespace TrsAnalytics;

/// <summary>What each stage of a measurement can be held against.</summary>
internal sealed class StageBenchmarks
{
    private readonly MeasurementPlan _plan;
    private readonly Clock _clock;
    private readonly int _minimum;
    private readonly ILookup<string, StageRow> _offices;
    private readonly Dictionary<string, StageRow> _earlier;
    private readonly string _earlierStudy;

    public StageBenchmarks(Durations durations, BottleneckSettings settings)
    {
        _plan = durations.Measurement.Plan;
        _clock = durations.Clock;
        _minimum = settings.MinimumObserved;
        _offices = durations.Stages(By.Office).Rows.Where(IsEnough).ToLookup(row => row.Stage.Id);
        _earlierStudy = settings.Previous?.Plan.Id ?? "";
        _earlier = settings.Previous is { } previous
            ? previous.Durations(_clock).Stages().Rows.Where(IsEnough).ToDictionary(row => row.Stage.Id)
            : [];
    }

    /// <summary>The benchmarks of a stage: the standard, the best office, the earlier study.</summary>
    public IEnumerable<Benchmark> Of(Stage stage)
    {
        foreach (var standard in _plan.Standards.Where(standard => Covers(standard, stage)))
        {
            yield return new(BenchmarkKind.Standard, standard.Id, standard.Limit, standard.Clock);
        }

        // The only office that did a stage cannot be an example to itself.
        var offices = _offices[stage.Id].Where(row => row.Key[0] != Groups.Unknown).ToArray();
        if (offices.Length > 1)
        {
            var best = offices.MinBy(row => row.Times.Quantile(0.5))!;
            yield return new(BenchmarkKind.BestOffice, best.Key[0], Median(best), _clock);
        }

        if (_earlier.TryGetValue(stage.Id, out var earlier))
        {
            yield return new(BenchmarkKind.Previous, _earlierStudy, Median(earlier), _clock);
        }
    }

    private bool IsEnough(StageRow row) => row.Observed >= Math.Max(1, _minimum);

    private static Duration Median(StageRow row) => Duration.FromSeconds(Math.Round(row.Times.Quantile(0.5)!.Value * 3600));

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
            reached.UnionWith(_plan.Stages.Where(stage => !stage.From.IsLatest && reached.Contains(stage.From.Events[0])).Select(stage => stage.To));
        }

        return reached.Contains(to);
    }
}
