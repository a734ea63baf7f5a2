using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Reads <c>stages:</c> and <c>metrics:</c>.</summary>
internal static class StageSection
{
    private static readonly int[] KnownChannels = [1, 2, 3];

    /// <summary>The stages of the plan, or the preset where it has none.</summary>
    public static ImmutableArray<Stage> Read(PlanNode? node, EventWords events)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { Owner.Unattributed.Name };
        return node is null ? Stage.Preset : [.. node.Items().Select(item => ReadStage(item, taken, events)).OfType<Stage>()];
    }

    /// <summary>The further spans, by name.</summary>
    public static ImmutableArray<Metric> ReadMetrics(PlanNode? node, EventWords events)
    {
        var metrics = ImmutableArray.CreateBuilder<Metric>();
        foreach (var (id, entry) in node?.Entries().Entries ?? [])
        {
            var map = entry.Mapping("from", "to");
            var from = events.EventOrRelease(map.Required("from"));
            var to = events.EventOrRelease(map.Required("to"));
            if (from is not null && from == to)
            {
                entry.Wrong("must end with another event than it starts with", $"'{to}' is both", "name two events");
            }

            if (id == EventName.Release.Id || !PlanNode.IsName(id))
            {
                entry.Wrong("must be called by letters a-z, digits, _ and -, and not release", "another name", "rename it, such as arrival_to_exit");
            }

            metrics.Add(new(id, from.GetValueOrDefault(), to.GetValueOrDefault()));
        }

        return metrics.ToImmutable();
    }

    private static Stage? ReadStage(PlanNode node, HashSet<string> taken, EventWords events)
    {
        var map = node.Mapping("id", "from", "to", "owner", "kind", "due", "under_way_once", "label", "after_release");
        var id = map.Required("id")?.NewName(taken);
        var from = map.Required("from") is { } start ? ReadStart(start, events) : null;
        var to = events.EventOrRelease(map.Required("to"));
        var owner = ReadOwner(map.Required("owner"));
        var kind = map.Required("kind")?.Choice<StageKind>();
        var due = map.Required("due") is { } rule ? ReadDue(rule, events) : null;
        var once = map.Optional("under_way_once") is { } condition ? ReadUnderWayOnce(condition, events) : null;
        var label = map.Optional("label")?.Label();
        var afterRelease = map.Optional("after_release")?.Flag() ?? false;
        if (from is not null && to is { } end && from.Events.Contains(end))
        {
            node.Wrong("must end with another event than it starts with", $"'{end}' is both", "name two events");
        }

        return id is null || from is null || due is null || to is null || from.Events.Contains(to.Value)
            ? null
            : new(id, from, to.Value, owner, kind.GetValueOrDefault(), due, label ?? LabelOf(id), afterRelease) { UnderWayOnce = once };
    }

    /// <summary>By direction the event without which the stage is not under way; at least one.</summary>
    private static UnderWayOnce? ReadUnderWayOnce(PlanNode node, EventWords events)
    {
        if (!node.IsMapping)
        {
            node.Wrong("must name an event by direction", "write { import: tax_paid }");
            return null;
        }

        var map = node.Mapping("import", "export");
        var (import, export) = (map.Optional("import"), map.Optional("export"));
        if (import is null && export is null)
        {
            node.Wrong("must have the key import or export", "neither", "write { import: tax_paid }, or take the key out");
        }

        return new(events.Event(import), events.Event(export));
    }

    private static StageStart? ReadStart(PlanNode node, EventWords events)
    {
        if (node.IsMapping)
        {
            var latest = node.Mapping("latest").Required("latest");
            return events.List(latest) is { IsEmpty: false } names ? StageStart.Latest(names.AsSpan()) : null;
        }

        return events.EventOrRelease(node) is { } name ? StageStart.Single(name) : null;
    }

    private static Owner ReadOwner(PlanNode? node)
    {
        var name = node?.Text() ?? "";
        if (name == Owner.Unattributed.Name)
        {
            node?.Wrong("must be somebody", "the time that no stage covers has this name", "name who answers for the stage, such as customs");
        }

        return new Owner(name);
    }

    private static Due? ReadDue(PlanNode node, EventWords events)
    {
        if (!node.IsMapping)
        {
            return node.OneOf("when the stage is due (or { channels: [2, 3] }, or { after: an event })", ["always", "never"]) == "always" ? Due.Always : Due.Never;
        }

        var map = node.Mapping("channels", "after");
        var (channels, after) = (map.Optional("channels"), map.Optional("after"));
        if ((channels is null) == (after is null))
        {
            node.Wrong("must have one of the keys channels and after", "none or both", "write { channels: [2, 3] } or { after: agency_requested }");
            return null;
        }

        return channels is not null ? ReadChannels(channels) : events.Event(after) is { } name ? Due.After(name) : null;
    }

    private static Due ReadChannels(PlanNode node)
    {
        var channels = node.Items().Select(item => item.Count()).OfType<int>().ToArray();
        if (node.IsEmptyList || channels.Except(KnownChannels).Any() || channels.Distinct().Count() < channels.Length)
        {
            node.Wrong("must be channels 1, 2 or 3, each once", "none, others, or one twice", "write [2, 3] for yellow and red");
        }

        return Due.InChannels(channels);
    }

    /// <summary>The label of a stage without one: that of the preset's stage of the same name, else its name.</summary>
    private static LocalizedText LabelOf(string id) =>
        Stage.Preset.FirstOrDefault(stage => stage.Id == id)?.Label ?? LocalizedText.Same(id.Replace('_', ' '));
}
