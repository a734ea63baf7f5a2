namespace TrsAnalytics;

/// <summary>Merges the sources of a study in the plan's order: a later source overrides an earlier one, stamp by stamp and text by text.</summary>
internal sealed class StudyMerging(RecordTable records, SourceDistances distances, CaseBoundaries boundaries)
{
    /// <summary>Stamps of consecutive sources that differ by more than this disagree.</summary>
    public const int ToleranceSeconds = 300;

    private static readonly int Office = Array.IndexOf(Field.Texts, Field.Office);

    /// <summary>Overrides what earlier sources said.</summary>
    /// <param name="source">The merged records of the next source.</param>
    /// <param name="onDisagreement">Told the source's record, the event and the seconds before where it disagrees.</param>
    public void Override(RecordTable source, Action<int, int, int> onDisagreement)
    {
        while (records.Texts.Count < source.Texts.Count)
        {
            records.Texts.Add(null);
        }

        for (var from = 0; from < source.Count; from++)
        {
            if (source.IsMerged(from))
            {
                continue;
            }

            var to = records.FindOrAdd(source.Keys[from], out var isNew);
            if (isNew)
            {
                (records.Files[to], records.Rows[to]) = (source.Files[from], source.Rows[from]);
            }

            records.RowCounts[to] += source.RowCounts[from];
            records.Stated[to] |= source.Stated[from];
            Override(source, from, to, onDisagreement);
        }
    }

    /// <summary>The code of a declaration's office; of the sources before where this one tells none.</summary>
    private int OfficeOf(RecordTable source, int from, int to) =>
        source.TextOf(Office, from) is > 0 and var office ? office : records.TextOf(Office, to);

    private void Override(RecordTable source, int from, int to, Action<int, int, int> onDisagreement)
    {
        for (var column = 0; column < source.Stamps.Length; column++)
        {
            var seconds = source.TimeOf(column, from);
            if (seconds == StudyTime.None)
            {
                continue;
            }

            var flags = source.FlagsOf(column, from);
            var before = records.TimeOf(column, to);
            if (boundaries.Finds(column))
            {
                if (boundaries.IsBeyond(column, seconds, before))
                {
                    records.Set(column, to, seconds, flags);
                }

                continue;
            }

            var dayOnly = ((flags | records.FlagsOf(column, to)) & StampFlags.DayOnly) != StampFlags.None;
            if (before != StudyTime.None)
            {
                distances.Add(new(records.Files[to], source.Files[from], OfficeOf(source, from, to)), column, before, seconds, dayOnly);
            }

            if (before != StudyTime.None && !dayOnly && Math.Abs((long)seconds - before) > ToleranceSeconds)
            {
                onDisagreement(from, column, before);
            }

            records.Set(column, to, seconds, flags);
            records.SetOccurrences(column, to, source.OccurrencesOf(column, from));
        }

        for (var field = 0; field < source.Texts.Count; field++)
        {
            if (source.TextOf(field, from) is var code && code != 0)
            {
                records.SetText(field, to, code);
            }
        }
    }
}
