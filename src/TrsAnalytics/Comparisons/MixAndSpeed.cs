using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Why a mean changed: other declarations (mix), or the same kinds of declarations faster or slower (speed).</summary>
/// <remarks>Kitagawa, Journal of the American Statistical Association 50, 1955. Mix and speed sum to the change, in every row and in all.</remarks>
/// <param name="By">What the kinds of declarations are made by.</param>
/// <param name="Rows">One row a kind that either study has, in ordinal order.</param>
public sealed record MixAndSpeed(Dimension By, ImmutableArray<MixAndSpeedRow> Rows)
{
    /// <summary>What the change of the mix brings, in hours.</summary>
    public double MixHours => Rows.Sum(row => row.MixHours);

    /// <summary>What the change of speed brings, in hours.</summary>
    public double SpeedHours => Rows.Sum(row => row.SpeedHours);

    /// <summary>The change of the mean, in hours.</summary>
    public double ChangeHours => MixHours + SpeedHours;

    /// <summary>Splits the change of a mean; null when either study has no declarations.</summary>
    /// <param name="by">What the kinds are made by.</param>
    /// <param name="earlier">The count and the mean of each kind in the earlier study.</param>
    /// <param name="later">The same of the later study.</param>
    internal static MixAndSpeed? Of(Dimension by, IReadOnlyDictionary<string, MixCell> earlier, IReadOnlyDictionary<string, MixCell> later)
    {
        string[] keys = [.. earlier.Keys.Union(later.Keys).Order(StringComparer.Ordinal)];
        var (before, after) = (Array.ConvertAll(keys, key => earlier.GetValueOrDefault(key)), Array.ConvertAll(keys, key => later.GetValueOrDefault(key)));
        return Kitagawa.Split(before, after) is { } split
            ? new(by, [.. keys.Select((key, i) => new MixAndSpeedRow(key, before[i], after[i], split.Composition[i], split.Rate[i]))])
            : null;
    }
}
