using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long a further span of the plan took in one group of declarations: each is observed, under way, of day precision or lacks an end.</summary>
/// <remarks>
/// A span is under way as a stage is: its start is recorded to the minute and its end not at all, the declaration is open, and of the stages
/// that end with its end, where there are any, one is due and nothing beyond it is recorded. It then runs to the end of follow-up.
/// </remarks>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Metric">The span.</param>
/// <param name="Statuses">How many of the group's declarations became what.</param>
/// <param name="Missing">Declarations that lack an end and are not under way.</param>
/// <param name="DayOnly">Declarations with both ends, of which one or both are a date alone.</param>
/// <param name="Distribution">The observed times as released, negative where the span ends before it starts; those under way as open, uncut.</param>
/// <param name="TauHours">From the end of the window to the end of follow-up; where the offices of the group have different calendars, by the shortest that an office of the study uses.</param>
/// <param name="MeanLowerHours">The least the mean of observed and day-only ones can be; null where none is day-only.</param>
/// <param name="MeanUpperHours">The most it can be; null where none is day-only.</param>
public sealed partial record MetricRow(
    ImmutableArray<string> Key, Metric Metric, StatusCounts Statuses, int Missing, int DayOnly, Distribution Distribution, double TauHours,
    double? MeanLowerHours, double? MeanUpperHours) : SpanRow(Key, Distribution, TauHours);
