namespace TrsAnalytics;

/// <summary>Tells when the times of declarations registered before the window came under observation: when the window began, in a study of everything open in it.</summary>
/// <param name="table">The declarations.</param>
/// <param name="clocks">How time is counted.</param>
/// <param name="start">The start of the window.</param>
internal sealed class LateEntries(DeclarationTable table, OfficeClocks clocks, int start)
{
    /// <summary>The late entries of a measurement; null where there are none.</summary>
    public static LateEntries? Of(Measurement measurement, OfficeClocks clocks) =>
        measurement.HasLateEntries ? new(measurement.Table, clocks, measurement.Table.ObservedFrom!.Value) : null;

    /// <summary>Whether a span of a declaration was over before anything was observed of it, so that only slow declarations show it.</summary>
    public bool IsOver(int row, int to) => table.IsLate(row) && to <= start;

    /// <summary>The seconds from the start of a span to the start of the window; <see cref="GroupedTimes.None"/> where the whole span was under observation.</summary>
    /// <remarks>
    /// Of a span that ended in the same second of its clock, as happens while the office is closed, one second less: it was under observation when it ended.
    /// </remarks>
    public uint Of(int row, int from, int to)
    {
        if (!table.IsLate(row) || from >= start)
        {
            return GroupedTimes.None;
        }

        var entry = Math.Min(clocks.Between(row, from, start), clocks.Between(row, from, to) - 1);
        return entry < 0 ? GroupedTimes.None : (uint)entry;
    }
}
