using YamlDotNet.Core;

namespace TrsAnalytics;

/// <summary>Follows a study to its previous one, to the one before, and so on: no study may come up twice.</summary>
/// <remarks>A previous study that is missing or cannot be read ends the chain: it matters only when one compares with it.</remarks>
internal static class PreviousChain
{
    private const int Longest = 100;

    public static void Check(PlanNode? node, string folder, string? previous)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { FullPath(folder) };
        while (previous is not null && seen.Count <= Longest)
        {
            folder = Path.Combine(folder, previous);
            if (!seen.Add(FullPath(folder)))
            {
                node?.Wrong("must not lead back to a study already passed", "each study's previous one must be older: correct one of them");
                return;
            }

            previous = PreviousOf(folder);
        }
    }

    private static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static string? PreviousOf(string folder)
    {
        try
        {
            var entries = PlanFile.Parse(Path.Combine(folder, PlanFile.Name))?.Entries ?? default;
            var path = entries.IsDefault ? null : entries.FirstOrDefault(entry => entry.Key.Scalar == "previous").Value?.Scalar;
            return string.IsNullOrEmpty(path) || path.Any(char.IsControl) ? null : path;
        }
        catch (Exception unreadable) when (unreadable is UnusableInputException or YamlException)
        {
            return null;
        }
    }
}
