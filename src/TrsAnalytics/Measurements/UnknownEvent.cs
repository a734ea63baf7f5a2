namespace TrsAnalytics;

/// <summary>An event of the files that the study does not know: its rows count for nothing but the start and end of cases.</summary>
/// <param name="Name">Its name, as written.</param>
/// <param name="Count">Rows.</param>
/// <param name="Near">The event of the study whose name comes nearest, or null.</param>
public sealed record UnknownEvent(string Name, int Count, EventName? Near);
