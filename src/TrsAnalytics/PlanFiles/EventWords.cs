using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The events a plan may speak of: the built-in ones and its own.</summary>
internal sealed class EventWords
{
    private readonly ImmutableArray<string> _names;

    private EventWords(ImmutableArray<StudyEvent> all)
    {
        All = all;
        _names = [.. all.Select(known => known.Name.Id)];
    }

    /// <summary>The built-in events, then the plan's own in its order.</summary>
    public ImmutableArray<StudyEvent> All { get; }

    /// <summary>Reads <c>events:</c>, name by name with its label.</summary>
    public static EventWords Read(PlanNode? node)
    {
        var own = ImmutableArray.CreateBuilder<StudyEvent>();
        foreach (var (name, entry) in node?.Entries().Entries ?? [])
        {
            if (!name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
            {
                entry.Wrong("must be named in small letters a-z, digits and _", "other signs", "rename it, such as unloaded");
            }
            else if (Field.IsOne(name) || name == EventName.Release.Id || name is PlanSection.First or PlanSection.Last || StudyEvent.BuiltIn.Any(known => known.Name.Id == name))
            {
                entry.Wrong("must be a name that studies do not have already", "it is built in", "rename it, or take it out and use the built-in one");
            }

            own.Add(new(new EventName(name), entry.Label() ?? LocalizedText.Same(name)));
        }

        return new([.. StudyEvent.BuiltIn, .. own]);
    }

    /// <summary>An event that files can have.</summary>
    public EventName? Event(PlanNode? node) => OneOf(node, _names);

    /// <summary>An event, or the release.</summary>
    public EventName? EventOrRelease(PlanNode? node) => OneOf(node, [.. _names, EventName.Release.Id]);

    /// <summary>Where a case starts or ends: an event, or the word for any.</summary>
    public CaseBoundary? Boundary(PlanNode? node, string any) =>
        node?.OneOf($"{any} or an event of this study", [any, .. _names]) is { } word ? new(word == any ? null : new EventName(word)) : null;

    /// <summary>A list of at least one event, each named once.</summary>
    public ImmutableArray<EventName> List(PlanNode? node)
    {
        if (node is null)
        {
            return [];
        }

        var items = node.Items();
        var names = items.Select(Event).OfType<EventName>().ToImmutableArray();
        if (node.IsEmptyList || names.Distinct().Count() < names.Length)
        {
            node.Wrong("must name at least one event, each once", "none, or one twice", "write [released, cleared] or the like");
        }

        return names;
    }

    private static EventName? OneOf(PlanNode? node, ImmutableArray<string> names) =>
        node?.OneOf("an event of this study", names) is { } name ? new EventName(name) : null;
}
