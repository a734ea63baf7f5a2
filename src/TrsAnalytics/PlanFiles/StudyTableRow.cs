using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A row of a list beside the plan.</summary>
/// <param name="Line">The line it starts on, 1-based.</param>
/// <param name="Cells">Its trimmed cells, in the order of the columns asked for; empty where nothing stands.</param>
internal sealed record StudyTableRow(int Line, ImmutableArray<string> Cells);
