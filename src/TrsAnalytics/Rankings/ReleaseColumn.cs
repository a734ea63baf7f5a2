namespace TrsAnalytics;

/// <summary>When each declaration of a measurement was released, in seconds of one clock.</summary>
internal sealed class ReleaseColumn
{
    /// <summary>Of a declaration that was neither released nor left open.</summary>
    public const uint None = SortedTimes.None;

    private const uint Never = None - 1;

    private readonly uint[] _seconds;
    private readonly uint[] _taus;

    /// <summary>The release times of a measurement.</summary>
    public ReleaseColumn(Measurement measurement, Clock clock)
    {
        var table = measurement.Table;
        var clocks = new OfficeClocks(table, clock);
        var registered = table.ColumnOf(EventName.Registered);
        (_seconds, _taus) = (new uint[measurement.Count], new uint[measurement.Count]);
        RowBlocks.ForEach(measurement.Count, i =>
        {
            var row = measurement.RowAt(i);
            _taus[i] = (uint)clocks.Tau(row);
            _seconds[i] = table.Status[row] switch
            {
                DeclarationStatus.Released => (uint)clocks.Between(row, table.TimeOf(registered, row), table.TimeOf(table.ReleaseColumn, row)),
                DeclarationStatus.Open => Never,
                _ => None,
            };
        });
    }

    /// <summary>The time of each declaration cut at its tau, in seconds.</summary>
    public uint[] Restricted() => [.. _seconds.Zip(_taus, (seconds, tau) => seconds == None ? None : Math.Min(seconds, tau))];

    /// <summary>1 for each declaration that was released within so many hours, else 0.</summary>
    public uint[] Within(double hours)
    {
        var limit = Distribution.WholeSeconds(hours);
        return Array.ConvertAll(_seconds, seconds => seconds == None ? None : seconds <= limit ? 1u : 0);
    }
}
