namespace TrsAnalytics;

/// <summary>How many releases come in bursts: five or more of one office within sixty seconds.</summary>
/// <param name="Releases">Releases whose stamp tells the time of day.</param>
/// <param name="InBursts">Those in a burst.</param>
public sealed record ReleaseBursts(int Releases, int InBursts)
{
    /// <summary>The share in bursts, 0 to 1; null without releases.</summary>
    public double? Share => Releases == 0 ? null : (double)InBursts / Releases;
}
