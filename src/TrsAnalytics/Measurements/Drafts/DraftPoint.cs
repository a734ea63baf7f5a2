namespace TrsAnalytics;

/// <summary>One thing that a drafted plan proposes.</summary>
/// <param name="Key">The key of the plan, such as <c>registration</c>; of a column its header after a slash.</param>
/// <param name="Proposal">What is proposed, as it stands in the plan.</param>
/// <param name="Reason">What it rests on.</param>
/// <param name="IsSure">Whether the files leave little doubt; else a person should check it.</param>
public sealed record DraftPoint(string Key, string Proposal, LocalizedText Reason, bool IsSure);
