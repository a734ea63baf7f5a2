using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Restricted mean release times of units in the mix of the whole study: direct standardisation.</summary>
internal sealed class AdjustedMeans
{
    private readonly int _minimumCell;
    private readonly BreakdownRow[] _cells;
    private readonly MixCell[] _study;
    private readonly Dictionary<(string Unit, string Cell), Distribution> _own;

    /// <summary>The mixes of a study and of its units.</summary>
    /// <param name="durations">The release times.</param>
    /// <param name="minimumCell">Smaller cells of a unit take the study's mean.</param>
    /// <param name="unit">What the units are.</param>
    /// <param name="adjustFor">What the cells of the mix are made by.</param>
    public AdjustedMeans(Durations durations, int minimumCell, Dimension unit, ImmutableArray<string> adjustFor)
    {
        Dimension[] mix = [.. adjustFor.Select(By.Id)];
        _minimumCell = minimumCell;
        _cells = [.. durations.Breakdown(mix).Rows.Where(row => row.Distribution.Count > 0)];
        _study = [.. _cells.Select(row => new MixCell(row.Distribution.Count, row.Distribution.RestrictedMean!.Value))];
        _own = durations.Breakdown([unit, .. mix]).Rows.ToDictionary(row => (row.Key[0], CellOf(row.Key[1..])), row => row.Distribution);
    }

    /// <summary>The mean of a unit in hours; null when it has no released or open declaration.</summary>
    public double? Of(BreakdownRow unit)
    {
        if (unit.Distribution.Count == 0)
        {
            return null;
        }

        var own = _cells.Select((cell, i) =>
            _own.GetValueOrDefault((unit.Key[0], CellOf(cell.Key))) is { Count: > 0 } mine && mine.Count >= _minimumCell
                ? new MixCell(mine.Count, mine.RestrictedMean!.Value)
                : _study[i]);
        return Standardisation.Direct([.. own], _study);
    }

    private static string CellOf(ImmutableArray<string> key) => string.Join('\n', key);
}
