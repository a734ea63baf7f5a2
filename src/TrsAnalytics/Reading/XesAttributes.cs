using System.Xml;

namespace TrsAnalytics;

/// <summary>What an XES event log tells of its cases and events beside the case, the event and the time: the keys, in the order they are met.</summary>
internal static class XesAttributes
{
    /// <summary>The case of a trace and the event of an event.</summary>
    public const string Name = "concept:name";

    /// <summary>When an event happened.</summary>
    public const string Time = "time:timestamp";

    /// <summary>More columns than a table can have.</summary>
    private const int Most = 1000;

    /// <summary>Reads a log to its end. Of a log that is no XML, what was met before; reading its rows tells what is wrong.</summary>
    /// <param name="text">The XML, which is closed.</param>
    /// <param name="settings">How it is read.</param>
    public static IReadOnlyList<string> Of(Stream text, XmlReaderSettings settings)
    {
        var keys = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal) { Name, Time };
        using (text)
        {
            try
            {
                using var xml = XmlReader.Create(text, settings);
                var (inTrace, inEvent) = (false, false);
                while (keys.Count < Most && xml.Read())
                {
                    if (xml.NodeType != XmlNodeType.Element)
                    {
                        continue;
                    }

                    (inTrace, inEvent) = xml.Depth switch
                    {
                        1 => (xml.LocalName == "trace", false),
                        2 => (inTrace, inTrace && xml.LocalName == "event"),
                        _ => (inTrace, inEvent),
                    };
                    var isAttribute = (xml.Depth == 2 && inTrace && !inEvent) || (xml.Depth == 3 && inEvent);
                    if (isAttribute && xml.GetAttribute("value") is not null && xml.GetAttribute("key") is { Length: > 0 } key && known.Add(key))
                    {
                        keys.Add(key);
                    }
                }
            }
            catch (Exception cause) when (cause is XmlException or IOException or InvalidDataException or UnusableInputException)
            {
                return keys;
            }
        }

        return keys;
    }
}
