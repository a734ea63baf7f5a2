using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Why a cell failed.</summary>
/// <param name="Name">The kind of error: an exception's type, <c>CompilationError</c> or <c>Interrupted</c>.</param>
/// <param name="Message">What happened, on one line.</param>
/// <param name="Traceback">The same with its place in the cell, line by line.</param>
public sealed record CellError(string Name, string Message, ImmutableArray<string> Traceback);
