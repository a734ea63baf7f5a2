using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Counts the verdicts of one service standard, group by group.</summary>
internal static class ComplianceCounts
{
    private const int Verdicts = (int)Verdict.OpenWithinLimit + 1;

    /// <summary>The row of each group.</summary>
    public static ComplianceRow[] Rows(Measurement measurement, Grouping grouping, ServiceStandard standard)
    {
        var judge = new StandardVerdicts(measurement.Table, measurement.Durations(standard.Clock).Clocks, standard);
        var verdicts = new Verdict[measurement.Count];
        RowBlocks.ForEach(measurement.Count, i => verdicts[i] = judge.Judge(measurement.RowAt(i)));

        var (counts, extended, outside) = (Counts(grouping), Counts(grouping), new int[grouping.Count]);
        for (var i = 0; i < verdicts.Length; i++)
        {
            var (group, verdict, row) = (grouping.Codes[i], (int)verdicts[i], measurement.RowAt(i));
            counts[group][verdict]++;
            extended[group][verdict] += judge.IsExtended(row) ? 1 : 0;
            outside[group] += verdicts[i] == Verdict.Met && judge.IsOutsideHours(row) ? 1 : 0;
        }

        return [.. grouping.Keys.Select((key, group) => Row(key, standard, counts[group]) with
        {
            MetOutsideHours = outside[group],
            Extended = standard.Extended is null ? null : Row(key, standard, extended[group]),
        })];
    }

    private static int[][] Counts(Grouping grouping) => [.. grouping.Keys.Select(_ => new int[Verdicts])];

    private static ComplianceRow Row(ImmutableArray<string> key, ServiceStandard standard, int[] counts)
    {
        var (met, assessed) = (counts[(int)Verdict.Met], counts[(int)Verdict.Met] + counts[(int)Verdict.Breached]);
        var reasons = NotAssessed.All
            .Select((reason, i) => KeyValuePair.Create(reason, counts[(int)Verdict.StartMissing + i]))
            .Where(reason => reason.Value > 0)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        return new(
            key, standard, met, assessed - met, reasons.Values.Sum(), reasons,
            assessed == 0 ? null : (double)met / assessed, Wilson.Interval(met, assessed));
    }
}
