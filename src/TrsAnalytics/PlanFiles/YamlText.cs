using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrsAnalytics;

/// <summary>Turns a YAML text into values with lines. It keeps duplicate keys, so that they can be reported with all other mistakes.</summary>
/// <remarks>Nesting and size (aliases written out) are limited, so that a hostile plan costs nothing.</remarks>
internal sealed class YamlText
{
    private const int DeepestNesting = 20;
    private const int MostValues = 100_000;

    private readonly Parser _parser;
    private readonly Dictionary<string, YamlValue> _anchors = new(StringComparer.Ordinal);

    private YamlText(string text) => _parser = new Parser(new StringReader(text));

    /// <summary>The value of the only document, or null for an empty text.</summary>
    /// <exception cref="YamlException">The text is not YAML, or not such as a plan may be.</exception>
    public static YamlValue? Parse(string text)
    {
        var yaml = new YamlText(text);
        try
        {
            return yaml.ReadDocument();
        }
        catch (InvalidOperationException cause)
        {
            // What this parser throws at an unclosed bracket.
            var mark = yaml._parser.Current?.End ?? Mark.Empty;
            throw new YamlException(mark, mark, "A bracket or brace is not closed.", cause);
        }
    }

    private YamlValue? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        _parser.Consume<DocumentStart>();
        var value = ReadValue(depth: 0);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out _) ? value : throw Refused("A second document begins.");
    }

    private YamlValue ReadValue(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw Refused($"Values are nested deeper than {DeepestNesting}.");
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.GetValueOrDefault(alias.Value.Value) ?? throw Refused("An alias names no anchor above it.");
        }

        var anchor = (_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        var value = ReadOwn(depth);
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = value;
        }

        return value;
    }

    private YamlValue ReadOwn(int depth)
    {
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
            return new(LineOf(scalar), isNull ? "" : scalar.Value.Trim(), default, default) { IsNull = isNull };
        }

        return _parser.TryConsume<SequenceStart>(out var sequence)
            ? ReadSequence(LineOf(sequence), depth)
            : ReadMapping(LineOf(_parser.Consume<MappingStart>()), depth);
    }

    private YamlValue ReadSequence(int line, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        var size = 1;
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(depth + 1));
            size = Grown(size, items[^1]);
        }

        return new(line, null, items.ToImmutable(), default) { Size = size };
    }

    private YamlValue ReadMapping(int line, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlValue Key, YamlValue Value)>();
        var size = 1;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadValue(depth + 1);
            if (key.Scalar is null)
            {
                throw Refused("A key must be text.");
            }

            entries.Add((key, ReadValue(depth + 1)));
            size = Grown(size, entries[^1].Value);
        }

        return new(line, null, default, entries.ToImmutable()) { Size = size };
    }

    private int Grown(int size, YamlValue part) =>
        size + part.Size <= MostValues ? size + part.Size : throw Refused($"The plan has more than {MostValues} values, aliases written out.");

    private YamlException Refused(string message)
    {
        var mark = _parser.Current?.Start ?? Mark.Empty;
        return new YamlException(mark, mark, message);
    }

    private static int LineOf(ParsingEvent read) => checked((int)read.Start.Line);
}
