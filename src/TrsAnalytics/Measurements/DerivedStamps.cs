namespace TrsAnalytics;

/// <summary>Fills in the end of a document check that was not recorded, from events that tell it.</summary>
/// <remarks>
/// Channel 2 turned 3: the change of channel, else the start of the inspection. Released before clearance: the end of the
/// check of the released declaration, else, as a proxy, the release. Never the clearance, which may be weeks later.
/// </remarks>
internal static class DerivedStamps
{
    public static void Fill(DeclarationTable table)
    {
        var finished = table.ColumnOf(EventName.DocumentCheckFinished);
        var changed = table.ColumnOf(EventName.ChannelChanged);
        var started = table.ColumnOf(EventName.InspectionStarted);
        var checkedLater = table.ColumnOf(EventName.ReleaseCheckFinished);
        var released = table.ColumnOf(EventName.Released);
        var (initial, final) = (By.InitialChannel.GroupsOf(table), By.FinalChannel.GroupsOf(table));
        for (var row = 0; row < table.Count; row++)
        {
            var channel = final.Labels[final.Codes[row]];
            if (table.Has(finished, row) || channel is not ("2" or "3"))
            {
                continue;
            }

            var isTurned = channel == "3" && initial.Labels[initial.Codes[row]] == "2";
            var isReleased = table.Has(released, row);
            var (from, kind) = isTurned && table.Has(changed, row) ? (changed, StampFlags.Derived)
                : isTurned && table.Has(started, row) ? (started, StampFlags.Derived)
                : isReleased && table.Has(checkedLater, row) ? (checkedLater, StampFlags.Derived)
                : isReleased ? (released, StampFlags.Proxy)
                : (-1, StampFlags.None);
            if (from >= 0)
            {
                table.Set(finished, row, table.TimeOf(from, row), table.FlagsOf(from, row) | kind);
            }
        }
    }
}
