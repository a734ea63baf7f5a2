using CsCheck;
using NodaTime;

namespace TrsAnalytics.Tests;

/// <summary>A calendar, a zone and two instants, the first no later than the second: whatever a clock may be asked.</summary>
internal sealed record ClockCase(WorkingCalendar Calendar, DateTimeZone Zone, Instant From, Instant To)
{
    private const int MinutesPerDay = NodaConstants.MinutesPerDay;

    // Lord Howe changes its clocks by half an hour, São Paulo at midnight, and Apia once skipped a day.
    private static readonly DateTimeZone[] Zones =
    [
        .. new[]
        {
            "Asia/Ho_Chi_Minh", "UTC", "Europe/Berlin", "America/New_York",
            "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia",
        }.Select(id => DateTimeZoneProviders.Tzdb[id]),
    ];

    private static readonly Interval Years = new(Instant.FromUtc(2000, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0));

    /// <summary>Shifts on whole minutes, and spans of up to two days.</summary>
    public static Gen<ClockCase> OfMinutes { get; } = Cases(Shifts(unit: 60), Gen.Int[0, 2 * NodaConstants.SecondsPerDay]);

    /// <summary>Shifts on whole seconds, and spans of up to two hours.</summary>
    public static Gen<ClockCase> OfSeconds { get; } = Cases(Shifts(unit: 1), Gen.Int[0, 2 * NodaConstants.SecondsPerHour]);

    /// <summary>A clock whose coverage holds both instants, and whose epoch is neither.</summary>
    public WorkingClock Clock() => WorkingClock.Create(
        Calendar, Zone, From - Duration.FromSeconds(12_345), From.InZone(Zone).Date, To.InZone(Zone).Date);

    /// <summary>The instant this share of the way between the two.</summary>
    public Instant At(double share) => From + Duration.FromSeconds((long)((To - From).TotalSeconds * share));

    private static Gen<ClockCase> Cases(Gen<Shift[]> shifts, Gen<int> lengths) =>
        from zone in Gen.Int[0, Zones.Length - 1].Select(i => Zones[i])
        from start in Starts(zone)
        from length in lengths
        from days in Gen.Bool.Array[7]
        from some in shifts
        from holidays in DaysFrom(start, zone)
        from extra in DaysFrom(start, zone)
        select new ClockCase(
            new([.. Enum.GetValues<IsoDayOfWeek>().Where(d => d > IsoDayOfWeek.None && days[(int)d - 1])], [.. some], [.. holidays], [.. extra]),
            zone, start, start + Duration.FromSeconds(length));

    /// <summary>Half of them within two days before a change of the zone's clocks.</summary>
    private static Gen<Instant> Starts(DateTimeZone zone)
    {
        var anywhere = Gen.Int[0, (int)Years.Duration.TotalSeconds].Select(seconds => Years.Start + Duration.FromSeconds(seconds));
        var changes = zone.GetZoneIntervals(Years).Skip(1).Select(interval => interval.Start).ToArray();
        return changes.Length == 0
            ? anywhere
            : Gen.OneOf(anywhere, Gen.Select(
                Gen.Int[0, changes.Length - 1].Select(i => changes[i]), Gen.Int[0, 2 * NodaConstants.SecondsPerDay], (change, before) => change - Duration.FromSeconds(before)));
    }

    /// <summary>Up to four shifts in any order: short ones, such that end at 24:00, and such that may last until the next day.</summary>
    private static Gen<Shift[]> Shifts(int unit)
    {
        var perDay = MinutesPerDay * 60 / unit;
        var shift =
            from start in Gen.Int[0, perDay - 1]
            from length in Gen.OneOf(Gen.Int[1, perDay / 6], Gen.Int[1, perDay / 2], Gen.Const(perDay - start), Gen.Int[1, perDay])
            select new Shift(start * unit, (start + length) * unit);
        return shift.Array[0, 4];
    }

    private static Gen<LocalDate[]> DaysFrom(Instant start, DateTimeZone zone)
    {
        var day = start.InZone(zone).Date;
        return Gen.Int[-2, 4].Select(day.PlusDays).Array[0, 2];
    }
}
