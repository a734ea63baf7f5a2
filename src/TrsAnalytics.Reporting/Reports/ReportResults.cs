using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The results that several chapters of a report speak of, computed once. Small groups are taken together.</summary>
internal sealed class ReportResults
{
    private readonly Lazy<Bottlenecks> _bottlenecks;
    private readonly Lazy<Bottlenecks?> _unitBottlenecks;
    private readonly Lazy<ImmutableArray<Bottlenecks>> _searched;
    private readonly Lazy<StageBenchmarks> _benchmarks;
    private readonly Lazy<Comparison?> _comparison;
    private readonly Lazy<Ranking> _ranking;
    private readonly Lazy<Rhythm> _rhythm;
    private readonly Lazy<RecordingQuality> _recording;

    public ReportResults(Measurement measurement, Measurement? previous = null)
    {
        Measurement = measurement;
        Elapsed = measurement.Durations(Clock.Elapsed);
        Working = measurement.Durations(Clock.Working);
        All = Elapsed.Breakdown().All;
        AllWorking = Working.Breakdown().All;
        Channel = Folded(By.FinalChannel);
        Procedure = Folded(By.Procedure);
        ByChannel = Elapsed.Breakdown(Channel);
        ByProcedure = Elapsed.Breakdown(Procedure);
        Delay = Elapsed.Attribution(Procedure);
        Compliance = measurement.Compliance();
        var settings = new BottleneckSettings { Previous = previous?.RegisteredInWindow, Bootstrap = Bootstrap };
        _bottlenecks = new(() => Elapsed.Bottlenecks(settings, Procedure));
        _unitBottlenecks = new(() => UnitOfSeveral() is { } unit ? Shown(Elapsed.Bottlenecks(settings with { Bootstrap = WithoutGains }, unit)) : null);
        _searched = new(() => UnitBottlenecks is { } units ? [ShownBottlenecks, units] : [ShownBottlenecks]);
        _comparison = new(() => previous is null ? null : measurement.CompareWith(previous, bootstrap: Bootstrap));
        _benchmarks = new(() => new(measurement.RegisteredInWindow.Durations(Clock.Elapsed), settings, [Procedure]));
        _ranking = new(() => Comparison?.Scores is { Refusal: null } scores ? scores.Later : measurement.Ranking().WithIntervals());
        _rhythm = new(() => measurement.Rhythm());
        _recording = new(() => measurement.RecordingQuality(Folded(By.Office)));
    }

    /// <summary>How the limits of gains, changes and ranks are resampled.</summary>
    public static Bootstrap Bootstrap { get; } = new();

    /// <summary>Of bottlenecks whose gains are not printed.</summary>
    private static Bootstrap WithoutGains { get; } = new(1);

    public Measurement Measurement { get; }

    public MeasurementPlan Plan => Measurement.Plan;

    public Durations Elapsed { get; }

    public Durations Working { get; }

    public BreakdownRow All { get; }

    public BreakdownRow AllWorking { get; }

    public Dimension Channel { get; }

    public Dimension Procedure { get; }

    public Breakdown ByChannel { get; }

    public Breakdown ByProcedure { get; }

    public Attribution Delay { get; }

    public Compliance Compliance { get; }

    public Bottlenecks Bottlenecks => _bottlenecks.Value;

    /// <summary>The bottlenecks of enough declarations, and of those the gains of enough.</summary>
    public Bottlenecks ShownBottlenecks => Shown(Bottlenecks);

    /// <summary>The same by the units of the study, without gains; null where it has one unit.</summary>
    public Bottlenecks? UnitBottlenecks => _unitBottlenecks.Value;

    /// <summary>The bottlenecks that are searched for what is unusual: by procedure, and by unit where there are several. What is named is named among all of them.</summary>
    public ImmutableArray<Bottlenecks> SearchedBottlenecks => _searched.Value;

    /// <summary>What changed since the previous study; null where there is none to compare with.</summary>
    public Comparison? Comparison => _comparison.Value;

    /// <summary>What the bottlenecks are held against, declaration by declaration.</summary>
    public StageBenchmarks Benchmarks => _benchmarks.Value;

    /// <summary>The ranking of the study; the comparison has made it where there is one of scores.</summary>
    public Ranking Ranking => _ranking.Value;

    public Rhythm Rhythm => _rhythm.Value;

    public RecordingQuality Recording => _recording.Value;

    /// <summary>The groups of a breakdown as what sums over declarations has them: of the declarations registered in the window.</summary>
    public Breakdown Registered(Breakdown groups) => !Measurement.HasLateEntries ? groups :
        Measurement.RegisteredInWindow.Durations(groups.Clock).Breakdown([.. groups.By]);

    /// <summary>A dimension whose groups below the plan's minimum are taken together.</summary>
    public Dimension Folded(Dimension dimension) => dimension.Folded(Measurement, Plan.MinimumGroup);

    /// <summary>Whether a dimension has more than one group that may be printed.</summary>
    public bool HasSeveral(Breakdown breakdown) => breakdown.Rows.Count(row => row.Count >= Plan.MinimumGroup) > 1;

    /// <summary>A table with one row a group of a breakdown, its small groups hidden.</summary>
    public Table Suppressed(Table table, Breakdown groups, string from) =>
        table.Suppressed([.. groups.Rows.Select(row => row.Count)], Plan.MinimumGroup, from);

    /// <summary>What the units are that are ranked, else departments, else offices; null where there are not several.</summary>
    private Dimension? UnitOfSeveral() => (Plan.Ranking?.Unit == RankingUnit.Office ? [By.Office] : new[] { By.Department, By.Office })
        .Select(Folded).FirstOrDefault(unit => HasSeveral(Elapsed.Breakdown(unit)));

    private Bottlenecks Shown(Bottlenecks all)
    {
        var cumulative = 0.0;
        return all with
        {
            Rows = [.. all.Rows.Where(row => row.Declarations >= Plan.MinimumGroup).Select(row => row with
            {
                CumulativeShare = cumulative += row.Share,
                Gains = [.. row.Gains.Where(gain => gain.Beyond >= Plan.MinimumGroup)],
            })],
        };
    }

    /// <summary>The groups that a figure may show.</summary>
    public ImmutableHashSet<string> Shown(Breakdown groups) =>
        [.. groups.Rows.Where(row => row.Count >= Plan.MinimumGroup).Select(row => row.Key[0])];
}
