using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The results that several chapters of a report speak of, computed once. Small groups are taken together.</summary>
internal sealed class ReportResults
{
    private readonly Lazy<Bottlenecks> _bottlenecks;
    private readonly Lazy<StageBenchmarks> _benchmarks;
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
        _benchmarks = new(() => new(measurement.RegisteredInWindow.Durations(Clock.Elapsed), settings, [Procedure]));
        _ranking = new(() => measurement.Ranking().WithIntervals(Bootstrap));
        _rhythm = new(() => measurement.Rhythm());
        _recording = new(() => measurement.RecordingQuality(Folded(By.Office)));
    }

    /// <summary>How the limits of gains and ranks are resampled.</summary>
    public static Bootstrap Bootstrap { get; } = new();

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

    /// <summary>What the bottlenecks are held against, declaration by declaration.</summary>
    public StageBenchmarks Benchmarks => _benchmarks.Value;

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

    /// <summary>The groups that a figure may show.</summary>
    public ImmutableHashSet<string> Shown(Breakdown groups) =>
        [.. groups.Rows.Where(row => row.Count >= Plan.MinimumGroup).Select(row => row.Key[0])];
}
