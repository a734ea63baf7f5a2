namespace TrsAnalytics;

/// <summary>What a finding may do to the headline numbers: the release time with and without the declarations it is about. Nothing is corrected.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="LeftOut">Released and open declarations that it is about.</param>
/// <param name="All">The numbers with all declarations.</param>
/// <param name="Without">The numbers without those declarations.</param>
public sealed record FindingEffect(Finding Finding, int LeftOut, HeadlineNumbers All, HeadlineNumbers Without);
