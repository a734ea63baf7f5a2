using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Computes headline numbers with and without declarations whose suspect stamps enter them.</summary>
internal sealed class SuspectEffects(Measurement measurement, SuspectStamps suspects)
{
    private readonly DeclarationTable _table = measurement.Table;

    /// <summary>The release time first, then the stages that suspect stamps enter.</summary>
    public ImmutableArray<RecordingEffect> All() => [OfRelease(), .. OfStages().Where(effect => effect.LeftOut > 0)];

    private RecordingEffect OfRelease()
    {
        int[] columns = [_table.ColumnOf(EventName.Registered), .. _table.Plan.Release.Select(_table.ColumnOf)];
        var isSuspect = new bool[_table.Count];
        var leftOut = 0;
        for (var i = 0; i < measurement.Count; i++)
        {
            var row = measurement.RowAt(i);
            isSuspect[row] = _table.Status[row] is DeclarationStatus.Released or DeclarationStatus.Open && Array.Exists(columns, column =>
                suspects.IsSuspect(column, i) && (column == columns[0] || _table.TimeOf(column, row) == _table.TimeOf(_table.ReleaseColumn, row)));
            leftOut += isSuspect[row] ? 1 : 0;
        }

        return new(Stage: null, leftOut, Of(measurement), Of(measurement.Where(declaration => !isSuspect[declaration.Row])));
    }

    private RecordingEffect[] OfStages()
    {
        var stages = _table.Plan.Stages;
        var (told, spans) = (_table.Stages, new StageSpan[stages.Length]);
        int[][] columns = [.. stages.Select(stage => stage.From.Events.Append(stage.To).SelectMany(Recorded).Select(_table.ColumnOf).ToArray())];
        var (sound, suspect) = (Lists(), Lists());
        for (var i = 0; i < measurement.Count; i++)
        {
            if (_table.IsLate(measurement.RowAt(i)))
            {
                continue;
            }

            told.GetSpans(measurement.RowAt(i), spans);
            for (var stage = 0; stage < spans.Length; stage++)
            {
                if (spans[stage].State == StageState.Observed)
                {
                    (IsSuspect(columns[stage], spans[stage], i) ? suspect : sound)[stage].Add((long)spans[stage].To - spans[stage].From);
                }
            }
        }

        return [.. stages.Select((stage, at) => new RecordingEffect(stage, suspect[at].Count, Of([.. sound[at], .. suspect[at]]), Of(sound[at])))];

        List<long>[] Lists() => [.. stages.Select(_ => new List<long>())];
    }

    private IEnumerable<EventName> Recorded(EventName name) => name == EventName.Release ? _table.Plan.Release : [name];

    /// <summary>Whether a stamp that a stage starts or ends with is suspect.</summary>
    private bool IsSuspect(int[] columns, StageSpan span, int i) => Array.Exists(columns, column =>
        suspects.IsSuspect(column, i) && _table.TimeOf(column, measurement.RowAt(i)) is var instant && (instant == span.From || instant == span.To));

    private static HeadlineNumbers Of(Measurement part) => HeadlineNumbers.Of(part);

    private static HeadlineNumbers Of(IEnumerable<long> seconds) => HeadlineNumbers.OfObserved(new Distribution(FrequencyTable.Of(seconds.Order().ToArray()), FrequencyTable.Empty));
}
