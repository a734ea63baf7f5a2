using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>How many declarations are in a stage through the week.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Length">The mean number of declarations in it, hour by hour of the days of the registration window; 0 on days that the window has not.</param>
/// <param name="Days">The weekdays of the registration window.</param>
public sealed partial record StageQueue(Stage Stage, WeekGrid Length, ImmutableHashSet<IsoDayOfWeek> Days);
