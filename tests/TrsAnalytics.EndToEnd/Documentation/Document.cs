using System.Text.RegularExpressions;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Documentation;

/// <summary>A page of the repository's documentation: what stands between its fences, and where its links lead.</summary>
internal sealed class Document
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private Document(string path, string text)
    {
        Path = path;
        Text = text;
        Fences =
        [
            .. Regex.Matches(text, "^```(?<language>[a-z]*) ?(?<file>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, Limit)
                .Select(fence => new Fence(fence.Groups["language"].Value, fence.Groups["file"].Value, fence.Groups["text"].Value)),
        ];
    }

    /// <summary>The pages, in the order of reading.</summary>
    public static string[] All { get; } = ["README.md", "docs/study-folder.md", "reports/samples/README.md", "CHANGELOG.md"];

    /// <summary>Its path within the repository.</summary>
    public string Path { get; }

    /// <summary>The whole page.</summary>
    public string Text { get; }

    /// <summary>The blocks between fences.</summary>
    public Fence[] Fences { get; }

    /// <summary>Where its links and pictures lead.</summary>
    public IEnumerable<string> Links => Regex.Matches(Text, @"\]\((?<to>[^)\s]+)\)", RegexOptions.None, Limit).Select(link => link.Groups["to"].Value);

    /// <summary>Its headings as links name them.</summary>
    public IEnumerable<string> Anchors => Regex.Matches(Text, "^#+ (?<heading>.+)$", RegexOptions.Multiline, Limit)
        .Select(heading => string.Concat(heading.Groups["heading"].Value.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ')).Replace(' ', '-'));

    /// <summary>Reads a page.</summary>
    public static Document Read(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)));
}
