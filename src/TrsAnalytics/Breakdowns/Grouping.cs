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
        var grouping = new Grouping(new int[measurement.Count], [[]]);
        foreach (var dimension in by)
        {
            grouping = grouping.Within(measurement, dimension.GroupsOf(measurement.Table));
        }

        return grouping;
    }

    private Grouping Within(Measurement measurement, Groups groups)
    {
        // A literal "unknown" and an empty text are two codes of one label.
        string[] labels = [.. groups.Labels.Distinct().Order(StringComparer.Ordinal)];
        var ranks = Array.ConvertAll(groups.Labels, label => Array.BinarySearch(labels, label, StringComparer.Ordinal));
        var pairs = new long[Codes.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = ((long)Codes[i] * labels.Length) + ranks[groups.Codes[measurement.RowAt(i)]];
        }

        var (codes, distinct) = Renumber(pairs, (long)Count * labels.Length);
        return new(codes, [.. distinct.Select(pair => Keys[(int)(pair / labels.Length)].Add(labels[pair % labels.Length]))]);
    }

    /// <summary>Gives numbers below a limit new ones without gaps, in the same order.</summary>
    private static (int[] Codes, long[] Distinct) Renumber(long[] numbers, long limit)
    {
        if (limit > Dense)
        {
            long[] sorted = [.. numbers.Distinct().Order()];
            return (Array.ConvertAll(numbers, number => Array.BinarySearch(sorted, number)), sorted);
        }

        var codes = new int[limit];
        foreach (var number in numbers)
        {
            codes[number] = 1;
        }

        var distinct = Enumerable.Range(0, codes.Length).Where(number => codes[number] == 1).Select(number => (long)number).ToArray();
        for (var i = 0; i < distinct.Length; i++)
        {
            codes[distinct[i]] = i;
        }

        return (Array.ConvertAll(numbers, number => codes[number]), distinct);
    }
}
