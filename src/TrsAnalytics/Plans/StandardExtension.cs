using NodaTime;

namespace TrsAnalytics;

/// <summary>The longer limit of a standard for declarations that a column names, such as those whose inspection the head of the office extended (Customs Law 54/2014/QH13, article 23).</summary>
/// <param name="Column">The header of the column; what it holds is a yes unless it is empty or a no.</param>
/// <param name="Limit">How long it may take then; exactly this long is met.</param>
public sealed record StandardExtension(string Column, Duration Limit);
