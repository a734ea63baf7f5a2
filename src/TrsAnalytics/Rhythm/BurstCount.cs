namespace TrsAnalytics;

/// <summary>Finds releases that come in bursts.</summary>
internal static class BurstCount
{
    private const int Fewest = 5;
    private const int Seconds = 60;

    public static ReleaseBursts Of(Measurement measurement)
    {
        var table = measurement.Table;
        var offices = By.Office.GroupsOf(table);
        var releases = Enumerable.Range(0, measurement.Count).Select(measurement.RowAt)
            .Where(row => table.Status[row] == DeclarationStatus.Released && table.IsExact(table.ReleaseColumn, row))
            .GroupBy(row => offices.Codes[row], row => table.TimeOf(table.ReleaseColumn, row))
            .Select(office => office.Order().ToArray())
            .ToArray();
        return new(releases.Sum(office => office.Length), releases.Sum(InBursts));
    }

    /// <summary>How many of these instants, ascending, lie in a stretch of a minute with four others.</summary>
    private static int InBursts(int[] instants)
    {
        var (count, counted) = (0, 0);
        for (var last = Fewest - 1; last < instants.Length; last++)
        {
            var first = last - Fewest + 1;
            if ((long)instants[last] - instants[first] < Seconds)
            {
                count += last + 1 - Math.Max(first, counted);
                counted = last + 1;
            }
        }

        return count;
    }
}
