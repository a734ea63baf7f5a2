namespace TrsAnalytics;

/// <summary>How far a notebook is, or how it ended.</summary>
/// <param name="Cell">The code cell that ended last, counted from 1 among the code cells, the injected one included.</param>
/// <param name="Cells">The number of code cells.</param>
/// <param name="Error">Why that cell failed, or null.</param>
public sealed record NotebookRun(int Cell, int Cells, CellError? Error);
