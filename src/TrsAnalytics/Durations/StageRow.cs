using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>How long a stage took in one group of declarations.</summary>
/// <param name="Key">The group, one label a dimension; empty for the whole.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Unknown">Declarations of which the stamps do not tell; not in the times.</param>
/// <param name="Distribution">The observed times as released, those under way at the end of follow-up as open, uncut.</param>
/// <param name="TauHours">From the end of the window to the end of follow-up; where the offices of the group have different calendars, by the shortest that an office of the study uses.</param>
public sealed partial record StageRow(ImmutableArray<string> Key, Stage Stage, int Unknown, Distribution Distribution, double TauHours)
    : SpanRow(Key, Distribution, TauHours);
