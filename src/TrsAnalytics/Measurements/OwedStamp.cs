namespace TrsAnalytics;

/// <summary>The stamp of one event, or of the release: of which declarations it is due, and who owes it.</summary>
/// <remarks>
/// It is due of released and open declarations where a stage that ends with it is due, after the release only of
/// released ones; a registration is always due, and so is the release. Cancelled and unknown declarations owe nothing.
/// What was derived from another event is not recorded.
/// </remarks>
internal sealed class OwedStamp
{
    private readonly DeclarationTable _table;
    private readonly int _column;
    private readonly bool _isAlwaysDue;
    private readonly (Stage Stage, DueRule Rule)[] _stages;

    private OwedStamp(DeclarationTable table, StudyEvent studyEvent)
    {
        _table = table;
        Event = studyEvent;
        _column = table.ColumnOf(studyEvent.Name);
        _isAlwaysDue = studyEvent.Name == EventName.Registered || studyEvent.Name == EventName.Release;
        _stages = [.. table.Plan.Stages.Where(stage => stage.To == studyEvent.Name).Select(stage => (stage, new DueRule(table, stage.Due)))];
    }

    public StudyEvent Event { get; }

    /// <summary>One for each event of the study, in their order, then one for the release.</summary>
    public static OwedStamp[] AllOf(DeclarationTable table) =>
        [.. table.Plan.Events.Append(StudyEvent.Release).Select(studyEvent => new OwedStamp(table, studyEvent))];

    public bool IsRecorded(int row) => _table.IsRecorded(_column, row);

    public bool IsDue(int row) => _table.Status[row] switch
    {
        DeclarationStatus.Released => _isAlwaysDue || EndsDueStage(row, isReleased: true),
        DeclarationStatus.Open => _isAlwaysDue || EndsDueStage(row, isReleased: false),
        _ => Event.Name == EventName.Registered,
    };

    public bool IsMissing(int row) => !IsRecorded(row) && IsDue(row);

    /// <summary>The owner of the stage that ends with the stamp; of several, of the first that is due.</summary>
    public Owner OwnerOf(int row)
    {
        foreach (var (stage, rule) in _stages)
        {
            if (rule.IsDue(row))
            {
                return stage.Owner;
            }
        }

        return _stages is [var first, ..] ? first.Stage.Owner : Owner.Unattributed;
    }

    private bool EndsDueStage(int row, bool isReleased)
    {
        foreach (var (stage, rule) in _stages)
        {
            if ((isReleased || !stage.AfterRelease) && rule.IsDue(row))
            {
                return true;
            }
        }

        return false;
    }
}
