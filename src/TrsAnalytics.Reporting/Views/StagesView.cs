using static TrsAnalytics.SpanColumns;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<StageRow>;

/// <summary>How long the stages took.</summary>
internal sealed class StagesView : View<StageBreakdown>
{
    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(StageBreakdown stages) => [Table(stages), TableWithOpen(stages)];

    /// <summary>How long the stages took that have both stamps. Counts of the others stand in <see cref="TableWithOpen"/>.</summary>
    protected override Table Table(StageBreakdown stages) => Columns.Table(
        "stages", Titled(new("Thời gian từng khâu", "Time of each stage"), stages.By, stages.Clock),
        [
            .. Columns.Keys(stages.By, row => row.Key),
            StageName,
            Columns.Words("owner", new("Trách nhiệm", "Owner"), row => GroupText.Of(row.Stage.Owner)),
            .. Observed<StageRow>(),
        ],
        stages.Rows,
        ObservedOf(stages));

    /// <summary>How long the stages took with those still under way, and of how many nobody can tell.</summary>
    internal static Table TableWithOpen(StageBreakdown stages) => Columns.Table(
        "stages_with_open", Titled(new("Thời gian từng khâu, tính cả khâu đang dở", "Time of each stage with those under way"), stages.By, stages.Clock),
        [
            .. Columns.Keys(stages.By, row => row.Key),
            StageName,
            .. CountedSpans<StageRow>(),
            Columns.Count("unknown", new("Không rõ", "Unknown"), row => row.Unknown),
            .. SpansWithOpen<StageRow>(),
        ],
        stages.Rows,
        UnderWayCounted(stages.Plan, stages.Clock, stages.Rows),
        new("Không rõ: thiếu mốc, mốc chỉ có ngày hoặc mâu thuẫn.", "Unknown: a stamp is missing, a day only, or contradicts another."));

    /// <summary>All columns of both tables, for files and data frames.</summary>
    protected override Table FullTable(StageBreakdown stages) => Columns.Table(
        "stages_full", Titled(new("Thời gian từng khâu", "Time of each stage"), stages.By, stages.Clock),
        [
            .. Columns.Keys(stages.By, row => row.Key),
            StageName,
            Columns.Words("owner", new("Trách nhiệm", "Owner"), row => GroupText.Of(row.Stage.Owner)),
            .. Observed<StageRow>(),
            .. CountedSpans<StageRow>()[1..],
            Columns.Count("unknown", new("Không rõ", "Unknown"), row => row.Unknown),
            .. SpansWithOpen<StageRow>(),
        ],
        stages.Rows,
        ObservedOf(stages), UnderWayCounted(stages.Plan, stages.Clock, stages.Rows));

    private static Columns StageName { get; } = Columns.Words("stage", new("Khâu", "Stage"), row => row.Stage.Label);
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class StagesTables
{
    /// <summary>How long the stages took with those still under way, and of how many nobody can tell.</summary>
    /// <param name="stages">The stages.</param>
    public static Table ToTableWithOpen(this StageBreakdown stages) => StagesView.TableWithOpen(stages);
}
