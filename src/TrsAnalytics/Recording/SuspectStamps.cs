namespace TrsAnalytics;

/// <summary>Tells which stamps are suspect: round where an office heaps, copied down, disputed by sources, or the end of a processing stage that took no time.</summary>
internal sealed class SuspectStamps
{
    private readonly Measurement _measurement;
    private readonly WrittenStamps _written;
    private readonly Grouping _offices;
    private readonly int[][] _minutes;

    public SuspectStamps(Measurement measurement, WrittenStamps written)
    {
        _measurement = measurement;
        _written = written;
        _offices = Grouping.Of(measurement, By.Office);
        StampCount[][] counts = [.. measurement.Plan.Events.Select((_, column) => written.Count(column, _offices))];
        var tests = HeapingTests.CountOf(counts.SelectMany(offices => offices));
        _minutes = Array.ConvertAll(counts, offices => Array.ConvertAll(offices, count => HeapingTests.Minutes(count, tests)));
    }

    /// <summary>Whether the stamp of an event of a declaration is suspect; a date alone and a derived stamp never are.</summary>
    public bool IsSuspect(int column, int i)
    {
        if (!_measurement.Table.IsExact(column, _measurement.RowAt(i)))
        {
            return false;
        }

        var minutes = _minutes[column][_offices.Codes[i]];
        return (minutes > 0 && _written.IsRound(column, i, minutes))
            || _written.IsCopiedDown(column, i) || _written.IsDisputed(column, i) || _written.HasNoLength[column][i];
    }
}
