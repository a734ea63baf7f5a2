using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Takes the groups of few declarations together, so that a table keeps its total and says nothing of any of them.</summary>
internal static class Folding
{
    /// <summary>The largest part of the declarations that a group may have to be taken with those of few; a larger one would be a greater loss than what it hides.</summary>
    private const double LargestPartner = 0.1;

    /// <summary>
    /// The dimension with the groups of fewer declarations of a measurement than a minimum taken together; the same one where there are none. Where these are fewer too,
    /// what the total leaves for them would tell of them: the next smallest group is taken with them, unless it is a large part of the whole.
    /// </summary>
    public static Dimension Folded(this Dimension dimension, Measurement measurement, int minimum)
    {
        var rows = measurement.Durations(Clock.Elapsed).Breakdown(dimension).Rows;
        var small = rows.Where(row => Suppression.IsHidden(row.Count, minimum)).ToArray();
        if (Suppression.IsHidden(small.Sum(row => row.Count), minimum) && rows.Except(small).MinBy(row => row.Count) is { } next && next.Count <= LargestPartner * measurement.Count)
        {
            small = [.. small, next];
        }

        return small.Length == 0 ? dimension : dimension.Folding(small.Select(row => row.Key[0]).ToHashSet(), Name(small.Length, small.Sum(row => row.Count)));
    }

    /// <summary>The kinds of which either study has fewer declarations than a minimum taken together. Mix and speed still sum to the change.</summary>
    public static MixAndSpeed Folded(this MixAndSpeed split, int minimum)
    {
        ImmutableArray<MixAndSpeedRow> small = [.. split.Rows.Where(row => Suppression.IsHidden(row.Fewest, minimum))];
        if (small.IsEmpty)
        {
            return split;
        }

        var all = new MixAndSpeedRow(
            Groups.Others, Together(small.Select(row => row.Earlier)), Together(small.Select(row => row.Later)),
            small.Select(row => row.MixPart).Aggregate((a, b) => a + b), small.Select(row => row.SpeedPart).Aggregate((a, b) => a + b));
        var name = Name(small.Length, (int)(all.Earlier.Count + all.Later.Count));
        return split.In(split.By.Folding(small.Select(row => row.Key).ToHashSet(), name), [.. split.Rows.Except(small), all]);
    }

    /// <summary>The smaller of two counts; a count of none has nothing to hide.</summary>
    public static int Fewest(int a, int b) => a == 0 || b == 0 ? Math.Max(a, b) : Math.Min(a, b);

    private static MixCell Together(IEnumerable<MixCell> cells)
    {
        var all = cells.ToArray();
        var count = all.Sum(cell => cell.Count);
        return new(count, count == 0 ? 0 : all.Sum(cell => cell.Count * cell.Mean) / count);
    }

    /// <summary>Broken after the comma alone, so that it needs two lines of a narrow column at most.</summary>
    private static LocalizedText Name(int groups, int declarations) => Phrase.Of(
        "Khác\u00a0({0}\u00a0nhóm, {1}\u00a0tờ\u00a0khai)",
        $"Other\u00a0({{0}}\u00a0{(groups == 1 ? "group" : "groups")}, {{1}}\u00a0{(declarations == 1 ? "declaration" : "declarations")})",
        Phrase.Count(groups), Phrase.Count(declarations));
}
