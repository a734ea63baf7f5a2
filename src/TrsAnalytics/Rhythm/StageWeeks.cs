using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Spreads the stages of declarations over the hours of the week.</summary>
internal sealed class StageWeeks
{
    private const double SecondsPerHour = 3600;

    private readonly Measurement _measurement;
    private readonly WeekSums _waiting;
    private readonly WeekSums[] _inWindow;
    private readonly int _from;
    private readonly int _to;

    public StageWeeks(Measurement measurement)
    {
        _measurement = measurement;
        var (plan, time) = (measurement.Plan, measurement.Table.Time);
        _from = time.SecondsAt(plan.WindowStart);
        _to = time.SecondsAt(plan.WindowEnd);
        _waiting = new(time);
        _inWindow = Sums();
        var told = measurement.Table.Stages;
        RowBlocks.ForEach(
            measurement.Count,
            () => (Waiting: new WeekSums(time), InWindow: Sums(), Spans: new StageSpan[plan.Stages.Length]),
            (from, to, own) =>
            {
                for (var i = from; i < to; i++)
                {
                    var row = measurement.RowAt(i);
                    told.GetSpans(row, own.Spans);
                    Add(own.Spans, measurement.Table.IsLate(row) ? _from : int.MinValue, own.Waiting, own.InWindow);
                }
            },
            own =>
            {
                _waiting.Add(own.Waiting);
                foreach (var (all, mine) in _inWindow.Zip(own.InWindow))
                {
                    all.Add(mine);
                }
            });

        WeekSums[] Sums() => [.. plan.Stages.Select(_ => new WeekSums(time))];
    }

    /// <summary>The hours of waiting.</summary>
    public WeekGrid Waiting() => _waiting.Per(SecondsPerHour);

    /// <summary>The mean number of declarations in each stage before the release.</summary>
    public ImmutableArray<StageQueue> Queues()
    {
        var window = new WeekSums(_measurement.Table.Time);
        window.Add(_from, _to);
        var plan = _measurement.Plan;
        ImmutableHashSet<IsoDayOfWeek> days = [.. new DateInterval(plan.RegistrationFrom, plan.RegistrationTo).Select(day => day.DayOfWeek)];
        return [.. plan.Stages.Zip(_inWindow)
            .Where(stage => !stage.First.AfterRelease)
            .Select(stage => new StageQueue(stage.First, stage.Second.Per(window), days))];
    }

    private void Add(StageSpan[] spans, int seenFrom, WeekSums waiting, WeekSums[] inWindow)
    {
        for (var stage = 0; stage < spans.Length; stage++)
        {
            var span = spans[stage];
            var known = _measurement.Plan.Stages[stage];
            if (!span.HasTime || known.AfterRelease)
            {
                continue;
            }

            inWindow[stage].Add(Math.Max(span.From, _from), Math.Min(span.To, _to));
            if (known.Kind == StageKind.Waiting)
            {
                waiting.Add(Math.Max(span.From, seenFrom), span.To);
            }
        }
    }
}
