using System.Collections.Immutable;
using NodaTime;

namespace TrsAnalytics;

/// <summary>A report as pure data: what stands in it, in both languages, before anything is drawn.</summary>
/// <param name="Id">The study's id, with the unit's code where it speaks of one.</param>
/// <param name="Title">The title of the front page.</param>
/// <param name="Subtitle">What the study measured: the window, the follow-up, whose data.</param>
/// <param name="Date">The day the report speaks as of; it comes from the study, never from the machine's clock.</param>
/// <param name="IsSynthetic">Whether every page says that the data are invented.</param>
/// <param name="Definition">The study's definition, as rows of name and value on the front page.</param>
/// <param name="Sections">The chapters.</param>
public sealed record Report(
    string Id, LocalizedText Title, LocalizedText Subtitle, LocalDate Date, bool IsSynthetic,
    ImmutableArray<(LocalizedText Name, LocalizedText Value)> Definition, ImmutableArray<Section> Sections);
