using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Copies of rows of a file that something is wrong with.</summary>
/// <param name="File">The file's path within the study.</param>
/// <param name="Headers">The headers, as the file has them; of a header of two rows the field.</param>
/// <param name="Rows">The rows: the row of the file, the texts of its cells, and the rules that found something with the columns they mean.</param>
public sealed partial record FaultyRows(string File, ImmutableArray<string> Headers, ImmutableArray<(int Row, ImmutableArray<string> Texts, string Found)> Rows);
