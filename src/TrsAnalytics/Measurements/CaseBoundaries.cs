namespace TrsAnalytics;

/// <summary>Takes the earliest event of a case as its registration and the latest as its clearance, where the plan says so.</summary>
internal sealed class CaseBoundaries
{
    private const int Any = -2;
    private const int Nothing = -3;

    private readonly int _registered;
    private readonly int _cleared;
    private readonly int _start;
    private readonly int _end;

    public CaseBoundaries(MeasurementPlan plan)
    {
        var names = plan.Events.Select(known => known.Name).ToList();
        int ColumnOf(CaseBoundary? boundary) => boundary is null ? Nothing : boundary.Event is { } name ? names.IndexOf(name) : Any;
        (_registered, _cleared) = (names.IndexOf(EventName.Registered), names.IndexOf(EventName.Cleared));
        (_start, _end) = (ColumnOf(plan.CaseStart), ColumnOf(plan.CaseEnd));
    }

    /// <summary>Whether the plan names none.</summary>
    public bool AreNone => _start == Nothing && _end == Nothing;

    /// <summary>Whether the stamps of an event are found, not read.</summary>
    public bool Finds(int column) => (column == _registered && _start != Nothing) || (column == _cleared && _end != Nothing);

    /// <summary>Which of two stamps of an event that is found stands: the earlier registration, the later clearance.</summary>
    public bool IsBeyond(int column, int seconds, int known) => known == StudyTime.None || (column == _registered ? seconds < known : seconds > known);

    /// <summary>Takes a stamp of a record into account.</summary>
    /// <param name="records">The records.</param>
    /// <param name="record">The record.</param>
    /// <param name="column">Its event; negative for one that the study does not know.</param>
    /// <param name="seconds">The stamp.</param>
    /// <param name="flags">What is known of it.</param>
    public void Take(RecordTable records, int record, int column, int seconds, StampFlags flags)
    {
        if (seconds == StudyTime.None)
        {
            return;
        }

        if (IsMeant(_start, column))
        {
            Take(_registered);
        }

        if (IsMeant(_end, column))
        {
            Take(_cleared);
        }

        void Take(int found)
        {
            if (IsBeyond(found, seconds, records.TimeOf(found, record)))
            {
                records.Set(found, record, seconds, flags);
            }
        }
    }

    private static bool IsMeant(int boundary, int column) => boundary == Any || (boundary >= 0 && boundary == column);
}
