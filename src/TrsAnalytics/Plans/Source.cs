namespace TrsAnalytics;

/// <summary>A file or a glob of files of one origin. A later source overrides an earlier one, stamp by stamp.</summary>
/// <param name="Path">Relative to the study folder, with forward slashes; <c>*</c> and <c>?</c> in the last part.</param>
/// <param name="Sheet">The sheet of a workbook; null is the first.</param>
/// <param name="Layout">Wide or events. XES is always events.</param>
public sealed record Source(string Path, string? Sheet = null, SourceLayout Layout = SourceLayout.Wide);
