using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TrsAnalytics;

/// <summary>Writes the Markdown of notebook cells as HTML: headings, paragraphs, lists, tables, code, links, bold and italic.</summary>
/// <remarks>HTML in the text is shown, not interpreted.</remarks>
internal static partial class MarkdownHtml
{
    /// <summary>In milliseconds: far more than any text needs, also on a busy machine.</summary>
    private const int Patience = 60_000;

    /// <summary>The text as HTML.</summary>
    public static string Of(string markdown)
    {
        var html = new StringBuilder();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var end = BlockEnd(lines, i);
            html.Append(Block(lines[i..end])).Append('\n');
            i = end;
        }

        return html.ToString();
    }

    private static int BlockEnd(string[] lines, int start)
    {
        var end = start + 1;
        if (lines[start].StartsWith("```", StringComparison.Ordinal))
        {
            while (end < lines.Length && !lines[end].StartsWith("```", StringComparison.Ordinal))
            {
                end++;
            }

            return Math.Min(end + 1, lines.Length);
        }

        while (end < lines.Length && KindOf(lines[start]) is var kind and not ' ' and not '#' && (KindOf(lines[end]) == kind || (kind == '-' && lines[end].StartsWith("  ", StringComparison.Ordinal))))
        {
            end++;
        }

        return end;
    }

    private static char KindOf(string line) => line switch
    {
        "" => ' ',
        ['#', ..] => '#',
        ['|', ..] => '|',
        ['`', '`', '`', ..] => '`',
        ['-' or '*', ' ', ..] => '-',
        [>= '0' and <= '9', '.', ' ', ..] => '1',
        _ => 'p',
    };

    private static string Block(string[] lines) => KindOf(lines[0]) switch
    {
        ' ' => "",
        '#' => Heading(lines[0]),
        '|' => Table(lines),
        '`' => $"<pre><code>{WebUtility.HtmlEncode(string.Join('\n', lines[1..^1]))}</code></pre>",
        '-' => List("ul", lines),
        '1' => List("ol", lines),
        _ => $"<p>{Inline(string.Join(' ', lines.Select(line => line.Trim())))}</p>",
    };

    private static string Heading(string line)
    {
        var level = Math.Min(line.Length - line.TrimStart('#').Length, 6);
        return $"<h{level}>{Inline(line.TrimStart('#').Trim())}</h{level}>";
    }

    private static string List(string element, string[] lines)
    {
        var items = new List<string>();
        foreach (var line in lines)
        {
            if (KindOf(line) == 'p')
            {
                items[^1] += " " + line.Trim();
            }
            else
            {
                items.Add(line[(line.IndexOf(' ') + 1)..]);
            }
        }

        return $"<{element}>{string.Concat(items.Select(item => $"<li>{Inline(item)}</li>"))}</{element}>";
    }

    private static string Table(string[] lines)
    {
        var rows = lines.Select(line => line.Trim().Trim('|').Split('|')).Where(cells => !cells.All(cell => cell.Trim().Trim('-', ':').Length == 0));
        return $"<table>{string.Concat(rows.Select((cells, index) => $"<tr>{string.Concat(cells.Select(cell => index == 0 ? $"<th>{Inline(cell.Trim())}</th>" : $"<td>{Inline(cell.Trim())}</td>"))}</tr>"))}</table>";
    }

    private static string Inline(string text)
    {
        var html = WebUtility.HtmlEncode(text);
        html = Code().Replace(html, "<code>${text}</code>");
        html = Image().Replace(html, image => IsHarmless(image.Groups["address"].Value, "data")
            ? $"<img alt=\"{image.Groups["text"].Value}\" src=\"{image.Groups["address"].Value}\">" : image.Groups["text"].Value);
        html = Link().Replace(html, link => IsHarmless(link.Groups["address"].Value, "mailto")
            ? $"<a href=\"{link.Groups["address"].Value}\">{link.Groups["text"].Value}</a>" : link.Groups["text"].Value);
        html = Bold().Replace(html, "<strong>${text}</strong>");
        return Italic().Replace(html, "<em>${text}</em>");
    }

    /// <summary>An address without a scheme, or with one that runs nothing: those of the web, and one more. The first colon ends a scheme, unless a path has begun.</summary>
    private static bool IsHarmless(string address, string scheme)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return !address.Any(char.IsControl)
            && (end < 0 || address[end] != ':' || address[..end].ToLowerInvariant() is var stated && (stated is "http" or "https" || stated == scheme));
    }

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Code();

    [GeneratedRegex(@"!\[(?<text>[^\]]*)\]\((?<address>[^)\s]+)\)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Image();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<address>[^)\s]+)\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*(?<text>[^*]+)\*\*", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\*(?<text>[^*\s][^*]*)\*", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Italic();
}
