namespace TrsAnalytics;

/// <summary>A target made into numbers: what a stage takes now for what it took.</summary>
internal sealed class StageTarget
{
    private readonly Target _target;
    private readonly Dictionary<string, Tally> _offices;

    /// <summary>The target of a stage.</summary>
    /// <param name="meant">The declarations meant.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="target">The target.</param>
    /// <exception cref="UnusableInputException">There is no office to be an example.</exception>
    public StageTarget(Measurement meant, Stage stage, Target target)
    {
        _target = target;
        _offices = target.Kind is TargetKind.AtMost or TargetKind.CutBy ? [] : Offices(meant, stage);
        BestOffice = _offices.Count == 0 ? null : Best();
    }

    /// <summary>The office that is the example, or null where none is needed.</summary>
    public string? BestOffice { get; }

    /// <summary>What a stage of an office takes now.</summary>
    public long Seconds(string office, long seconds) => _target.Kind switch
    {
        TargetKind.AtMost => Math.Min(seconds, (long)_target.Limit.TotalSeconds),
        TargetKind.CutBy => (long)Math.Round(seconds * (1 - _target.Share)),
        TargetKind.MedianOfBest => Math.Min(seconds, AtShare(0.5)),
        _ => office == BestOffice ? seconds : AtShare(ShareOf(_offices[office], seconds)),
    };

    private Dictionary<string, Tally> Offices(Measurement meant, Stage stage) =>
        meant.Durations(_target.Clock).Stages(By.Office).Rows.Where(row => row.Stage == stage).ToDictionary(row => row.Key[0], row => row.Times);

    private string Best()
    {
        var able = _offices.Where(office => office.Key != Groups.Unknown && office.Value.Count >= Math.Max(1, _target.MinimumObserved)).ToArray();
        return able.Length > 1
            ? able.MinBy(office => office.Value.Quantile(0.5)).Key
            : throw new UnusableInputException(
                "target", $"at least two offices must have done the stage {_target.MinimumObserved} times, so that one can be an example", $"{able.Length} did",
                "name a limit such as 2h or a cut such as -20%, or mean more declarations");
    }

    private long AtShare(double share) => (long)Math.Round(_offices[BestOffice!].Quantile(share)!.Value * 3600);

    /// <summary>The middle rank of a time among others, as a share.</summary>
    private static double ShareOf(Tally times, long seconds) =>
        times.Count < 2 ? 0.5 : (times.CountUpTo(seconds - 1) + times.CountUpTo(seconds) - 1) / (2.0 * (times.Count - 1));
}
