namespace TrsAnalytics;

/// <summary>What a measurement answers: a result has a view, and so a table, a file, a data frame and JSON.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "It marks what can be shown; how, the results do not know.")]
public interface IResult;
