namespace TrsAnalytics;

public static partial class ResultTables
{
    /// <summary>How long the stages took that have both stamps. Counts of the others stand in <see cref="ToTableWithOpen(StageBreakdown)"/>.</summary>
    /// <param name="stages">The stages.</param>
    public static Table ToTable(this StageBreakdown stages) => ColumnOf<StageRow>.Table(
        "stages", Titled(new("Thời gian từng khâu", "Time of each stage"), stages.By, stages.Clock),
        [
            .. ColumnOf<StageRow>.Keys(stages.By, row => row.Key),
            StageName,
            ColumnOf<StageRow>.Words("owner", new("Trách nhiệm", "Owner"), row => GroupText.Of(row.Stage.Owner)),
            .. Observed<StageRow>(),
        ],
        stages.Rows,
        ObservedOf(stages));

    /// <summary>How long the stages took with those still under way, and of how many nobody can tell.</summary>
    /// <param name="stages">The stages.</param>
    public static Table ToTableWithOpen(this StageBreakdown stages) => ColumnOf<StageRow>.Table(
        "stages_with_open", Titled(new("Thời gian từng khâu, tính cả khâu đang dở", "Time of each stage with those under way"), stages.By, stages.Clock),
        [
            .. ColumnOf<StageRow>.Keys(stages.By, row => row.Key),
            StageName,
            .. CountedSpans<StageRow>(),
            ColumnOf<StageRow>.Count("unknown", new("Không rõ", "Unknown"), row => row.Unknown),
            .. SpansWithOpen<StageRow>(),
        ],
        stages.Rows,
        UnderWayCounted(stages.Plan, stages.Clock, stages.Rows),
        new("Không rõ: thiếu mốc, mốc chỉ có ngày hoặc mâu thuẫn.", "Unknown: a stamp is missing, a day only, or contradicts another."));

    /// <summary>All columns of both tables, for files and data frames.</summary>
    /// <inheritdoc cref="ToTableWithOpen(StageBreakdown)"/>
    public static Table ToFullTable(this StageBreakdown stages) => ColumnOf<StageRow>.Table(
        "stages_full", Titled(new("Thời gian từng khâu", "Time of each stage"), stages.By, stages.Clock),
        [
            .. ColumnOf<StageRow>.Keys(stages.By, row => row.Key),
            StageName,
            ColumnOf<StageRow>.Words("owner", new("Trách nhiệm", "Owner"), row => GroupText.Of(row.Stage.Owner)),
            .. Observed<StageRow>(),
            .. CountedSpans<StageRow>()[1..],
            ColumnOf<StageRow>.Count("unknown", new("Không rõ", "Unknown"), row => row.Unknown),
            .. SpansWithOpen<StageRow>(),
        ],
        stages.Rows,
        ObservedOf(stages), UnderWayCounted(stages.Plan, stages.Clock, stages.Rows));

    private static ColumnOf<StageRow> StageName { get; } = ColumnOf<StageRow>.Words("stage", new("Khâu", "Stage"), row => row.Stage.Label);
}
