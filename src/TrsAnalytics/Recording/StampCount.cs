namespace TrsAnalytics;

/// <summary>How the stamps of one event in one group were written down.</summary>
/// <param name="Recorded">All.</param>
/// <param name="DayOnly">Dates alone.</param>
/// <param name="Exact">Those that tell the time of day.</param>
/// <param name="WholeMinutes">Exact ones on second 0.</param>
/// <param name="FiveMinutes">Exact ones on a multiple of five minutes.</param>
/// <param name="FullHours">Exact ones on a full hour.</param>
/// <param name="CopiedDown">Exact ones that many declarations of an office share.</param>
/// <param name="EqualsStart">Those that end a stage when it started.</param>
/// <param name="Disputed">Those of which sources disagree.</param>
internal readonly record struct StampCount(
    int Recorded, int DayOnly, int Exact, int WholeMinutes, int FiveMinutes, int FullHours, int CopiedDown, int EqualsStart, int Disputed)
{
    public HeapingTest FiveMinuteTest => new(FiveMinutes, Exact, 12.0 / 60);

    public HeapingTest FullHourTest => new(FullHours, Exact, 1.0 / 60);

    public static StampCount operator +(StampCount a, StampCount b) => new(
        a.Recorded + b.Recorded, a.DayOnly + b.DayOnly, a.Exact + b.Exact, a.WholeMinutes + b.WholeMinutes,
        a.FiveMinutes + b.FiveMinutes, a.FullHours + b.FullHours, a.CopiedDown + b.CopiedDown, a.EqualsStart + b.EqualsStart, a.Disputed + b.Disputed);
}
