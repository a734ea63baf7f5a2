namespace TrsAnalytics;

/// <summary>What a stage brings to the change of the restricted mean. The stages and the time of none sum to that change.</summary>
/// <param name="Stage">The stage as the later study defines it, or as the earlier one where only that has it; null for the time no stage covers.</param>
/// <param name="EarlierHours">Its hours in the earlier study's restricted mean: all its hours within the release time over all released and open declarations.</param>
/// <param name="LaterHours">The same of the later study.</param>
/// <param name="ByChannel">The change split into mix and speed by final channel; null where it is refused or cannot be computed.</param>
/// <param name="Median">The median of its observed times; null for the time no stage covers.</param>
/// <param name="Refusal">Why the two are not compared, or null.</param>
public sealed record StageChange(
    Stage? Stage, double? EarlierHours, double? LaterHours, MixAndSpeed? ByChannel, Change? Median, LocalizedText? Refusal)
{
    /// <summary>The same with limits; null where it is refused or cannot be computed.</summary>
    public Estimate? Change => ByChannel?.Change;

    /// <summary>
    /// The p-value of <see cref="Change"/> corrected for all stages that were compared: of the stages in which it is at most 0.05, at most 5 % are false on average (Benjamini and Hochberg,
    /// Journal of the Royal Statistical Society B 57, 1995); null where it is refused or cannot be computed.
    /// </summary>
    public double? FalseDiscovery { get; init; }

    /// <summary>The later hours less the earlier ones; null where it is refused or either has none.</summary>
    public double? ChangeHours => Refusal is null ? LaterHours - EarlierHours : null;
}
