using System.Runtime.InteropServices;

namespace TrsAnalytics;

/// <summary>Looks at how the stamps of a measurement were written down: round, copied down, or equal to the start of the stage they end.</summary>
internal sealed class WrittenStamps
{
    private const int Copies = 10;

    private readonly Measurement _measurement;
    private readonly DeclarationTable _table;
    private readonly HashSet<(int Office, int Instant)>[] _copied;
    private readonly bool[][] _equalsStart;
    private readonly HashSet<(int Column, long Key)> _disputed;

    public WrittenStamps(Measurement measurement)
    {
        _measurement = measurement;
        _table = measurement.Table;
        _copied = new HashSet<(int, int)>[_table.Plan.Events.Length];
        Parallel.For(0, _copied.Length, column => _copied[column] = CopiedDown(column));
        _equalsStart = EqualsStart(stage => !stage.From.IsLatest);
        _disputed = [.. measurement.OverruledStamps.Select(stamp => (_table.ColumnOf(stamp.Event), KeyOf(stamp.Number)))];
        HasNoLength = EqualsStart(stage => !stage.From.IsLatest && stage.Kind == StageKind.Processing);
    }

    /// <summary>Event by event, whether the stamp of a declaration ends a processing stage when it started.</summary>
    public bool[][] HasNoLength { get; }

    /// <summary>The stamps of an event, group by group.</summary>
    public StampCount[] Count(int column, Grouping grouping)
    {
        var counts = new StampCount[grouping.Count];
        for (var i = 0; i < _measurement.Count; i++)
        {
            if (_table.IsRecorded(column, _measurement.RowAt(i)))
            {
                counts[grouping.Codes[i]] += Count(column, i);
            }
        }

        return counts;
    }

    /// <summary>Whether a stamp that tells the time of day stands on a multiple of some minutes.</summary>
    public bool IsRound(int column, int i, int minutes) => MinuteOf(column, i) % minutes == 0;

    /// <summary>Whether ten or more declarations of an office share a stamp.</summary>
    public bool IsCopiedDown(int column, int i) => _copied[column].Contains(PlaceOf(column, i));

    /// <summary>Whether consecutive sources say different things of a stamp.</summary>
    public bool IsDisputed(int column, int i) => _disputed.Count > 0 && _disputed.Contains((column, _table.Keys[_measurement.RowAt(i)]));

    private StampCount Count(int column, int i)
    {
        var row = _measurement.RowAt(i);
        if (!_table.IsExact(column, row))
        {
            return new(1, 1, 0, 0, 0, 0, 0, 0, One(IsDisputed(column, i)));
        }

        var second = _table.Time.LocalSecondOfDay(_table.TimeOf(column, row)) % 60;
        return new(
            1, 0, 1, One(second == 0), One(IsRound(column, i, 5)), One(IsRound(column, i, 60)),
            One(IsCopiedDown(column, i)), One(_equalsStart[column][i]), One(IsDisputed(column, i)));

        static int One(bool isSo) => isSo ? 1 : 0;
    }

    private static long KeyOf(string number) => DeclarationNumber.TryRead(number, out var read) ? read.Key : 0;

    private int MinuteOf(int column, int i) => _table.Time.LocalSecondOfDay(_table.TimeOf(column, _measurement.RowAt(i))) / 60;

    private (int Office, int Instant) PlaceOf(int column, int i)
    {
        var row = _measurement.RowAt(i);
        return (By.Office.GroupsOf(_table).Codes[row], _table.TimeOf(column, row));
    }

    private HashSet<(int Office, int Instant)> CopiedDown(int column)
    {
        var counts = new Dictionary<(int, int), int>();
        for (var i = 0; i < _measurement.Count; i++)
        {
            if (_table.IsExact(column, _measurement.RowAt(i)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, PlaceOf(column, i), out _)++;
            }
        }

        return [.. counts.Where(count => count.Value >= Copies).Select(count => count.Key)];
    }

    private bool[][] EqualsStart(Func<Stage, bool> isAsked)
    {
        bool[][] found = [.. _table.Plan.Events.Select(_ => new bool[_measurement.Count])];
        var stages = _table.Plan.Stages;
        int[] columns = [.. stages.Select(stage => isAsked(stage) && stage.To != EventName.Release ? _table.ColumnOf(stage.To) : -1)];
        var (told, spans) = (_table.Stages, new StageSpan[stages.Length]);
        for (var i = 0; i < _measurement.Count; i++)
        {
            told.GetSpans(_measurement.RowAt(i), spans);
            for (var stage = 0; stage < spans.Length; stage++)
            {
                if (columns[stage] >= 0 && spans[stage].State == StageState.Observed && spans[stage].From == spans[stage].To)
                {
                    found[columns[stage]][i] = true;
                }
            }
        }

        return found;
    }
}
