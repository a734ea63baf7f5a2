namespace TrsAnalytics;

/// <summary>A change of a mean between two studies split into mix and speed, kind by kind, with what chance does to every part.</summary>
internal sealed class ChangeParts
{
    private readonly KindMoments _earlier;
    private readonly KindMoments _later;

    /// <summary>Splits a change.</summary>
    /// <param name="earlier">The earlier study, with at least one declaration.</param>
    /// <param name="later">The same kinds of the later study, with at least one declaration.</param>
    public ChangeParts(KindMoments earlier, KindMoments later) => (_earlier, _later) = KindMoments.Pair(earlier, later);

    public int Kinds => _earlier.Counts.Length;

    /// <summary>What the change of share of a kind brings.</summary>
    public ChangePart Mix(int kind) => Part(
        (_later.Share(kind) - _earlier.Share(kind)) * Middle(kind),
        at => at == kind ? Middle(kind) : 0,
        (at, study) => at == kind ? (_later.Share(kind) - _earlier.Share(kind)) * PullOfMean(kind, study) : 0,
        sign: -1);

    /// <summary>What the change of the mean of a kind brings.</summary>
    public ChangePart Speed(int kind) => Part(
        Step(kind) * Both(kind),
        at => at == kind ? Step(kind) / 2 : 0,
        (at, study) => at == kind && IsShared(kind) ? (study == _later ? 1 : -1) * Both(kind) : 0,
        sign: 1);

    /// <summary>The parts in one order: mix of each kind, speed of each kind, all mix, all speed, the change.</summary>
    public IEnumerable<ChangePart> All()
    {
        var (mix, speed) = (Enumerable.Range(0, Kinds).Select(Mix).ToArray(), Enumerable.Range(0, Kinds).Select(Speed).ToArray());
        var (allMix, allSpeed) = (mix.Aggregate((a, b) => a + b), speed.Aggregate((a, b) => a + b));
        return [.. mix, .. speed, allMix, allSpeed, allMix + allSpeed];
    }

    private bool IsShared(int kind) => _earlier.Counts[kind] > 0 && _later.Counts[kind] > 0;

    /// <summary>The mean of a kind, of both studies alike; of one alone where only that has the kind.</summary>
    private double Middle(int kind) => IsShared(kind) ? (_earlier.Mean(kind) + _later.Mean(kind)) / 2 : _earlier.Mean(kind) + _later.Mean(kind);

    private double Step(int kind) => IsShared(kind) ? _later.Mean(kind) - _earlier.Mean(kind) : 0;

    private double Both(int kind) => (_earlier.Share(kind) + _later.Share(kind)) / 2;

    /// <summary>How far the mean of a kind in one study moves <see cref="Middle"/>.</summary>
    private double PullOfMean(int kind, KindMoments study) => study.Counts[kind] == 0 ? 0 : IsShared(kind) ? 0.5 : 1;

    /// <summary>A part with its influences.</summary>
    /// <param name="value">The part.</param>
    /// <param name="ofShare">What it grows by with the share of a kind in the later study; in the earlier one <paramref name="sign"/> times that.</param>
    /// <param name="ofMean">What it grows by with the mean of a kind in a study.</param>
    /// <param name="sign">1 or -1.</param>
    private ChangePart Part(double value, Func<int, double> ofShare, Func<int, KindMoments, double> ofMean, int sign)
    {
        return new(value, Influence(_earlier, sign), Influence(_later, 1));

        KindInfluence Influence(KindMoments study, int side) => new(
            study,
            [.. Enumerable.Range(0, Kinds).Select(kind => side * ofShare(kind))],
            [.. Enumerable.Range(0, Kinds).Select(kind => study.Counts[kind] == 0 ? 0 : ofMean(kind, study) / study.Share(kind))]);
    }
}
