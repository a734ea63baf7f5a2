namespace TrsAnalytics;

/// <summary>What a stage is thought to take instead.</summary>
public enum TargetKind
{
    /// <summary>At most a limit.</summary>
    AtMost,

    /// <summary>A share less.</summary>
    CutBy,

    /// <summary>At most the median of the best comparable office, see <see cref="Target.MedianOfBest"/>.</summary>
    MedianOfBest,

    /// <summary>What the best comparable office takes, the fast ones as the fast ones there and the slow ones as the slow ones, see <see cref="Target.LikeBest"/>.</summary>
    LikeBest,
}
