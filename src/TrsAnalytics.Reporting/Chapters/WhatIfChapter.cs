using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What the study would have shown had its largest bottlenecks kept to their benchmarks, one at a time.</summary>
/// <remarks>
/// Chosen alike in every study, so that years can be laid side by side: the first rows of the bottlenecks by elapsed hours that have a standard, or else a
/// best office, which enough declarations went beyond.
/// </remarks>
internal static class WhatIfChapter
{
    private const int Most = 3;

    /// <summary>Fewer than for the ranking itself: places need no more than the standard errors of the scores.</summary>
    private static readonly Bootstrap ForPlaces = new(500);

    public static IEnumerable<Section> Of(ReportResults results)
    {
        ImmutableArray<Scenario> scenarios = [.. Scenarios(results)];
        return scenarios.IsEmpty ? [] :
        [
            new("what_if", new("Nếu các điểm nghẽn lớn nhất đạt chuẩn", "If the largest bottlenecks kept to a benchmark"),
            [
                new Paragraph("what_if.chosen", new(
                    "Những khâu và loại hình mất nhiều giờ nhất mà có thời hạn luật định, hoặc có đơn vị nhanh nhất để so: tối đa ba, kỳ nào cũng chọn như vậy. Mỗi giả định tính riêng.",
                    "The stages and procedures with the most hours that have a standard, or else a fastest office, to keep to: three at most, chosen alike in every study. Each assumption stands alone.")),
                scenarios.ToTable(results.Bottlenecks).WithNotes(PassedOver(results, scenarios)),
                .. results.Plan.Ranking is null ? Array.Empty<Block>() : [scenarios.ToRankingTable(results.Ranking, ForPlaces.Replicates)],
            ]),
        ];
    }

    private static IEnumerable<Scenario> Scenarios(ReportResults results) => Candidates(results)
        .Where(found => found.Gain is not null)
        .Take(Most)
        .Select((found, at) => ScenarioOf(results, at + 1, found.Row, found.Gain!));

    /// <summary>The rows by elapsed hours, each with the benchmark that it would be kept to; null where it has none that enough declarations went beyond.</summary>
    private static IEnumerable<(Bottleneck Row, BenchmarkGain? Gain)> Candidates(ReportResults results) => results.ShownBottlenecks.Rows
        .Where(row => row.Stage is not null && row.Key[0] != Groups.Others)
        .Select(row => (row, Gain(row, BenchmarkKind.Standard) ?? Gain(row, BenchmarkKind.BestOffice)));

    /// <summary>The larger ones that have no scenario.</summary>
    private static IEnumerable<LocalizedText> PassedOver(ReportResults results, ImmutableArray<Scenario> scenarios)
    {
        var larger = Candidates(results).TakeWhile(found => found.Row.Seconds > scenarios[^1].Row.Seconds).Where(found => found.Gain is null).Take(Most)
            .Select(found => BottleneckText.NameWithOwner(results.Procedure, results.Plan, found.Row)).ToArray();
        return larger.Length == 0 ? [] :
        [
            Phrase.Of(
                "Mất nhiều giờ hơn nhưng không có giả định, vì không có thời hạn luật định, cũng không có đơn vị nào nhanh hơn quá mức ngẫu nhiên, mà ít nhất {0} vượt: {1}.",
                "With more hours yet without an assumption, as there is no standard, and no office faster beyond chance, that at least {0} went beyond: {1}.",
                Phrase.Declarations(results.Plan.MinimumGroup), Phrase.Join("; ", larger)),
        ];
    }

    private static BenchmarkGain? Gain(Bottleneck row, BenchmarkKind kind) => row.Gains.FirstOrDefault(gain => gain.Benchmark.Kind == kind && gain.Beyond > 0 && gain.IsBeyondChance);

    private static Scenario ScenarioOf(ReportResults results, int number, Bottleneck row, BenchmarkGain gain)
    {
        var scenario = new Scenario(number, results.Procedure, row, gain, null);
        return results.Plan.Ranking is null ? scenario : scenario with { After = After(results, row, gain.Benchmark) };
    }

    private static Ranking After(ReportResults results, Bottleneck row, Benchmark benchmark)
    {
        var (measurement, stage) = (results.Measurement.RegisteredInWindow, results.Plan.Stages.IndexOf(row.Stage!));
        var grouping = Grouping.Of(measurement, results.Procedure);
        var group = grouping.Keys.Index().First(known => known.Item.SequenceEqual(row.Key)).Index;
        var limits = results.Benchmarks.Of(stage).First(known => known.OfGroup(group) == benchmark);
        var shift = new StageShift(measurement, stage, limits.Clock, (i, seconds) =>
            grouping.Codes[i] == group && limits.LimitOf(i) is { } limit ? Math.Min(seconds, limit) : seconds);
        return shift.Ranking(results.Ranking, ForPlaces);
    }
}
