namespace TrsAnalytics.Tests;

/// <summary>One row for each kind of mistake: the wrong plan, and the line, key and phrase that its only message must have.</summary>
public class PlanMistakeTests
{
    /// <summary>A replacement in the least plan and what is said of it.</summary>
    public static TheoryData<string, string, string, string> Replacements => new()
    {
        { "version: 1", "version: 2", "plan.yaml:1: version: ", "must be 1" },
        { "version: 1", "version: one", "plan.yaml:1: version: ", "whole number" },
        { "id: least", "id: a/b", "plan.yaml:2: id: ", "file name" },
        { "id: least", "", "plan.yaml:1: ", "must have the key id" },
        { "id: least", "id:", "plan.yaml:1: ", "must have the key id" },
        { ", en: \"Least\"", "", "plan.yaml:3: title: ", "must have the key en" },
        { "title: { vi: \"Ít nhất\", en: \"Least\" }", "title: Least", "plan.yaml:3: title: ", "must be a mapping" },
        { "Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Min", "plan.yaml:4: time_zone: ", "did you mean Asia/Ho_Chi_Minh" },
        { "Asia/Ho_Chi_Minh", "Asia/Bangkok_", "plan.yaml:4: time_zone: ", "did you mean Asia/Bangkok?" },
        { "Asia/Ho_Chi_Minh", "Asia/Hanoii", "plan.yaml:4: time_zone: ", "; write Asia/Ho_Chi_Minh for all of Vietnam" },
        { "2020-10-24", "2020-10-18", "plan.yaml:5: registration.to: ", "must not be before from" },
        { "2020-10-24", "2020-02-30", "plan.yaml:5: registration.to: ", "found '2020-02-30'" },
        { "2020-10-24", "24/10/2020", "plan.yaml:5: registration.to: ", "yyyy-MM-dd" },
        { "2020-11-23", "2020-10-23", "plan.yaml:6: follow_up_until: ", "before registration ends" },
        { "2020-11-23", "2031-11-23", "plan.yaml:6: follow_up_until: ", "within 10 years" },
        { "2020-11-23", "[2020-11-23]", "plan.yaml:6: follow_up_until: ", "found a list" },
        { "data/*.csv", "/data/*.csv", "plan.yaml:8: sources[1].path: ", "relative" },
        { "data/*.csv", "C:/data/*.csv", "plan.yaml:8: sources[1].path: ", "relative" },
        { "data/*.csv", "../data/*.csv", "plan.yaml:8: sources[1].path: ", "inside the study folder" },
        { "data/*.csv", "data/x/../../../y.csv", "plan.yaml:8: sources[1].path: ", "inside the study folder" },
        { "\"data/*.csv\"", "'data\\a.csv'", "plan.yaml:8: sources[1].path: ", "forward slashes" },
        { "data/*.csv", "*/a.csv", "plan.yaml:8: sources[1].path: ", "last part" },
        { "- { path: \"data/*.csv\" }", "- data/a.csv", "plan.yaml:8: sources[1]: ", "must be a mapping" },
        { "\"data/*.csv\" }", "a.csv, layout: event }", "plan.yaml:8: sources[1].layout: ", "did you mean events" },
        { "\"data/*.csv\" }", "a.csv, sheets: x }", "plan.yaml:8: sources[1].sheets: ", "did you mean sheet" },
        { "[mon, tue,", "[monday, tue,", "plan.yaml:10: calendar.days[1]: ", "mon, tue, wed" },
        { "[mon, tue,", "[mon, mon, tue,", "plan.yaml:10: calendar.days: ", "each once" },
        { "[mon, tue, wed, thu, fri]", "[]", "plan.yaml:10: calendar.days: ", "at least one" },
        { "[\"07:30-11:30\", \"13:30-17:30\"]", "[]", "plan.yaml:11: calendar.shifts: ", "at least one" },
        { "11:30\"", "13:31\"", "plan.yaml:11: calendar.shifts: ", "07:30-13:31 overlaps 13:30-17:30" },
        { "13:30-17:30", "22:00-07:31", "plan.yaml:11: calendar.shifts: ", "22:00-07:31 overlaps 07:30-11:30 of the next day" },
        { "13:30-17:30", "17:30-13:30", "plan.yaml:11: calendar.shifts: ", "of the next day" },
        { "13:30-17:30", "13:30-13:30", "plan.yaml:11: calendar.shifts[2]: ", "longer than nothing" },
        { "13:30-17:30", "13:30-25:00", "plan.yaml:11: calendar.shifts[2]: ", "two digits" },
        { "13:30-17:30", "24:00-17:30", "plan.yaml:11: calendar.shifts[2]: ", "two digits" },
        { "13:30-17:30", "13.30-17.30", "plan.yaml:11: calendar.shifts[2]: ", "two digits" },
        { "  shifts: [\"07:30-11:30\", \"13:30-17:30\"]", "", "plan.yaml:10: calendar: ", "must have the key shifts" },
    };

    /// <summary>Lines put under the least plan, from line 12 on, and what is said of them.</summary>
    public static TheoryData<string, string, string> Additions => new()
    {
        { "foo: 1", "plan.yaml:12: foo: ", "use one of version, id, title" },
        { "columns: { Số: xyz }", "plan.yaml:12: columns.Số: ", "docs/study-folder.md" },
        { "realease: { earliest: [released] }", "plan.yaml:12: realease: ", "did you mean release?" },
        { "id: again", "plan.yaml:12: id: ", "must stand once" },
        { "synthetic: yes", "plan.yaml:12: synthetic: ", "true or false" },
        { "extract: releases", "plan.yaml:12: extract: ", "did you mean release?" },
        { "hand_over_by: 2020-10-01", "plan.yaml:12: hand_over_by: ", "before registration ends" },
        { "minimum_group: -1", "plan.yaml:12: minimum_group: ", "whole number from 0" },
        { "minimum_group: 99999999999", "plan.yaml:12: minimum_group: ", "whole number from 0" },
        { "previous: /studies/a", "plan.yaml:12: previous: ", "relative" },
        { "columns: { Số: declaration }", "plan.yaml:12: columns.Số: ", "must be a field" },
        { "columns: { Số: chanel }", "plan.yaml:12: columns.Số: ", "did you mean channel" },
        { "columns:\n  A b: office\n  a  B: procedure", "plan.yaml:14: columns.a  B: ", "must mean one field" },
        { "columns: { Released: cleared }", "plan.yaml:12: columns.Released: ", "field's own name" },
        { "  holidays: [2020-13-01]", "plan.yaml:12: calendar.holidays[1]: ", "day of the calendar" },
        { "  extra_working_days: 2020-12-01", "plan.yaml:12: calendar.extra_working_days: ", "must be a list" },
        { "  offices: { A: { shift: [] } }", "plan.yaml:12: calendar.offices.A.shift: ", "did you mean shifts" },
        { "  offices:\n    A: { days: [mon] }\n    A: { days: [tue] }", "plan.yaml:14: calendar.offices.A: ", "must stand once" },
        { "release: { earliest: [] }", "plan.yaml:12: release.earliest: ", "at least one" },
        { "release: { earliest: [release] }", "plan.yaml:12: release.earliest[1]: ", "did you mean released" },
        { "release: { latest: [released] }", "plan.yaml:12: release", "must have the key earliest" },
        { "metrics: { full: { from: arived, to: exited } }", "plan.yaml:12: metrics.full.from: ", "did you mean arrived" },
        { "metrics: { full: { from: exited, to: exited } }", "plan.yaml:12: metrics.full: ", "'exited' is both" },
        { "metrics: { release: { from: arrived, to: exited } }", "plan.yaml:12: metrics.release: ", "not release" },
        { "metrics: { \"a b\": { from: arrived, to: exited } }", "plan.yaml:12: metrics.a b: ", "letters a-z" },
        { "metrics:\n  a: { from: arrived, to: exited }\n  a: { from: arrived, to: cleared }", "plan.yaml:14: metrics.a: ", "must stand once" },
        { "events: { released: { vi: a, en: b } }", "plan.yaml:12: events.released: ", "built in" },
        { "events: { release: { vi: a, en: b } }", "plan.yaml:12: events.release: ", "built in" },
        { "events: { office: { vi: a, en: b } }", "plan.yaml:12: events.office: ", "built in" },
        { "events: { Unloaded: { vi: a, en: b } }", "plan.yaml:12: events.Unloaded: ", "small letters" },
        { "stages: { id: a }", "plan.yaml:12: stages: ", "must be a list" },
        { Stage("id: a, from: nowhere, to: exited"), "plan.yaml:13: stages[1].from: ", "an event of this study" },
        { Stage("id: a b, from: arrived, to: exited"), "plan.yaml:13: stages[1].id: ", "must be a name" },
        { Stage("id: unattributed, from: arrived, to: exited"), "plan.yaml:13: stages[1].id: ", "must differ" },
        { Stage("id: a, from: exited, to: exited"), "plan.yaml:13: stages[1]: ", "'exited' is both" },
        { Stage("id: a, from: { latest: [] }, to: exited"), "plan.yaml:13: stages[1].from.latest: ", "at least one" },
        { Stage("id: a, from: { latest: [arrived, arrived] }, to: exited"), "plan.yaml:13: stages[1].from.latest: ", "each once" },
        { Stage("id: a, from: { latest: [release] }, to: exited"), "plan.yaml:13: stages[1].from.latest[1]: ", "an event of this study" },
        { Stage("id: a, from: { last: [arrived] }, to: exited", 2), "plan.yaml:13: stages[1].from", "latest" },
        { Stage("id: a, from: arrived, to: exited") + "\n" + Stage("id: a, from: arrived, to: cleared")["stages:\n".Length..], "plan.yaml:14: stages[2].id: ", "must differ" },
        { "stages: [{ id: a, from: arrived, to: exited, owner: unattributed, kind: waiting, due: never }]", "plan.yaml:12: stages[1].owner: ", "somebody" },
        { "stages: [{ id: a, from: arrived, to: exited, owner: x, kind: wait, due: never }]", "plan.yaml:12: stages[1].kind: ", "waiting, processing" },
        { "stages: [{ id: a, from: arrived, to: exited, owner: x, kind: waiting, due: sometimes }]", "plan.yaml:12: stages[1].due: ", "use one of always, never" },
        { "stages: [{ id: a, from: arrived, to: exited, owner: x, kind: waiting, due: { channels: [4] } }]", "plan.yaml:12: stages[1].due.channels: ", "1, 2 or 3" },
        { "stages: [{ id: a, from: arrived, to: exited, owner: x, kind: waiting, due: { after: asked } }]", "plan.yaml:12: stages[1].due.after: ", "an event" },
        { "stages: [{ id: a, from: arrived, to: exited, owner: x, kind: waiting, due: {} }]", "plan.yaml:12: stages[1].due: ", "one of the keys" },
        { "stages: [{ id: a, from: arrived, to: exited, owner: x, kind: waiting }]", "plan.yaml:12: stages[1]: ", "must have the key due" },
        { Stage("id: a, under_way_onc: { import: tax_paid }, from: arrived, to: exited"), "plan.yaml:13: stages[1].under_way_onc: ", "did you mean under_way_once?" },
        { Stage("id: a, under_way_once: tax_paid, from: arrived, to: exited"), "plan.yaml:13: stages[1].under_way_once: ", "write { import: tax_paid }" },
        { Stage("id: a, under_way_once: { imports: tax_paid, export: exited }, from: arrived, to: exited"), "plan.yaml:13: stages[1].under_way_once.imports: ", "did you mean import?" },
        { Stage("id: a, under_way_once: { import: taxpaid }, from: arrived, to: exited"), "plan.yaml:13: stages[1].under_way_once.import: ", "did you mean tax_paid?" },
        { Stage("id: a, under_way_once: {}, from: arrived, to: exited"), "plan.yaml:13: stages[1].under_way_once: ", "must have the key import or export" },
        { Standard("limit: two hours"), "plan.yaml:12: standards[1].limit: ", "2 h" },
        { Standard("limit: 0"), "plan.yaml:12: standards[1].limit: ", "over 0" },
        { Standard("limit: -2 h"), "plan.yaml:12: standards[1].limit: ", "over 0" },
        { Standard("limit: 2 d"), "plan.yaml:12: standards[1].limit: ", "working clock" },
        { Standard("limit: 2 h, clock: office"), "plan.yaml:12: standards[1].clock: ", "elapsed, working" },
        { Standard("limit: 2 h, restart: { asked: agency_requested }"), "plan.yaml:12: standards[1].restart: ", "must have the key answered" },
        { Indicator("metric: mean_release_hours, best: 4, worst: 4"), "plan.yaml:12: ranking.indicators[1]: ", "best other than its worst" },
        { Indicator("metric: mean_hours, best: 4, worst: 48"), "plan.yaml:12: ranking.indicators[1].metric: ", "mean_release_hours" },
        { Indicator("metric: share_released_within, best: 1, worst: 0"), "plan.yaml:12: ranking.indicators[1]: ", "must have the key hours" },
        { Indicator("metric: share_released_within, hours: 24, best: 100, worst: 0"), "plan.yaml:12: ranking.indicators[1].best: ", "share from 0 to 1" },
        { Indicator("metric: share_standard_met, best: 1, worst: 0"), "plan.yaml:12: ranking.indicators[1]: ", "must have the key standard" },
        { Indicator("metric: share_standard_met, standard: documents_3h, best: 1, worst: 0"), "plan.yaml:12: ranking.indicators[1].standard: ", "did you mean documents_2h" },
        { Indicator("metric: mean_release_hours, hours: 3, best: 4, worst: 48"), "plan.yaml:12: ranking.indicators[1].hours: ", "share_released_within only" },
        { Indicator("metric: mean_release_hours, adjust_for: [cleared], best: 4, worst: 48"), "plan.yaml:12: ranking.indicators[1].adjust_for[1]: ", "grouped by" },
        { "ranking: { indicators: [] }", "plan.yaml:12: ranking.indicators: ", "at least one" },
        { "ranking: { interval: 1 }", "plan.yaml:12: ranking.interval: ", "below 1" },
        { "ranking: { band: -0.5 }", "plan.yaml:12: ranking.band: ", "from 0" },
        { "ranking: { band: \"0,5\" }", "plan.yaml:12: ranking.band: ", "decimal point" },
        { "ranking: { scale: 1e999 }", "plan.yaml:12: ranking.scale: ", "over 0" },
        { "ranking: { ties: densely }", "plan.yaml:12: ranking.ties: ", "did you mean dense" },
        { "ranking: { unit: departments }", "plan.yaml:12: ranking.unit: ", "did you mean department" },
        { "ranking: { unit: office }\nstandards: []", "plan.yaml:12: ranking: ", "documents_2h" },
    };

    [Theory]
    [MemberData(nameof(Replacements))]
    public void Plan_WithOneThingReplaced_SaysWhereAndWhat(string old, string replacement, string place, string phrase)
    {
        PlanFolder.Least.Should().Contain(old);

        PlanFolder.Mistakes(PlanFolder.Least.Replace(old, replacement, StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().StartWith(place).And.Contain(phrase);
    }

    [Theory]
    [MemberData(nameof(Additions))]
    public void Plan_WithOneThingAdded_SaysWhereAndWhat(string added, string place, string phrase)
    {
        var mistakes = PlanFolder.Mistakes(PlanFolder.Least + added + "\n");

        mistakes.Should().Contain(mistake => mistake.StartsWith(place, StringComparison.Ordinal) && mistake.Contains(phrase, StringComparison.Ordinal));
        mistakes.Should().OnlyContain(mistake => mistake.StartsWith(place.TrimEnd(' ', ':'), StringComparison.Ordinal), "one mistake is not said at several places");
    }

    [Fact]
    public void Plan_WithManyMistakes_SaysThemAllInTheOrderOfTheLines()
    {
        var mistakes = PlanFolder.Mistakes("""
            version: 7
            title: none
            time_zone: Mars/Olympus
            registration: { from: 2020-10-24, to: 2020-10-19 }
            follow_up_until: soon
            calendar: { days: [sunday], shifts: ["8-12"] }
            stages: [{ id: a, from: b, to: c, owner: d, kind: e, due: f }]
            rankings: 1

            """);

        mistakes.Select(mistake => mistake.Split(": ")[0]).Should().BeInAscendingOrder(StringComparer.Ordinal);
        mistakes.Select(mistake => string.Join(": ", mistake.Split(": ")[..2])).Should().BeEquivalentTo(
            "plan.yaml:1: must have the key id; it is missing or empty; add id", "plan.yaml:1: must have the key sources; it is missing or empty; add sources",
            "plan.yaml:1: version", "plan.yaml:2: title", "plan.yaml:3: time_zone", "plan.yaml:4: registration.to", "plan.yaml:5: follow_up_until",
            "plan.yaml:6: calendar.days[1]", "plan.yaml:6: calendar.shifts[1]", "plan.yaml:7: stages[1].from", "plan.yaml:7: stages[1].to",
            "plan.yaml:7: stages[1].kind", "plan.yaml:7: stages[1].due", "plan.yaml:8: rankings");
        mistakes.Should().OnlyContain(mistake => mistake.Split("; ").Length >= 3, "what must hold, what was found, what to try");
    }

    private static string Stage(string start, int indent = 2) => $"stages:\n{new string(' ', indent)}- {{ {start}, owner: x, kind: waiting, due: never }}";

    private static string Standard(string rest) => $"standards: [{{ id: s, from: registered, to: cleared, {rest} }}]";

    private static string Indicator(string rest) => $"ranking: {{ indicators: [{{ id: i, weight: 1, {rest} }}] }}";
}
