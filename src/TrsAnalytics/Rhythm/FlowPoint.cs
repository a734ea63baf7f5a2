using NodaTime;

namespace TrsAnalytics;

/// <summary>What came and went in an hour or a day.</summary>
/// <param name="Start">When it starts, in local time.</param>
/// <param name="Registered">Declarations registered in it.</param>
/// <param name="Released">Declarations released in it.</param>
/// <param name="Cancelled">Declarations cancelled in it.</param>
/// <param name="Backlog">Declarations registered, and neither released nor cancelled, at its end.</param>
public sealed record FlowPoint(LocalDateTime Start, int Registered, int Released, int Cancelled, int Backlog);
