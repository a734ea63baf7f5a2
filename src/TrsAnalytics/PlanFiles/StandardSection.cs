using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace TrsAnalytics;

/// <summary>
/// Reads <c>standards:</c>, a list of <c>{ id, from, to, limit, clock, restart, label }</c>: the limit is <c>2 h</c>, <c>90 min</c>, <c>2 d</c> (of 24 hours, on the
/// elapsed clock only) or a bare number of hours, the clock is the working one unless stated, <c>restart: { asked, answered }</c>, <c>extended: { column, limit }</c> and <c>label</c> are optional.
/// </summary>
internal static class StandardSection
{
    private const int LongestLimitHours = 10 * 366 * 24;

    /// <summary>The units of a limit and their hours.</summary>
    private static readonly (string Name, double Hours)[] Units = [("min", 1 / 60d), ("h", 1), ("d", 24), ("", 1)];

    /// <summary>The standards of the plan, or the preset where it has none.</summary>
    public static ImmutableArray<ServiceStandard> Read(PlanNode? node, EventWords events)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return node is null
            ? ServiceStandard.Preset
            : [.. node.Items().Select(item => ReadStandard(item, taken, events)).OfType<ServiceStandard>()];
    }

    private static ServiceStandard? ReadStandard(PlanNode node, HashSet<string> taken, EventWords events)
    {
        var map = node.Mapping("id", "from", "to", "limit", "clock", "restart", "extended", "label");
        var id = map.Required("id")?.NewName(taken);
        var from = events.EventOrRelease(map.Required("from"));
        var to = events.EventOrRelease(map.Required("to"));
        var clock = map.Optional("clock")?.Choice<Clock>() ?? Clock.Working;
        var limit = map.Required("limit") is { } text ? ReadLimit(text, clock) : null;
        var restart = map.Optional("restart") is { } again ? ReadRestart(again, events) : null;
        var extended = map.Optional("extended") is { } longer ? ReadExtended(longer, clock, limit) : null;
        var label = map.Optional("label")?.Label();
        if (from is not null && from == to)
        {
            node.Wrong("must end with another event than it starts with", $"'{to}' is both", "name two events");
        }

        return id is null
            ? null
            : new(id, from.GetValueOrDefault(), restart, to.GetValueOrDefault(), limit.GetValueOrDefault(), clock, label ?? LabelOf(id)) { Extended = extended };
    }

    private static Duration? ReadLimit(PlanNode node, Clock clock)
    {
        var text = node.Text();
        if (text is null)
        {
            return null;
        }

        var (unit, unitHours) = Units.First(unit => text.EndsWith(unit.Name, StringComparison.Ordinal));
        var isNumber = double.TryParse(text.AsSpan()[..^unit.Length].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var seconds = Math.Round(number * unitHours * 3600);
        if (!isNumber || seconds is not (>= 1 and <= LongestLimitHours * 3600d))
        {
            node.Wrong("must be a time over 0 and under ten years", "write a number with h, min or d, such as 2 h");
            return null;
        }

        if (unit == "d" && clock == Clock.Working)
        {
            node.Wrong("must be in h or min on the working clock", "write how many working hours a day is, such as 16 h for two days of 8");
        }

        return Duration.FromSeconds(seconds);
    }

    private static StandardExtension? ReadExtended(PlanNode node, Clock clock, Duration? usual)
    {
        var map = node.Mapping("column", "limit");
        var column = map.Required("column")?.Text();
        var longer = map.Required("limit") is { } text ? ReadLimit(text, clock) : null;
        if (longer <= usual)
        {
            node.Wrong("must be longer than the limit of the standard", $"{longer} is not longer than {usual}", "write the time with the extension, such as 16 h");
        }

        return column is null || longer is null ? null : new(column, longer.Value);
    }

    private static StandardRestart? ReadRestart(PlanNode node, EventWords events)
    {
        var map = node.Mapping("asked", "answered");
        var asked = events.Event(map.Required("asked"));
        var answered = events.Event(map.Required("answered"));
        return asked is null || answered is null ? null : new(asked.Value, answered.Value);
    }

    private static LocalizedText LabelOf(string id) =>
        ServiceStandard.Preset.FirstOrDefault(standard => standard.Id == id)?.Label ?? LocalizedText.Same(id.Replace('_', ' '));
}
