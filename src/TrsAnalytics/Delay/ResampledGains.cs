using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Turns savings into gains of the whole measurement, with limits from declarations drawn again within office, direction and final channel.</summary>
internal sealed class ResampledGains
{
    private const int Together = 1024;
    private const double SecondsPerHour = 3600;

    private readonly Bootstrap _bootstrap;
    private readonly int[] _declarations;
    private readonly long[] _seconds;
    private readonly bool[]? _isWithin;
    private readonly GroupIndex _strata;
    private readonly int _strataCount;

    /// <summary>Prepares the resampling.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="declarations">The released and open ones.</param>
    /// <param name="seconds">The release time of each declaration of the measurement, cut at tau.</param>
    /// <param name="isWithin">Whether each is released within 24 hours; null where nobody can tell, as open ones were followed for less.</param>
    /// <param name="bootstrap">How often they are drawn.</param>
    public ResampledGains(Measurement measurement, int[] declarations, long[] seconds, bool[]? isWithin, Bootstrap bootstrap)
    {
        _bootstrap = bootstrap;
        _declarations = declarations;
        _seconds = seconds;
        _isWithin = isWithin;
        var cells = Grouping.Of(measurement, By.Office, By.Direction, By.FinalChannel);
        _strata = new(declarations.Length, cells.Count, place => cells.Codes[declarations[place]]);
        _strataCount = cells.Count;
    }

    /// <summary>The gain of each saving.</summary>
    public ImmutableArray<BenchmarkGain> Of(IEnumerable<Saving> savings) =>
        [.. savings.Chunk(Together).SelectMany(chunk => Gains(chunk))];

    private IEnumerable<BenchmarkGain> Gains(Saving[] savings)
    {
        var once = new int[_seconds.Length];
        Array.ForEach(_declarations, i => once[i] = 1);
        var measured = Outcomes(savings, once);
        var replicates = _bootstrap.Run(random => Outcomes(savings, Draw(random)));
        return savings.AsParallel().AsOrdered().Select((saving, at) => new BenchmarkGain(
            saving.Benchmark,
            saving.Declarations.Length,
            saving.ExcessHours,
            EstimateOf(at, saving.Declarations.Length, outcome => outcome.GainHours),
            EstimateOf(at, _declarations.Length, outcome => outcome.MeanHours),
            _isWithin is null
                ? Estimate.None(NoAnswer.FollowUpTooShort, _declarations.Length, EstimateMethod.BootstrapPercentile)
                : EstimateOf(at, _declarations.Length, outcome => outcome.ShareWithin24)));

        Estimate EstimateOf(int at, int count, Func<Outcome, double> value) =>
            Estimate.Of(value(measured[at]), count, EstimateMethod.BootstrapPercentile)
                .Between(Array.ConvertAll(replicates, outcomes => value(outcomes[at])));
    }

    /// <summary>How often each declaration is drawn.</summary>
    private int[] Draw(SeededRandom random)
    {
        var counts = new int[_seconds.Length];
        for (var stratum = 0; stratum < _strataCount; stratum++)
        {
            var places = _strata[stratum];
            for (var drawn = 0; drawn < places.Length; drawn++)
            {
                counts[_declarations[places[random.Below(places.Length)]]]++;
            }
        }

        return counts;
    }

    private Outcome[] Outcomes(Saving[] savings, int[] counts)
    {
        var (seconds, within) = (0L, 0);
        foreach (var i in _declarations)
        {
            seconds += counts[i] * _seconds[i];
            within += _isWithin?[i] == true ? counts[i] : 0;
        }

        return Array.ConvertAll(savings, saving => OutcomeOf(saving, counts, seconds, within));
    }

    private Outcome OutcomeOf(Saving saving, int[] counts, long seconds, int within)
    {
        var saved = 0L;
        for (var place = 0; place < saving.Declarations.Length; place++)
        {
            var count = counts[saving.Declarations[place]];
            saved += count * saving.Seconds[place];
            within += saving.IsNewlyWithin[place] ? count : 0;
        }

        var n = _declarations.Length;
        return new(saved / SecondsPerHour / n, (seconds - saved) / SecondsPerHour / n, (double)within / n);
    }

    private readonly record struct Outcome(double GainHours, double MeanHours, double ShareWithin24);
}
