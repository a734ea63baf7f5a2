using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Which group each declaration of a measurement falls into.</summary>
/// <param name="Codes">The group of each declaration, an index of <paramref name="Keys"/>.</param>
/// <param name="Keys">The groups that have declarations, in ordinal order, one label a dimension each.</param>
internal sealed record Grouping(int[] Codes, ImmutableArray<ImmutableArray<string>> Keys)
{
    private const int Dense = 1 << 20;

    public int Count => Keys.Length;

    /// <summary>Groups declarations; without dimensions all of them, or none at all, are one group.</summary>
    public static Grouping Of(Measurement measurement, params ReadOnlySpan<Dimension> by)
    {
        var grouping = by.IsEmpty ? All(measurement) : Of(measurement, by[0]);
        for (var i = 1; i < by.Length; i++)
        {
            grouping = grouping.Within(measurement, by[i].GroupsOf(measurement.Table));
        }

        return grouping;
    }

    /// <summary>By one dimension, as every clock and every question asks again.</summary>
    private static Grouping Of(Measurement measurement, Dimension by) =>
        measurement.Known.GetOrAdd(by, () => All(measurement).Within(measurement, by.GroupsOf(measurement.Table)));

    private static Grouping All(Measurement measurement) => measurement.Known.GetOrAdd("all", () => new Grouping(new int[measurement.Count], [[]]));

    private Grouping Within(Measurement measurement, Groups groups)
    {
        string[] labels = [.. groups.Labels.Order(StringComparer.Ordinal)];
        var ranks = Array.ConvertAll(groups.Labels, label => Array.BinarySearch(labels, label, StringComparer.Ordinal));
        var (codes, pairs) = Renumber(
            Codes.Length, (long)Count * labels.Length, i => ((long)Codes[i] * labels.Length) + ranks[groups.Codes[measurement.RowAt(i)]]);
        return new(codes, [.. pairs.Select(pair => Keys[(int)(pair / labels.Length)].Add(labels[pair % labels.Length]))]);
    }

    /// <summary>Gives the numbers below a limit that occur new ones without gaps, in the same order.</summary>
    private static (int[] Codes, long[] Occurring) Renumber(int count, long limit, Func<int, long> number)
    {
        var codes = new int[count];
        if (limit > Dense)
        {
            long[] sorted = [.. Enumerable.Range(0, count).Select(number).Distinct().Order()];
            RowBlocks.ForEach(count, i => codes[i] = Array.BinarySearch(sorted, number(i)));
            return (codes, sorted);
        }

        var places = new int[limit];
        RowBlocks.ForEach(count, (from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                places[codes[i] = (int)number(i)] = 1;
            }
        });
        long[] occurring = [.. Enumerable.Range(0, places.Length).Where(i => places[i] == 1).Select(i => (long)i)];
        for (var i = 0; i < occurring.Length; i++)
        {
            places[occurring[i]] = i;
        }

        RowBlocks.ForEach(count, (from, to) =>
        {
            foreach (ref var code in codes.AsSpan(from..to))
            {
                code = places[code];
            }
        });
        return (codes, occurring);
    }
}
