using NodaTime;

namespace TrsAnalytics;

/// <summary>Chooses the declarations registered in the window, and counts what happened to the rows of the others.</summary>
internal sealed class CohortChoice(MeasurementPlan plan, StudyTime time, int registeredColumn)
{
    private const int LongDays = 7;

    private readonly int _firstDay = Period.DaysBetween(new LocalDate(1970, 1, 1), plan.RegistrationFrom);
    private readonly int _lastDay = Period.DaysBetween(new LocalDate(1970, 1, 1), plan.RegistrationTo);

    public int OutsideWindow { get; private set; }

    /// <summary>Declarations registered more than a week before the window.</summary>
    public int LongBefore { get; private set; }

    /// <summary>Rows of declarations without a registration.</summary>
    public int ExcludedRows { get; private set; }

    /// <summary>Rows beyond the first of every declaration that is not excluded.</summary>
    public int MergedRows { get; private set; }

    /// <summary>The records of the cohort.</summary>
    public int[] Choose(RecordTable records, Func<int, Place> placeOf, FindingList findings)
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
            if (day < _firstDay || day > _lastDay)
            {
                OutsideWindow++;
                LongBefore += day < _firstDay - LongDays ? 1 : 0;
                findings.Add(MergingRules.OutsideWindow, placeOf(record));
                continue;
            }

            kept.Add(record);
        }

        return [.. kept];
    }
}
