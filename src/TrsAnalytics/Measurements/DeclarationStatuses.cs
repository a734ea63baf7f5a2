namespace TrsAnalytics;

/// <summary>Tells what became of each declaration, and when those that were released were.</summary>
internal static class DeclarationStatuses
{
    public static void Fill(DeclarationTable table)
    {
        var columns = new Columns(table);
        table.Status = new DeclarationStatus[table.Count];
        var releases = table.Stamps[table.ReleaseColumn] = new int[table.Count];
        RowBlocks.ForEach(table.Count, row => table.Status[row] = columns.StatusOf(row, out releases[row]));
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
            if (table.IsDayOnly(_registered, row) || IsAnyBeforeRegistered(row))
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

        private bool IsAnyBeforeRegistered(int row)
        {
            foreach (var column in _notBeforeRegistered)
            {
                if (table.Has(column, row) && table.IsBefore(column, _registered, row))
                {
                    return true;
                }
            }

            return false;
        }

        private int Earlier(int deciding, int column, int row) =>
            table.Has(column, row) && (deciding < 0 || table.TimeOf(column, row) < table.TimeOf(deciding, row)) ? column : deciding;

        /// <summary>Whether the deciding stamp, or one on its day that might decide instead, is a date alone.</summary>
        private bool IsTooCoarse(int deciding, int row)
        {
            foreach (var column in _ending)
            {
                if (table.Has(column, row) && table.IsDayOnly(column, row)
                    && table.Time.LocalDay(table.TimeOf(column, row)) == table.Time.LocalDay(table.TimeOf(deciding, row)))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
