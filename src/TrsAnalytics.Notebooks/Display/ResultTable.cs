using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The table that a result is shown as.</summary>
internal static class ResultTable
{
    private static readonly Dictionary<Type, Func<object, Table>> Makers = new[]
    {
        Maker<Table>(table => table),
        Maker<Findings>(findings => findings.ToTable()),
        Maker<Cohort>(cohort => cohort.ToTable()),
        Maker<Completeness>(completeness => completeness.ToTable()),
        Maker<Worklist>(worklist => worklist.ToTable()),
        Maker<Breakdown>(breakdown => breakdown.ToTable()),
        Maker<StageBreakdown>(stages => stages.ToTable()),
        Maker<MetricBreakdown>(metrics => metrics.ToTable()),
        Maker<Attribution>(attribution => attribution.By.IsEmpty ? attribution.ToTable() : attribution.ToMatrix()),
        Maker<Compliance>(compliance => compliance.ToTable()),
        Maker<Ranking>(ranking => ranking.ToTable()),
        Maker<Measurement>(measurement => measurement.Cohort.ToTable()),
        Maker<Bottlenecks>(bottlenecks => bottlenecks.ToTable()),
        Maker<Rhythm>(rhythm => rhythm.ToTable()),
        Maker<Comparison>(comparison => comparison.ToTable()),
        Maker<ScoreComparison>(scores => scores.ToTable()),
        Maker<WhatIf>(whatIf => whatIf.ToTable()),
        Maker<RecordingQuality>(quality => quality.ToTable()),
        Maker<Precision>(precision => precision.ToTable()),
        Maker<Estimate>(EstimateTable.Of),
        Maker<DataFrame>(FrameHead.Of),
    }.ToDictionary(maker => maker.Type, maker => maker.ToTable);

    /// <summary>The table of a result, or null for anything else.</summary>
    public static Table? Of(object value) => Makers.TryGetValue(value.GetType(), out var make) ? make(value) : null;

    private static (Type Type, Func<object, Table> ToTable) Maker<T>(Func<T, Table> table) => (typeof(T), value => table((T)value));
}
