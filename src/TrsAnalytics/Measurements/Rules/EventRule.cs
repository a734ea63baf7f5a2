namespace TrsAnalytics;

/// <summary>A rule that looks at how one event was written down, office by office, in the exact stamps of the whole cohort.</summary>
internal abstract class EventRule(DeclarationTable table)
{
    protected DeclarationTable Table => table;

    protected Groups Offices { get; } = By.Office.GroupsOf(table);

    /// <summary>Adds what is found of the event in a column of the table; of the release, too, where the rule is about more than how a stamp was written.</summary>
    public abstract void Interrogate(int column, FindingList findings);

    /// <summary>Whether an event was recorded itself, with its time of day; of the columns themselves, as every stamp of the study is looked at.</summary>
    protected static bool IsExact(int instant, StampFlags[]? flags, int row) =>
        instant != StudyTime.None && (flags is null || flags[row] == StampFlags.None);

    protected SourceLocation PlaceOf(int column, int row) => table.Places.Of(row, NameOf(column).Id);

    /// <summary>The event of a column of the table, or the release.</summary>
    protected EventName NameOf(int column) => column == table.ReleaseColumn ? EventName.Release : table.Plan.Events[column].Name;
}
