using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Finds the bottlenecks of a measurement.</summary>
internal sealed class BottleneckRows
{
    private const int Day = 86_400;

    private readonly Durations _durations;
    private readonly BottleneckSettings _settings;
    private readonly Dimension[] _by;
    private readonly OfficeClocks _clocks;
    private readonly Grouping _grouping;
    private readonly PartSums _sums;
    private readonly RestComparisons _rest;

    public BottleneckRows(Durations durations, BottleneckSettings settings, Dimension[] by)
    {
        _durations = durations;
        (_settings, _by) = (settings, by);
        _clocks = durations.Clocks;
        _grouping = Grouping.Of(Measurement, by);
        _sums = new(Measurement, durations.Clock, _grouping);
        _rest = new(Measurement, _sums, settings, by);
    }

    private Measurement Measurement => _durations.Measurement;

    private ImmutableArray<Stage> Stages => Measurement.Plan.Stages;

    /// <summary>The rows, the most hours first.</summary>
    public ImmutableArray<Bottleneck> Rows()
    {
        var (all, gains, rows) = (_sums.All, Gains(), ImmutableArray.CreateBuilder<Bottleneck>());
        var rest = Corrected(Enumerable.Range(0, Stages.Length + 1).AsParallel().AsOrdered().Select(_rest.Of).ToArray());
        var cumulative = 0L;
        foreach (var (group, part) in _sums.Pareto())
        {
            var sum = _sums[group, part];
            cumulative += sum.Seconds;
            rows.Add(new()
            {
                Key = _grouping.Keys[group],
                Stage = part < Stages.Length ? Stages[part] : null,
                Declarations = sum.Declarations,
                Open = sum.Open,
                Seconds = sum.Seconds,
                ReleasedSeconds = sum.ReleasedSeconds,
                Share = (double)sum.Seconds / all.Seconds,
                CumulativeShare = (double)cumulative / all.Seconds,
                ReleasedShare = all.ReleasedSeconds == 0 ? null : (double)sum.ReleasedSeconds / all.ReleasedSeconds,
                TailShare = all.Tail == 0 ? null : sum.Tail / all.Tail,
                OffHoursShare = sum.OffHoursShare,
                Rest = rest[part][group],
                Gains = [.. gains[(group, part)]],
            });
        }

        return rows.ToImmutable();
    }

    /// <summary>The whole.</summary>
    public BottleneckTotal Total()
    {
        var (all, parts, times) = (_sums.All, _sums.Parts.ToArray(), _durations.Breakdown().All);
        var stages = Stages.Zip(parts).Where(stage => !stage.First.AfterRelease).ToArray();
        var owners = stages.GroupBy(stage => stage.First.Owner, (owner, own) => (owner, own.Sum(stage => stage.Second.Seconds)));
        return new(
            _sums.Declarations.Length, times.Open, all.Seconds, all.ReleasedSeconds,
            SecondsOf(StageKind.Waiting), SecondsOf(StageKind.Processing), parts[^1].Seconds,
            [.. owners, (Owner.Unattributed, parts[^1].Seconds)],
            all.OffHoursShare, times.Distribution.RestrictedMean, times.Distribution.ShareWithin(24));

        long SecondsOf(StageKind kind) => stages.Where(stage => stage.First.Kind == kind).Sum(stage => stage.Second.Seconds);
    }

    /// <summary>The comparisons of the rows with what they are worth among all of them.</summary>
    private RestComparison?[][] Corrected(RestComparison?[][] rest)
    {
        var compared = _sums.Pareto().Where(row => rest[row.Part][row.Group] is not null).ToArray();
        var values = TestFamily.FalseDiscovery(Array.ConvertAll(compared, row => rest[row.Part][row.Group]!.PValue));
        var error = TestFamily.Level * Math.Max(1, values.Count(value => value <= TestFamily.Level)) / Math.Max(1, values.Length);
        foreach (var ((group, part), value) in compared.Zip(values))
        {
            rest[part][group] = rest[part][group]! with { FalseDiscovery = value, AtLeastHours = rest[part][group]!.AtLeast(error) };
        }

        return rest;
    }

    /// <summary>The gains of each group and stage, benchmark by benchmark.</summary>
    private ILookup<(int Group, int Part), BenchmarkGain> Gains()
    {
        var ledger = new CounterfactualReleases(Measurement, _clocks);
        var (savings, benchmarks) = (new SavingSums(Measurement, _clocks, ledger, _grouping), new StageBenchmarks(_durations, _settings, _by));
        var places = Stages.Index()
            .Where(stage => !stage.Item.AfterRelease)
            .SelectMany(stage => benchmarks.Of(stage.Index).SelectMany(benchmark => savings.Of(stage.Index, benchmark))
                .Select(own => (Place: (own.Group, Part: stage.Index), own.Saving)))
            .Where(place => _sums[place.Place.Group, place.Place.Part].Seconds > 0)
            .ToArray();
        var gains = Resampling(ledger).Of(places.Select(place => place.Saving));
        return places.Zip(gains).ToLookup(pair => pair.First.Place, pair => pair.Second);
    }

    private ResampledGains Resampling(CounterfactualReleases ledger)
    {
        var seconds = new long[Measurement.Count];
        Array.ForEach(_sums.Declarations, i => seconds[i] = Math.Min(ledger.Released[i], _clocks.FollowUpLimit(Measurement.RowAt(i))));
        var isWithin = _durations.Breakdown().All.Distribution.NeedsCurve(Day / 3600.0) ? null : Array.ConvertAll(ledger.Released, time => time <= Day);
        return new(Measurement, _sums.Declarations, seconds, isWithin, _settings.Bootstrap);
    }
}
