using NodaTime;

namespace TrsAnalytics;

/// <summary>Reads the plan from its topmost keys down. After mistakes the result is of no use, and never leaves <see cref="PlanFile"/>.</summary>
internal static class PlanSection
{
    private const int LongestIdentity = 100;
    private const int MostYears = 10;

    /// <summary>What <c>case_start</c> says for the earliest of any event.</summary>
    public const string First = "first";

    /// <summary>What <c>case_end</c> says for the latest of any event.</summary>
    public const string Last = "last";

    private static readonly string[] Keys =
    [
        "version", "id", "title", "synthetic", "time_zone", "registration", "follow_up_until", "hand_over_by", "extract", "previous",
        "sources", "columns", "dates", "values", "numbers", "repeated", "case_start", "case_end", "calendar", "release", "metrics", "events", "stages",
        "standards", "ranking", "minimum_group",
    ];

    public static MeasurementPlan Read(PlanNode root, string folder)
    {
        var map = root.Mapping(Keys);
        CheckVersion(map.Required("version"));
        var (from, to) = ReadWindow(map.Required("registration"));
        var followUp = map.Required("follow_up_until")?.Day();
        var handOver = map.Optional("hand_over_by")?.Day();
        CheckOrder(map, from, to, followUp, handOver);
        var previous = SourceSection.ReadPrevious(map.Optional("previous"));
        PreviousChain.Check(map.Optional("previous"), folder, previous);
        var events = EventWords.Read(map.Optional("events"));
        var (calendar, officeCalendars) = CalendarSection.Read(map.Required("calendar"));
        var standards = StandardSection.Read(map.Optional("standards"), events);
        return new MeasurementPlan
        {
            Id = ReadIdentity(map.Required("id")),
            Title = map.Required("title")?.Label() ?? LocalizedText.Same(""),
            IsSynthetic = map.Optional("synthetic")?.Flag() ?? false,
            TimeZone = ReadZone(map.Required("time_zone")),
            RegistrationFrom = from.GetValueOrDefault(),
            RegistrationTo = LastDay(from, to),
            FollowUpUntil = LastDay(from, to, followUp),
            HandOverBy = handOver,
            Extract = map.Optional("extract")?.Choice<ExtractKind>() ?? ExtractKind.Registration,
            Previous = previous,
            Sources = SourceSection.Read(map.Required("sources")),
            Columns = ColumnSection.Read(map.Optional("columns"), events),
            Numbers = map.Optional("numbers")?.Choice<NumberKind>() ?? NumberKind.Customs,
            Repeated = map.Optional("repeated")?.Choice<RepeatedStamp>() ?? RepeatedStamp.Last,
            CaseStart = events.Boundary(map.Optional("case_start"), First),
            CaseEnd = events.Boundary(map.Optional("case_end"), Last),
            ColumnLines = ColumnSection.Lines(map.Optional("columns")),
            Dates = ValueSection.ReadDates(map.Optional("dates")),
            Values = ValueSection.Read(map.Optional("values")),
            Calendar = calendar,
            OfficeCalendars = officeCalendars,
            Release = map.Optional("release") is { } release && events.List(release.Mapping("earliest").Required("earliest")) is { IsEmpty: false } named
                ? named
                : [EventName.Released, EventName.Cleared],
            Metrics = StageSection.ReadMetrics(map.Optional("metrics"), events),
            Events = events.All,
            Stages = StageSection.Read(map.Optional("stages"), events),
            Standards = standards,
            Ranking = RankingSection.Read(map.Optional("ranking"), standards),
            MinimumGroup = map.Optional("minimum_group")?.Count() ?? 5,
            Folder = folder,
        };
    }

    /// <summary>Whether a study can have this name. It stands in file names, so it has no sign that a file system could refuse.</summary>
    public static bool IsIdentity(string id) =>
        id.Length is > 0 and <= LongestIdentity && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') && !id.StartsWith('.');

    private static void CheckVersion(PlanNode? node)
    {
        if (node?.Count() is { } version && version != 1)
        {
            node.Wrong("must be 1", "write version: 1, or use the release of this software that knows the other");
        }
    }

    private static string ReadIdentity(PlanNode? node)
    {
        var id = node?.Text();
        if (id is not null && !IsIdentity(id))
        {
            node!.Wrong("must serve as a file name: letters, digits, - _ . and no space", "write it like ta-lung-2020");
        }

        return id ?? "";
    }

    private static DateTimeZone ReadZone(PlanNode? node)
    {
        if (node?.Text() is not { } id)
        {
            return DateTimeZone.Utc;
        }

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (zone is null)
        {
            node.Wrong("must be a time zone of the tz database", IsOffset(id) ? "write the zone of a city, such as Asia/Ho_Chi_Minh for GMT+7" : NearWords.Hint(id, DateTimeZoneProviders.Tzdb.Ids, "write Asia/Ho_Chi_Minh for all of Vietnam"));
        }

        return zone ?? DateTimeZone.Utc;
    }

    /// <summary>GMT+7 and UTC+07:00 name no zone; the nearest words that do, such as GMT+0 and Etc/GMT+7, mean another time.</summary>
    private static bool IsOffset(string id) => id.Length > 3 && (id.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || id.StartsWith("UTC", StringComparison.OrdinalIgnoreCase)) && id[3] is ('+' or '-');

    private static (LocalDate? From, LocalDate? To) ReadWindow(PlanNode? node)
    {
        var map = node?.Mapping("from", "to");
        var (from, to) = (map?.Required("from")?.Day(), map?.Required("to")?.Day());
        if (to < from)
        {
            map!.Optional("to")!.Wrong("must not be before from", "change one of the two days");
        }

        return (from, to);
    }

    /// <summary>The last of some days in order: the last one stated where their order holds, as it does once no mistake is noted.</summary>
    private static LocalDate LastDay(params ReadOnlySpan<LocalDate?> days)
    {
        var last = default(LocalDate);
        foreach (var day in days)
        {
            last = day > last ? day.Value : last;
        }

        return last;
    }

    private static void CheckOrder(PlanMapping map, LocalDate? from, LocalDate? to, LocalDate? followUp, LocalDate? handOver)
    {
        if (followUp < to)
        {
            map.Optional("follow_up_until")!.Wrong("must not be before registration ends", "follow every declaration for some days, such as 30");
        }

        if (followUp > from?.PlusYears(MostYears))
        {
            map.Optional("follow_up_until")!.Wrong($"must be within {MostYears} years of the first day of registration", "check the year");
        }

        // Before follow-up has ended an interim result can be due; before registration has ended nothing can.
        if (handOver < to)
        {
            map.Optional("hand_over_by")!.Wrong("must not be before registration ends", "check the year and the month");
        }
    }
}
