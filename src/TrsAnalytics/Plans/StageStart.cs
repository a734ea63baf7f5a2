using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What a stage starts with: one event, or the latest of several that is not after the stage's end.</summary>
/// <param name="Events">At least one event.</param>
/// <param name="IsLatest">True for the "latest of" form, even with one event.</param>
/// <exception cref="ArgumentException">There is no event.</exception>
public sealed partial record StageStart(ImmutableArray<EventName> Events, bool IsLatest)
{
    /// <summary>At least one event.</summary>
    public ImmutableArray<EventName> Events { get; init => field = AtLeastOne(value); } = AtLeastOne(Events);

    /// <summary>A stage that starts with one event.</summary>
    public static StageStart Single(EventName name) => new([name], IsLatest: false);

    /// <summary>A stage that starts with the latest of several events.</summary>
    public static StageStart Latest(params ReadOnlySpan<EventName> names) => new([.. names], IsLatest: true);

    private static ImmutableArray<EventName> AtLeastOne(ImmutableArray<EventName> events) =>
        events.IsDefaultOrEmpty ? throw new ArgumentException("A stage must start with at least one event.", nameof(events)) : events;
}
