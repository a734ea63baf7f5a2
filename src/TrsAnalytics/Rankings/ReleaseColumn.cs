namespace TrsAnalytics;

/// <summary>When each declaration of a measurement was released, in seconds of one clock, and how long the open ones were followed.</summary>
/// <param name="measurement">What was measured.</param>
/// <param name="clocks">The clock.</param>
/// <param name="released">The release times, as a <see cref="CounterfactualReleases"/> tells them.</param>
internal sealed class ReleaseColumn(Measurement measurement, OfficeClocks clocks, uint[] released)
{
    private readonly int _registered = measurement.Table.ColumnOf(EventName.Registered);

    /// <summary>The time of each released or open declaration cut at its tau, in seconds; nothing of any where follow-up ended with the window, by the clock of some of them.</summary>
    public uint[] Restricted() => IsAny(row => clocks.FollowUpLimit(row) == 0, DeclarationStatus.Released, DeclarationStatus.Open)
        ? Nothing()
        : Column((time, row) => Math.Min(time ?? uint.MaxValue, (uint)clocks.FollowUpLimit(row)));

    /// <summary>1 for each declaration that was released within so many hours, 0 for the other released and open ones; nothing of any where an open one was followed for less.</summary>
    public uint[] Within(double hours)
    {
        var limit = Distribution.WholeSeconds(hours);
        return IsAny(row => clocks.Between(row, measurement.Table.TimeOf(_registered, row), StudyTime.FollowUpEnd) < limit, DeclarationStatus.Open)
            ? Nothing()
            : Column((time, _) => time <= limit ? 1u : 0);
    }

    private uint[] Nothing()
    {
        var column = new uint[measurement.Count];
        Array.Fill(column, IndicatorColumns.None);
        return column;
    }

    private bool IsAny(Func<int, bool> condition, params ReadOnlySpan<DeclarationStatus> statuses)
    {
        for (var i = 0; i < measurement.Count; i++)
        {
            var row = measurement.RowAt(i);
            if (statuses.Contains(measurement.Table.Status[row]) && condition(row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A column of something known of released declarations, told their time, and of open ones, told null.</summary>
    private uint[] Column(Func<uint?, int, uint> value)
    {
        var column = new uint[measurement.Count];
        RowBlocks.ForEach(column.Length, i =>
        {
            var row = measurement.RowAt(i);
            column[i] = measurement.Table.Status[row] switch
            {
                DeclarationStatus.Released => value(released[i], row),
                DeclarationStatus.Open => value(null, row),
                _ => IndicatorColumns.None,
            };
        });
        return column;
    }
}
