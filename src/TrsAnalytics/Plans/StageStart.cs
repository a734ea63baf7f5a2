using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What a stage starts with: one event, or the latest of several that is not after the stage's end.</summary>
/// <param name="Events">At least one event.</param>
/// <param name="IsLatest">True for the "latest of" form, even with one event.</param>
public sealed record StageStart(ImmutableArray<EventName> Events, bool IsLatest)
{
    /// <summary>A stage that starts with one event.</summary>
    public static StageStart Single(EventName name) => new([name], IsLatest: false);

    /// <summary>A stage that starts with the latest of several events.</summary>
    public static StageStart Latest(params ReadOnlySpan<EventName> names) => new([.. names], IsLatest: true);
}
