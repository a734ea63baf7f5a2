using System.Collections.Immutable;
using System.Numerics;

namespace TrsAnalytics.Statistics;

/// <summary>Groups of things of which no two differ.</summary>
internal static class Ties
{
    /// <summary>The largest such groups: by their first member, then by their last.</summary>
    /// <param name="things">The things, in order.</param>
    /// <param name="differ">Whether two of them do.</param>
    public static ImmutableArray<ImmutableArray<int>> Groups(ImmutableArray<int> things, Func<int, int, bool> differ)
    {
        // Groups are sets of bits. A thing joins what is like it of every group there is; what it joins whole, it replaces.
        var groups = new List<BigInteger>();
        for (var added = 0; added < things.Length; added++)
        {
            var alike = Bits(Enumerable.Range(0, added).Where(other => !differ(things[other], things[added])));
            var joined = groups.Select(group => group & alike).Append(0).Distinct().ToArray();
            var largest = joined.Where(part => !Array.Exists(joined, other => other != part && (part & other) == part));
            groups = [.. groups.Where(group => (group & alike) != group), .. largest.Select(part => part | (BigInteger.One << added))];
        }

        return [.. groups.Select(Members).OrderBy(group => group[0]).ThenBy(group => group[^1]).Select(group => group.Select(place => things[place]).ToImmutableArray())];

        int[] Members(BigInteger group) => [.. Enumerable.Range(0, things.Length).Where(place => !((group >> place) & 1).IsZero)];
    }

    private static BigInteger Bits(IEnumerable<int> places) => places.Aggregate(BigInteger.Zero, (bits, place) => bits | (BigInteger.One << place));
}
