namespace TrsAnalytics;

/// <summary>Finds what somebody meant who wrote a word that is not known.</summary>
internal static class NearWords
{
    private const int LongestWord = 60;
    private const int ShortestWord = 4;
    private const int LongestList = 36;
    private const int MostNear = 3;

    /// <summary>A hint: the known words that are near, else all of them when they are few, else where they stand.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> known) =>
        Hint(word, known, known.Count <= LongestList ? $"use one of {string.Join(", ", known)}" : "docs/study-folder.md lists what is known");

    /// <summary>A hint: the known words that are nearest, else another one.</summary>
    public static string Hint(string word, IEnumerable<string> known, string otherwise) =>
        Nearest(word, known) is { Length: > 0 } near ? $"did you mean {string.Join(" or ", near)}?" : otherwise;

    /// <summary>The words of the smallest distance, if a third of the characters or fewer differ; what stands before a slash is no measure of that.</summary>
    public static string[] Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
        {
            return [];
        }

        var folded = HeaderText.Fold(word).Replace(' ', '_');
        var most = Math.Max(1, (folded.Length - 1 - folded.LastIndexOf('/')) / 3);
        var near = known.ToLookup(candidate => Distance(folded, candidate.ToLowerInvariant())).Where(group => group.Key <= most).MinBy(group => group.Key);
        return near is null ? [] : [.. near.Order(StringComparer.Ordinal).Take(MostNear)];
    }

    /// <summary>What the nearest of several words stands for, where few enough letters differ for one that is not known; else null.</summary>
    /// <param name="word">The word.</param>
    /// <param name="known">Known words and what they stand for.</param>
    /// <param name="lettersPerMistake">So many letters may hold one mistake.</param>
    public static string? Nearest(string word, IEnumerable<(string Word, string Meaning)> known, int lettersPerMistake)
    {
        var most = Math.Max(1, word.Length / lettersPerMistake);
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return null;
        }

        return known.Where(each => Math.Abs(each.Word.Length - word.Length) <= most)
            .Where(each => CanBeWithin(word, each.Word, most))
            .Select(each => (Distance: Distance(word, each.Word), each.Word, each.Meaning))
            .Where(each => each.Distance <= most)
            .OrderBy(each => each.Distance).ThenBy(each => each.Word, StringComparer.Ordinal)
            .Select(each => each.Meaning).FirstOrDefault();
    }

    /// <summary>Whether two words may be so near: one mistake leaves at most two letters between what they begin and end with alike. Cheap, and the whole distance is not.</summary>
    private static bool CanBeWithin(string left, string right, int most)
    {
        if (most > 1)
        {
            return true;
        }

        var alike = left.AsSpan().CommonPrefixLength(right);
        var end = Math.Min(left.Length, right.Length) - alike;
        var tail = 0;
        while (tail < end && left[^(tail + 1)] == right[^(tail + 1)])
        {
            tail++;
        }

        return Math.Max(left.Length, right.Length) - alike - tail <= 2;
    }

    /// <summary>The distance of Damerau and Levenshtein, as optimal alignment: insertions, deletions and replacements of one character, and swaps of two neighbours.</summary>
    private static int Distance(string left, string right)
    {
        var (twoAbove, above) = (Array.Empty<int>(), Enumerable.Range(0, right.Length + 1).ToArray());
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }
            }

            (twoAbove, above) = (above, row);
        }

        return above[^1];
    }
}
