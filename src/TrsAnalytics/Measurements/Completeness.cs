using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Which stamps were due, recorded and missing, event by event and group by group.</summary>
/// <remarks>
/// A stamp is due of a released or open declaration where a stage of the plan that ends with it is due, stages after the
/// release only once released. Events that are due and recorded nowhere are left out.
/// </remarks>
/// <param name="By">What the declarations are grouped by.</param>
/// <param name="Rows">Groups sorted ordinally by key, and in each the events in the order of the plan, the release last.</param>
[TypeFormatterSource]
public sealed partial record Completeness(ImmutableArray<Dimension> By, ImmutableArray<CompletenessRow> Rows) : IResult;
