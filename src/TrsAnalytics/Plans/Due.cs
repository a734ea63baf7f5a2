using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>When a stage must have happened: a matter of the final channel, or of another event.</summary>
/// <param name="Kind">Which of the four rules.</param>
/// <param name="Channels">The final channels of <see cref="DueKind.Channels"/>, as digits; else empty.</param>
/// <param name="Event">The event of <see cref="DueKind.After"/>; else the default value.</param>
public sealed partial record Due(DueKind Kind, ImmutableArray<int> Channels, EventName Event)
{
    /// <summary>Due for every declaration.</summary>
    public static Due Always { get; } = new(DueKind.Always, [], default);

    /// <summary>Recorded where it happens, never missed.</summary>
    public static Due Never { get; } = new(DueKind.Never, [], default);

    /// <summary>Due in the final channels named.</summary>
    public static Due InChannels(params ReadOnlySpan<int> channels) => new(DueKind.Channels, [.. channels], default);

    /// <summary>Due once another event is recorded.</summary>
    public static Due After(EventName name) => new(DueKind.After, [], name);
}
