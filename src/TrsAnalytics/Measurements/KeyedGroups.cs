using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TrsAnalytics;

/// <summary>How the declarations of a table fall into the groups of several dimensions at once.</summary>
/// <param name="Codes">One code a declaration.</param>
/// <param name="Keys">One key a code: a label of each dimension; every key is of some declaration.</param>
internal sealed record KeyedGroups(int[] Codes, ImmutableArray<string>[] Keys)
{
    /// <summary>The order of keys: ordinal, the first dimension first.</summary>
    public static IComparer<ImmutableArray<string>> Order { get; } =
        Comparer<ImmutableArray<string>>.Create((a, b) => a.Zip(b, string.CompareOrdinal).FirstOrDefault(difference => difference != 0));

    /// <summary>The groups of some dimensions; without any, one group with an empty key.</summary>
    public static KeyedGroups Of(DeclarationTable table, IEnumerable<Dimension> by) =>
        by.Aggregate(new KeyedGroups(new int[table.Count], [[]]), (groups, dimension) => groups.SplitBy(dimension.GroupsOf(table)));

    private KeyedGroups SplitBy(Groups groups)
    {
        var parts = new Dictionary<(int Code, int Group), int>();
        var keys = new List<ImmutableArray<string>>();
        var codes = new int[Codes.Length];
        for (var row = 0; row < codes.Length; row++)
        {
            ref var part = ref CollectionsMarshal.GetValueRefOrAddDefault(parts, (Codes[row], groups.Codes[row]), out var isKnown);
            if (!isKnown)
            {
                part = keys.Count;
                keys.Add(Keys[Codes[row]].Add(groups.Labels[groups.Codes[row]]));
            }

            codes[row] = part;
        }

        return new(codes, [.. keys]);
    }
}
