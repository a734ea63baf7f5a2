using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Finds the bottlenecks of a measurement.</summary>
internal sealed class BottleneckRows
{
    private const int Day = 86_400;
    private const double SecondsPerHour = 3600;

    private readonly Durations _durations;
    private readonly BottleneckSettings _settings;
    private readonly OfficeClocks _clocks;
    private readonly Grouping _grouping;
    private readonly ReleaseParts _parts;
    private readonly int[] _declarations;
    private readonly PartSum[][] _sums;

    public BottleneckRows(Durations durations, BottleneckSettings settings, Dimension[] by)
    {
        _durations = durations;
        _settings = settings;
        _clocks = new(Table, durations.Clock);
        _grouping = Grouping.Of(Measurement, by);
        _parts = new(Measurement, durations.Clock);
        _declarations = [.. Enumerable.Range(0, Measurement.Count)
            .Where(i => Table.Status[Measurement.RowAt(i)] is DeclarationStatus.Released or DeclarationStatus.Open)];
        _sums = Sums();
    }

    private Measurement Measurement => _durations.Measurement;

    private DeclarationTable Table => Measurement.Table;

    private ImmutableArray<Stage> Stages => Measurement.Plan.Stages;

    /// <summary>The rows, the most hours first.</summary>
    public ImmutableArray<Bottleneck> Rows()
    {
        var all = PartSum.Of(_sums.SelectMany(groups => groups));
        var gains = Gains();
        var rows = ImmutableArray.CreateBuilder<Bottleneck>();
        var cumulative = 0L;
        foreach (var (group, part, sum) in Pareto())
        {
            cumulative += sum.Seconds;
            rows.Add(new()
            {
                Key = _grouping.Keys[group],
                Stage = part < Stages.Length ? Stages[part] : null,
                Declarations = sum.Declarations,
                Seconds = sum.Seconds,
                ReleasedSeconds = sum.ReleasedSeconds,
                Share = (double)sum.Seconds / all.Seconds,
                CumulativeShare = (double)cumulative / all.Seconds,
                ReleasedShare = all.ReleasedSeconds == 0 ? null : (double)sum.ReleasedSeconds / all.ReleasedSeconds,
                TailShare = all.Tail == 0 ? null : sum.Tail / all.Tail,
                OffHoursShare = sum.OffHoursShare,
                Gains = [.. gains[(group, part)]],
            });
        }

        return rows.ToImmutable();
    }

    /// <summary>The whole.</summary>
    public BottleneckTotal Total()
    {
        var parts = _sums.Select(PartSum.Of).ToArray();
        var all = PartSum.Of(parts);
        var times = _durations.Breakdown().All;
        var stages = Stages.Zip(parts).Where(stage => !stage.First.AfterRelease).ToArray();
        return new(
            _declarations.Length, times.Open, all.Seconds, all.ReleasedSeconds,
            SecondsOf(StageKind.Waiting), SecondsOf(StageKind.Processing), parts[^1].Seconds,
            [.. stages.GroupBy(stage => stage.First.Owner, (owner, own) => (owner, own.Sum(stage => stage.Second.Seconds))), (Owner.Unattributed, parts[^1].Seconds)],
            all.OffHoursShare, times.Distribution.RestrictedMean, times.Distribution.ShareWithin(24));

        long SecondsOf(StageKind kind) => stages.Where(stage => stage.First.Kind == kind).Sum(stage => stage.Second.Seconds);
    }

    private IEnumerable<(int Group, int Part, PartSum Sum)> Pareto() =>
        Enumerable.Range(0, _grouping.Count)
            .SelectMany(group => _sums.Select((groups, part) => (group, part, groups[group])))
            .Where(row => row.Item3.Seconds > 0)
            .OrderByDescending(row => row.Item3.Seconds);

    /// <summary>For each part of the release time the sum of every group.</summary>
    private PartSum[][] Sums()
    {
        var slowest = new SlowestTenth(_parts.Seconds, _declarations);
        var sums = new PartSum[_parts.Seconds.Length][];
        Parallel.For(0, sums.Length, part =>
        {
            sums[part] = [.. _grouping.Keys.Select(_ => new PartSum())];
            foreach (var i in _declarations)
            {
                var isReleased = Table.Status[Measurement.RowAt(i)] == DeclarationStatus.Released;
                sums[part][_grouping.Codes[i]].Add(_parts, part, i, isReleased, slowest.Excess(part, i));
            }
        });
        return sums;
    }

    /// <summary>The gains of each group and stage, benchmark by benchmark.</summary>
    private ILookup<(int Group, int Part), BenchmarkGain> Gains()
    {
        var ledger = new Ledger(Measurement, _clocks);
        var savings = new SavingSums(Measurement, _clocks, ledger, _grouping);
        var benchmarks = new StageBenchmarks(_durations, _settings);
        var places = Stages.Index()
            .Where(stage => !stage.Item.AfterRelease)
            .SelectMany(stage => benchmarks.Of(stage.Item).Select(benchmark => (stage.Index, Savings: savings.Of(stage.Index, benchmark))))
            .SelectMany(stage => stage.Savings.Select((saving, group) => (Place: (group, stage.Index), Saving: saving)))
            .Where(place => _sums[place.Place.Index][place.Place.group].Seconds > 0)
            .ToArray();
        var gains = Resampling(ledger).Of(places.Select(place => place.Saving));
        return places.Zip(gains).ToLookup(pair => pair.First.Place, pair => pair.Second);
    }

    private ResampledGains Resampling(Ledger ledger)
    {
        var seconds = new long[Measurement.Count];
        Array.ForEach(_declarations, i => seconds[i] = Math.Min(ledger.Released[i], _clocks.Tau(Measurement.RowAt(i))));
        return new(Measurement, _declarations, seconds, Array.ConvertAll(ledger.Released, time => time <= Day), _settings.Bootstrap);
    }
}
