namespace TrsAnalytics;

/// <summary>How many stamps lie outside office hours, as they are and with some hours added.</summary>
/// <param name="Stamps">All.</param>
/// <param name="Outside">Those outside.</param>
/// <param name="OutsideIfLater">Those outside if all were later by the zone's offset from UTC.</param>
/// <param name="OutsideIfEarlier">Those outside if all were earlier by it.</param>
/// <param name="Afternoon">Those at 13:00 or later.</param>
/// <param name="OutsideInAfternoon">Those that are outside, and would be, too, were they 12 hours later.</param>
internal readonly record struct OfficeTimes(
    int Stamps, int Outside, int OutsideIfLater, int OutsideIfEarlier, int Afternoon, int OutsideInAfternoon)
{
    private const int FewestStamps = 20;
    private const int HalfADay = 12;

    public static OfficeTimes operator +(OfficeTimes a, OfficeTimes b) => new(
        a.Stamps + b.Stamps, a.Outside + b.Outside, a.OutsideIfLater + b.OutsideIfLater, a.OutsideIfEarlier + b.OutsideIfEarlier,
        a.Afternoon + b.Afternoon, a.OutsideInAfternoon + b.OutsideInAfternoon);

    /// <summary>
    /// The hours that the stamps seem to be off: of 20 stamps or more three of ten lie outside office hours, and at most one of twenty would if all were moved
    /// by the zone's offset; or none lies in the afternoon, a fifth outside, and nine of ten of these would be inside in the afternoon. Else 0.
    /// </summary>
    /// <param name="offset">Hours that the zone is ahead of UTC.</param>
    public int HoursOff(int offset)
    {
        if (Stamps < FewestStamps)
        {
            return 0;
        }

        if (offset != 0 && Outside * 10L >= Stamps * 3L)
        {
            if (Explains(OutsideIfLater))
            {
                return -offset;
            }

            if (Explains(OutsideIfEarlier))
            {
                return offset;
            }
        }

        return Afternoon == 0 && Outside * 5L >= Stamps && OutsideInAfternoon * 10L <= Outside ? -HalfADay : 0;
    }

    private bool Explains(int outsideThen) => outsideThen * 20L <= Stamps && outsideThen * 5L <= Outside;
}
