using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics;

/// <summary>What was to be measured: the content of a study's <c>plan.yaml</c>, checked and with its presets filled in.</summary>
/// <remarks>
/// A day that contradicts one stated before it is refused at once. Whoever moves several days states them in their order: first the start of registration,
/// then its end, then that of follow-up. What still contradicts itself is refused where times are asked for.
/// </remarks>
public sealed partial record MeasurementPlan
{
    /// <summary>Stands over everything that invented data gave, in both languages for every reader.</summary>
    public const string SyntheticNotice = "Synthetic data / Dữ liệu mô phỏng";

    /// <summary>The study's name in file names and JSON.</summary>
    public required string Id { get; init; }

    /// <summary>The study's title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whether the data are invented; every page of every output then says so.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>The zone of local times in the files.</summary>
    public required DateTimeZone TimeZone { get; init; }

    /// <summary>The first day of the registration window.</summary>
    public required LocalDate RegistrationFrom { get; init; }

    /// <summary>The last day of the registration window, inclusive.</summary>
    /// <exception cref="ArgumentException">It is before registration starts.</exception>
    public required LocalDate RegistrationTo { get; init => field = NotBefore(RegistrationFrom, value, "The end of registration", "its start"); }

    /// <summary>The last day of follow-up; what is open at its 24:00 is right-censored then.</summary>
    /// <exception cref="ArgumentException">It is before registration ends.</exception>
    public required LocalDate FollowUpUntil { get; init => field = NotBefore(RegistrationTo, value, "The end of follow-up", "that of registration"); }

    /// <summary>The day the results are due, or null.</summary>
    public LocalDate? HandOverBy { get; init; }

    /// <summary>How the rows were drawn. By release there are no release times; otherwise the cohort is what was registered in the window, and complete.</summary>
    public ExtractKind Extract { get; init; } = ExtractKind.Registration;

    /// <summary>The folder of the study to compare with, relative to this study's, or null.</summary>
    public string? Previous { get; init; }

    /// <summary>What was collected, in the order it is read.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>Header texts of the files and the field each means; folded by <see cref="HeaderText.Fold"/>.</summary>
    public ImmutableDictionary<string, string> Columns { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Headers of columns of stamps and the order in which they write day, month and year; folded as those of <see cref="Columns"/>.</summary>
    public ImmutableDictionary<string, DayOrder> Dates { get; init; } = ImmutableDictionary<string, DayOrder>.Empty;

    /// <summary>Of text fields: what their texts stand for, by the text folded as headers are. What is said of <c>channel</c> is said of <c>final_channel</c>, too, unless that has its own word for it.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> Values { get; init; } = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    /// <summary>What the numbers are that tell declarations apart: those of customs unless stated.</summary>
    public NumberKind Numbers { get; init; } = NumberKind.Customs;

    /// <summary>Which of several stamps of one event in an events file counts: that of the last row unless stated.</summary>
    public RepeatedStamp Repeated { get; init; } = RepeatedStamp.Last;

    /// <summary>What is taken as <c>registered</c> in logs that know no registration, or null.</summary>
    public CaseBoundary? CaseStart { get; init; }

    /// <summary>What is taken as <c>cleared</c> in logs that know no release, or null. With any event nothing is ever open.</summary>
    public CaseBoundary? CaseEnd { get; init; }

    /// <summary>The working calendar of offices that have none of their own.</summary>
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The calendars of offices that differ, by office code.</summary>
    public ImmutableDictionary<string, WorkingCalendar> OfficeCalendars { get; init; } = ImmutableDictionary<string, WorkingCalendar>.Empty;

    /// <summary>The events of which the earliest recorded one ends the release time.</summary>
    /// <exception cref="ArgumentException">There is no event.</exception>
    public ImmutableArray<EventName> Release
    {
        get;
        init => field = value.IsDefaultOrEmpty ? throw new ArgumentException("A plan must name an event that ends the release time.", nameof(value)) : value;
    } = [EventName.Released, EventName.Cleared];

    /// <summary>Further spans the plan asks for.</summary>
    public ImmutableArray<Metric> Metrics { get; init; } = [];

    /// <summary>All events of the study: the built-in ones, then the plan's own.</summary>
    public ImmutableArray<StudyEvent> Events { get; init; } = StudyEvent.BuiltIn;

    /// <summary>The stages, in table order.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = Stage.Preset;

    /// <summary>The service standards.</summary>
    public ImmutableArray<ServiceStandard> Standards { get; init; } = ServiceStandard.Preset;

    /// <summary>How units are ranked, or null where the plan does not say; the preset then serves a ranking that is asked for.</summary>
    public RankingScheme? Ranking { get; init; }

    /// <summary>Groups of fewer declarations are suppressed in reports; 5 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MinimumGroup
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), $"The smallest group that is printed must be 0 or more; {value} is not.");
    } = 5;

    /// <summary>The list of offices with their spans, empty where the study has none.</summary>
    public OfficeList Offices { get; init; } = [];

    /// <summary>The procedures by code: the study's list, else the built-in one.</summary>
    public ImmutableDictionary<string, Procedure> Procedures { get; init; } = ImmutableDictionary<string, Procedure>.Empty;

    /// <summary>The lines of <see cref="Columns"/> in the plan's file; empty for a plan that was not read from one.</summary>
    internal ImmutableDictionary<string, int> ColumnLines { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The folder the plan was read from.</summary>
    public required string Folder { get; init; }

    /// <summary>The instant the registration window starts: the start of its first day.</summary>
    public Instant WindowStart => RegistrationFrom.AtStartOfDayInZone(TimeZone).ToInstant();

    /// <summary>The instant the registration window ends: 24:00 of its last day.</summary>
    /// <exception cref="ArgumentException">Registration ends before it starts.</exception>
    public Instant WindowEnd => EndOf(NotBefore(RegistrationFrom, RegistrationTo, "The end of registration", "its start"));

    /// <summary>The instant follow-up ends: 24:00 of its last day.</summary>
    /// <exception cref="ArgumentException">It is before registration ends.</exception>
    public Instant FollowUpEnd => EndOf(NotBefore(RegistrationTo, FollowUpUntil, "The end of follow-up", "that of registration"));

    /// <summary>Whether the study has a list of offices, so that one can be unknown.</summary>
    public bool HasOfficeList => Offices.Count > 0;

    /// <summary>Whether a code stands in the list of offices.</summary>
    public bool KnowsOffice(string office) => Offices.Knows(office);

    /// <summary>The department an office belonged to on a day, or null.</summary>
    public string? ParentOf(string office, LocalDate day) => Offices.ParentOf(office, day);

    /// <summary>The calendar of an office.</summary>
    public WorkingCalendar CalendarOf(string office) => OfficeCalendars.GetValueOrDefault(office, Calendar);

    /// <summary>The study in one sentence, for a debugger or a log.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"Plan {Id}: registered {RegistrationFrom:yyyy-MM-dd} to {RegistrationTo:yyyy-MM-dd}, followed until {FollowUpUntil:yyyy-MM-dd}.");

    private static LocalDate NotBefore(LocalDate earliest, LocalDate day, string what, string other) => day >= earliest
        ? day
        : throw new ArgumentException($"{what} must not be before {other}; {Iso(day)} is before {Iso(earliest)}; state both days.", nameof(day));

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private Instant EndOf(LocalDate day) => day.PlusDays(1).AtStartOfDayInZone(TimeZone).ToInstant();
}
