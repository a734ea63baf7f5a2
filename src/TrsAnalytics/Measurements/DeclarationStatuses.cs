namespace TrsAnalytics;

/// <summary>Tells what became of each declaration, and when those that were released were.</summary>
internal static class DeclarationStatuses
{
    public static void Fill(DeclarationTable table)
    {
        var columns = new Columns(table);
        table.Status = new DeclarationStatus[table.Count];
        for (var row = 0; row < table.Count; row++)
        {
            var status = columns.StatusOf(row, out var release);
            table.Status[row] = status;
            if (status == DeclarationStatus.Released)
            {
                table.Set(table.ReleaseColumn, row, release, StampFlags.None);
            }
        }
    }

    private sealed class Columns(DeclarationTable table)
    {
        private readonly int _registered = table.ColumnOf(EventName.Registered);
        private readonly int _cancelled = table.ColumnOf(EventName.Cancelled);
        private readonly int[] _release = [.. table.Plan.Release.Select(table.ColumnOf)];
        private readonly int[] _ending = [.. table.Plan.Release.Append(EventName.Cancelled).Select(table.ColumnOf)];
        private readonly int[] _notBeforeRegistered =
            [.. table.Plan.Release.Concat([EventName.Released, EventName.Cleared, EventName.Cancelled]).Distinct().Select(table.ColumnOf)];

        public DeclarationStatus StatusOf(int row, out int release)
        {
            release = StudyTime.None;
            var contradicts = table.IsDayOnly(_registered, row)
                || Array.Exists(_notBeforeRegistered, c => table.Has(c, row) && table.IsBefore(c, _registered, row));
            if (contradicts)
            {
                return DeclarationStatus.Unknown;
            }

            // Of the release events and the cancellation, the earliest decides; at the same instant, the release.
            var deciding = -1;
            foreach (var column in _release)
            {
                deciding = Earlier(deciding, column, row);
            }

            deciding = Earlier(deciding, _cancelled, row);
            if (deciding < 0)
            {
                return DeclarationStatus.Open;
            }

            if (IsTooCoarse(deciding, row))
            {
                return DeclarationStatus.Unknown;
            }

            if (deciding == _cancelled)
            {
                return DeclarationStatus.Cancelled;
            }

            release = table.TimeOf(deciding, row);
            return DeclarationStatus.Released;
        }

        private int Earlier(int deciding, int column, int row) =>
            table.Has(column, row) && (deciding < 0 || table.TimeOf(column, row) < table.TimeOf(deciding, row)) ? column : deciding;

        /// <summary>Whether the deciding stamp, or one on its day that might decide instead, is a date alone.</summary>
        private bool IsTooCoarse(int deciding, int row)
        {
            var day = table.Time.LocalDay(table.TimeOf(deciding, row));
            return Array.Exists(_ending, column =>
                table.Has(column, row) && table.IsDayOnly(column, row) && table.Time.LocalDay(table.TimeOf(column, row)) == day);
        }
    }
}
