namespace TrsAnalytics;

/// <summary>Finds what somebody meant who wrote a word that is not known.</summary>
internal static class NearWords
{
    private const int LongestWord = 60;
    private const int LongestList = 12;

    /// <summary>A hint: the known words that are near, else all of them when they are few.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> known)
    {
        var near = Of(word, known);
        if (near.Length > 0)
        {
            return $"did you mean {string.Join(" or ", near)}?";
        }

        return known.Count <= LongestList ? $"use one of {string.Join(", ", known)}" : "look it up in the list of known words";
    }

    private static string[] Of(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
        {
            return [];
        }

        var folded = HeaderText.Fold(word).Replace(' ', '_');
        return [.. known
            .Select(candidate => (candidate, distance: Distance(folded, candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, folded.Length / 3))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(3).Select(pair => pair.candidate)];
    }

    /// <summary>The Levenshtein distance: insertions, deletions and replacements of one character.</summary>
    private static int Distance(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[^1];
    }
}
