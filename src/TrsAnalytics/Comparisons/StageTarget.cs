namespace TrsAnalytics;

/// <summary>A target made into numbers: what a stage takes now for what it took.</summary>
internal sealed class StageTarget
{
    private readonly int _stage;
    private readonly Target _target;
    private readonly bool[] _isMeant;
    private readonly BestOffices? _offices;
    private readonly ExampleOffice? _best;

    /// <summary>The target of a stage.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="stage">The stage, an index of the plan's stages.</param>
    /// <param name="target">The target.</param>
    /// <param name="isMeant">Whether each declaration of the measurement is meant.</param>
    /// <exception cref="UnusableInputException">There is no office to be an example.</exception>
    public StageTarget(Measurement measurement, int stage, Target target, bool[] isMeant)
    {
        (_stage, _target, _isMeant) = (stage, target, isMeant);
        if (target.Kind is TargetKind.MedianOfBest or TargetKind.LikeBest)
        {
            _offices = new(measurement.Durations(target.Clock), target.Choice);
            var mix = _offices.Mixes(stage, new(Array.ConvertAll(isMeant, meant => meant ? 1 : 0), [["not meant"], ["meant"]]))[1];
            _best = _offices.Of(stage, [mix])[0] ?? throw NoExample(target);
            WithoutBenchmark = mix.Zip(_best.Times).Where(cell => cell.Second is null).Sum(cell => cell.First);
        }
    }

    /// <summary>The office that is the example, or null where none is needed.</summary>
    public string? BestOffice => _best?.Code;

    /// <summary>How often chance alone makes the fastest office as fast; null where no example is needed.</summary>
    public double? ChanceOfBest => _best is null ? null : _offices!.ChanceOf(_stage, _best.Code);

    /// <summary>Declarations meant that did the stage and are of a cell in which the example did it too rarely.</summary>
    public int WithoutBenchmark { get; }

    /// <summary>What the stage of a declaration, an index of the measurement, takes now; the same where it is not meant.</summary>
    public long Seconds(int i, long seconds) => !_isMeant[i] ? seconds : _target.Kind switch
    {
        TargetKind.AtMost => Math.Min(seconds, (long)_target.Limit.TotalSeconds),
        TargetKind.CutBy => (long)Math.Round(seconds * (1 - _target.Share)),
        TargetKind.MedianOfBest => Math.Min(seconds, _best!.Median(_offices!.Cells.Codes[i]) ?? seconds),
        _ => AtSameRank(i, seconds) ?? seconds,
    };

    /// <summary>
    /// The time whose rank in the example's cell is that of a time in the same cell of the declaration's own office; null where that office is the example, or there is none.
    /// </summary>
    private long? AtSameRank(int i, long seconds)
    {
        var (own, cell) = (_offices!.TimesLike(_stage, i), _offices.Cells.Codes[i]);
        return ReferenceEquals(own, _best!.Times[cell]) ? null : _best.Quantile(cell, ShareOf(own, seconds));
    }

    /// <summary>The middle rank of a time among others, as a share.</summary>
    private static double ShareOf(FrequencyTable times, long seconds) =>
        times.Count < 2 ? 0.5 : (times.CountUpTo(seconds - 1) + times.CountUpTo(seconds) - 1) / (2.0 * (times.Count - 1));

    private static UnusableInputException NoExample(Target target) => new(
        "target",
        $"at least two offices must have done the stage {target.MinimumObserved} times, "
        + $"{target.MinimumCell} of them with declarations of a direction and final channel that are meant, so that one can be an example",
        "fewer did", "name a limit such as 2h or a cut such as -20%, or mean more declarations");
}
