using System.Globalization;
using System.Text;
using NodaTime;

namespace TrsAnalytics;

/// <summary>Writes a plan as the commented YAML text that <see cref="PlanFile"/> reads. Presets are written as comments.</summary>
internal static class PlanText
{
    public static string Of(MeasurementPlan plan) => $$"""
        # The plan of a time release study. Days are yyyy-MM-dd; check it with `trs check` on this folder.
        version: 1
        id: {{Quoted(plan.Id)}}
        title: {{Both(plan.Title)}}
        synthetic: {{Flag(plan.IsSynthetic)}}   # true: the data are invented, and every page says so
        time_zone: {{plan.TimeZone.Id}}   # of the local times in the files

        # Declarations registered on these days are measured (whole days, both included) ...
        registration: { from: {{StudyDay.Format(plan.RegistrationFrom)}}, to: {{StudyDay.Format(plan.RegistrationTo)}} }
        # ... and followed to the end of this day; what is open then is counted as open.
        follow_up_until: {{StudyDay.Format(plan.FollowUpUntil)}}
        {{(plan.HandOverBy is { } day ? $"hand_over_by: {StudyDay.Format(day)}" : "# hand_over_by: the day the results are due")}}
        extract: {{PlanNode.WordOf(plan.Extract)}}   # how rows were drawn: registration | release | in_window
        {{(plan.Previous is { } previous ? $"previous: {Quoted(previous)}" : "# previous: ../last-year   # the study to compare with")}}

        # The files, relative to this folder. A later source overrides an earlier one, stamp by stamp.
        # { path: "data/form.xlsx", sheet: "Phiếu" } names a sheet; layout: events means one row per stamp.
        sources:{{(plan.Sources.IsEmpty ? " []" : "")}}
        {{Lines(plan.Sources.Select(Source))}}
        # Headers of the files and the field each means. Field names (declaration_no, registered, ...) and what `trs fields` lists always work;
        # `trs check` says what each header was taken for. registered.date and registered.time are two columns of one stamp.
        {{(plan.Columns.IsEmpty ? "# columns:\n#   \"Số tờ khai\": declaration_no" : "columns:")}}
        {{Lines(plan.Columns.OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => $"  {Quoted(column.Key)}: {column.Value}"))}}
        {{Own("dates", "Columns whose day and month the cells do not tell apart: dmy | mdy | ymd, such as \"Ngày ĐK\": mdy", plan.Dates.OrderBy(date => date.Key, StringComparer.Ordinal).Select(date => $"  {Quoted(date.Key)}: {PlanNode.WordOf(date.Value)}"))}}
        {{Own("values", "What texts of the files stand for, such as channel: { \"Xanh\": 1, \"Vàng\": 2, \"Đỏ\": 3 } (these words are built in)", plan.Values.OrderBy(field => field.Key, StringComparer.Ordinal).Select(Codes))}}
        {{Cases(plan)}}
        # The working clock. Holidays of the lunar calendar (Tết, Hùng Kings) change every year: check them all.
        calendar:
        {{Lines(CalendarText.Of(plan))}}
        # What ends the release time: the earliest of these. It starts with registered.
        release: { earliest: {{List(plan.Release)}} }
        minimum_group: {{plan.MinimumGroup}}   # reports suppress smaller groups

        {{Own("events", "Events of this study beside the built-in ones, such as unloaded: { vi: \"Dỡ hàng\", en: \"Unloaded\" }", plan.Events.Skip(StudyEvent.BuiltIn.Length).Select(own => $"  {own.Name}: {Both(own.Label)}"))}}
        {{Own("metrics", "Further spans, each printed with its own definition, such as full: { from: arrived, to: exited }", plan.Metrics.Select(metric => $"  {metric.Id}: {{ from: {metric.From}, to: {metric.To} }}"))}}
        {{PresetOr(plan.Stages == Stage.Preset, "stages", plan.Stages.Select(StageText.Of))}}
        {{PresetOr(plan.Standards == ServiceStandard.Preset, "standards", plan.Standards.Select(StageText.Of))}}
        {{PresetOr(plan.Ranking is null, "ranking", RankingText.Of(plan.Ranking ?? RankingScheme.Preset))}}
        """.ReplaceLineEndings("\n").TrimEnd() + "\n";

    /// <summary>A text in double quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c is '"' or '\\' ? $"\\{c}" : char.IsControl(c) ? $"\\u{(int)c:x4}" : c);
        }

        return quoted.Append('"').ToString();
    }

    public static string Both(LocalizedText text) => $"{{ vi: {Quoted(text.Vi)}, en: {Quoted(text.En)} }}";

    public static string Flag(bool value) => value ? "true" : "false";

    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string List<T>(IEnumerable<T> items) => $"[{string.Join(", ", items)}]";

    public static string Days(IEnumerable<LocalDate> days) => List(days.Order().Select(StudyDay.Format));

    /// <summary>Lines with a line break after each.</summary>
    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Codes(KeyValuePair<string, System.Collections.Immutable.ImmutableDictionary<string, string>> field) =>
        $"  {field.Key}: {{ {string.Join(", ", field.Value.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{Quoted(value.Key)}: {Quoted(value.Value)}"))} }}";

    private static string Source(Source source)
    {
        var sheet = source.Sheet is null ? "" : $", sheet: {Quoted(source.Sheet)}";
        var layout = source.Layout == SourceLayout.Wide ? "" : $", layout: {PlanNode.WordOf(source.Layout)}";
        return $"  - {{ path: {Quoted(source.Path)}{sheet}{layout} }}";
    }

    /// <summary>What only files of other systems need.</summary>
    private static string Cases(MeasurementPlan plan) => Lines(
    [
        plan.Numbers == NumberKind.Customs
            ? "# numbers: any   # any text tells the declarations apart, not customs numbers alone"
            : $"numbers: {PlanNode.WordOf(plan.Numbers)}   # any text tells the cases apart",
        plan.Repeated == RepeatedStamp.Last
            ? "# repeated: first   # of an event that an events file has several times, the first counts, not the last"
            : $"repeated: {PlanNode.WordOf(plan.Repeated)}   # of an event that an events file has several times",
        Boundary("case_start", plan.CaseStart, PlanSection.First, "the earliest event is taken as registered, in logs that know no registration"),
        Boundary("case_end", plan.CaseEnd, PlanSection.Last, "the latest event is taken as cleared, in logs that know no release; nothing is open then"),
    ]);

    private static string Boundary(string key, CaseBoundary? boundary, string any, string comment) =>
        boundary is null ? $"# {key}: {any}   # {comment}" : $"{key}: {boundary.Event?.Id ?? any}   # {comment}";

    private static string Own(string key, string comment, IEnumerable<string> entries)
    {
        var lines = Lines(entries);
        return lines.Length == 0 ? $"# {key}:   # {comment}" : $"# {comment}\n{key}:\n{lines}";
    }

    private static string PresetOr(bool isPreset, string key, IEnumerable<string> entries)
    {
        string[] lines = [.. entries];
        if (lines.Length == 0)
        {
            return $"{key}: []\n";
        }

        return isPreset
            ? Lines([$"# {key}:   # the preset; take the # away to change it", .. lines.Select(line => $"# {line}")])
            : Lines([$"{key}:", .. lines]);
    }
}
