namespace TrsAnalytics;

/// <summary>What each part of the release time, the stages and the time of none, takes in each group of declarations.</summary>
internal sealed class PartSums
{
    private readonly PartSum[][] _sums;

    /// <summary>Sums the release times of a measurement.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="clock">How time is counted.</param>
    /// <param name="grouping">The groups.</param>
    public PartSums(Measurement measurement, Clock clock, Grouping grouping)
    {
        Declarations = [.. Enumerable.Range(0, measurement.Count)
            .Where(i => StatusOf(measurement, i) is DeclarationStatus.Released or DeclarationStatus.Open)];
        var parts = new ReleaseParts(measurement, clock);
        Seconds = parts.Seconds;
        var slowest = new SlowestTenth(parts.Seconds, Declarations);
        _sums = new PartSum[parts.Seconds.Length][];
        Parallel.For(0, _sums.Length, part =>
        {
            _sums[part] = new PartSum[grouping.Count];
            foreach (var i in Declarations)
            {
                var (seconds, isReleased) = (parts.Seconds[part][i], StatusOf(measurement, i) == DeclarationStatus.Released);
                _sums[part][grouping.Codes[i]] += new PartSum(
                    seconds > 0 ? 1 : 0, seconds > 0 && !isReleased ? 1 : 0, seconds, isReleased ? seconds : 0,
                    parts.Elapsed[part][i], parts.Working[part][i], slowest.Excess(part, i));
            }
        });
    }

    /// <summary>The released and open declarations.</summary>
    public int[] Declarations { get; }

    /// <summary>What each part takes of every declaration of the measurement: one column a part, one entry a declaration.</summary>
    public uint[][] Seconds { get; }

    /// <summary>Each part in all groups: the stages of the plan, then the time of none.</summary>
    public IEnumerable<PartSum> Parts => _sums.Select(PartSum.Of);

    /// <summary>All parts in all groups.</summary>
    public PartSum All => PartSum.Of(Parts);

    /// <summary>The sum of a part in a group.</summary>
    public PartSum this[int group, int part] => _sums[part][group];

    /// <summary>The parts of each group that take time, those that take most first; among equals by group, then by stage.</summary>
    public IEnumerable<(int Group, int Part)> Pareto() =>
        Enumerable.Range(0, _sums[0].Length)
            .SelectMany(group => Enumerable.Range(0, _sums.Length).Select(part => (Group: group, Part: part)))
            .Where(place => this[place.Group, place.Part].Seconds > 0)
            .OrderByDescending(place => this[place.Group, place.Part].Seconds);

    private static DeclarationStatus StatusOf(Measurement measurement, int i) => measurement.Table.Status[measurement.RowAt(i)];
}
