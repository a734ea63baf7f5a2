namespace TrsAnalytics;

/// <summary>
/// Chooses the declarations registered in the window, and of what was drawn in the window those registered before it and still open when it began;
/// counts what happened to the rows of the others.
/// </summary>
internal sealed class CohortChoice(MeasurementPlan plan, StudyTime time, int registeredColumn)
{
    private const int LongDays = 7;

    private readonly int[] _endings = [.. plan.Release.Append(EventName.Cancelled).Select(name => plan.Events.Select(known => known.Name).ToList().IndexOf(name))];
    private readonly int _firstDay = StudyTime.DayOf(plan.RegistrationFrom);
    private readonly int _lastDay = StudyTime.DayOf(plan.RegistrationTo);

    private readonly int _start = time.SecondsAt(plan.WindowStart);

    public int OutsideWindow { get; private set; }

    /// <summary>Declarations of the cohort that were registered before the window.</summary>
    public int EnteredLate { get; private set; }

    /// <summary>Declarations registered more than a week before the window.</summary>
    public int LongBefore { get; private set; }

    /// <summary>Of what was drawn in the window, declarations that had ended before it.</summary>
    public int EndedBefore { get; private set; }

    /// <summary>Rows of declarations without a registration.</summary>
    public int ExcludedRows { get; private set; }

    /// <summary>Rows beyond the first of every declaration that is not excluded.</summary>
    public int MergedRows { get; private set; }

    /// <summary>The records of the cohort.</summary>
    public int[] Choose(RecordTable records, Func<int, SourceLocation> placeOf, FindingList findings)
    {
        var kept = new List<int>(records.Count);
        for (var record = 0; record < records.Count; record++)
        {
            if (records.IsMerged(record))
            {
                continue;
            }

            var registered = records.TimeOf(registeredColumn, record);
            if (registered == StudyTime.None)
            {
                ExcludedRows += records.RowCounts[record];
                findings.Add(MergingRules.RegistrationMissing, placeOf(record));
                continue;
            }

            MergedRows += records.RowCounts[record] - 1;
            var day = time.LocalDay(registered);
            if (plan.Extract == ExtractKind.InWindow && day < _firstDay && IsOpenAtStart(records, record))
            {
                EnteredLate++;
            }
            else if (day < _firstDay || day > _lastDay)
            {
                OutsideWindow++;
                LongBefore += day < _firstDay - LongDays ? 1 : 0;
                EndedBefore += plan.Extract == ExtractKind.InWindow && day < _firstDay ? 1 : 0;
                findings.Add(MergingRules.OutsideWindow, placeOf(record));
                continue;
            }

            kept.Add(record);
        }

        return [.. kept];
    }

    /// <summary>Whether nothing ended a declaration before the window; a date alone that is its first day may be later than its start.</summary>
    private bool IsOpenAtStart(RecordTable records, int record) => !Array.Exists(_endings, column =>
        records.TimeOf(column, record) is var instant && instant != StudyTime.None
        && (instant < _start || (instant == _start && !records.FlagsOf(column, record).HasFlag(StampFlags.DayOnly))));
}
