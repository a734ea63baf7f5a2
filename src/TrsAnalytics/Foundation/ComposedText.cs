using System.Globalization;

namespace TrsAnalytics;

/// <summary>Unicode normalisation form C (UAX 15): a letter and its marks as one character, where there is one.</summary>
/// <remarks>The platform's own normalisation does nothing where a program runs without the ICU library, as this one does everywhere.</remarks>
internal static class ComposedText
{
    private const string Resource = "TrsAnalytics.composition.txt";
    private const char FirstMark = '\u0300';
    private const char FirstLatin = '\u00C0';

    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeTails = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    private static readonly Lazy<Tables> Known = new(Tables.Read);

    /// <summary>The text in form C.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstMark, char.MaxValue))
        {
            return text;
        }

        var characters = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            TakeApart(rune.Value, characters);
        }

        PutInOrder(characters);
        return string.Concat(Composed(characters).Select(char.ConvertFromUtf32));
    }

    /// <summary>The text without the marks on its letters: <c>Số tờ khai, đăng ký</c> is <c>So to khai, dang ky</c>.</summary>
    public static string Bare(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstLatin, char.MaxValue))
        {
            return text;
        }

        var characters = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            TakeApart(rune.Value, characters);
        }

        return string.Concat(characters.Where(character => ClassOf(character) == 0).Select(Unbarred).Select(char.ConvertFromUtf32));
    }

    /// <summary>The one letter of Vietnamese whose mark is a part of it.</summary>
    private static int Unbarred(int character) => character switch
    {
        'đ' => 'd',
        'Đ' => 'D',
        _ => character,
    };

    private static void TakeApart(int character, List<int> parts)
    {
        if (character - FirstSyllable is >= 0 and < Leads * Vowels * Tails and var syllable)
        {
            parts.Add(FirstLead + (syllable / (Vowels * Tails)));
            parts.Add(FirstVowel + (syllable / Tails % Vowels));
            if (syllable % Tails > 0)
            {
                parts.Add(BeforeTails + (syllable % Tails));
            }
        }
        else if (Known.Value.Parts.TryGetValue(character, out var known))
        {
            Array.ForEach(known, part => TakeApart(part, parts));
        }
        else
        {
            parts.Add(character);
        }
    }

    /// <summary>Marks that follow each other stand in the order of their classes; marks of one class keep theirs.</summary>
    private static void PutInOrder(List<int> characters)
    {
        for (var i = 1; i < characters.Count; i++)
        {
            for (var at = i; at > 0 && ClassOf(characters[at]) > 0 && ClassOf(characters[at - 1]) > ClassOf(characters[at]); at--)
            {
                (characters[at - 1], characters[at]) = (characters[at], characters[at - 1]);
            }
        }
    }

    private static List<int> Composed(List<int> characters)
    {
        var composed = new List<int>(characters.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var character in characters)
        {
            var own = ClassOf(character);
            var isReachable = starter >= 0 && (starter == composed.Count - 1 || lastClass < own);
            if (isReachable && Pair(composed[starter], character) is { } one)
            {
                composed[starter] = one;
                continue;
            }

            (starter, lastClass) = (own == 0 ? composed.Count : starter, own);
            composed.Add(character);
        }

        return composed;
    }

    private static int? Pair(int first, int second) =>
        first - FirstLead is >= 0 and < Leads and var lead && second - FirstVowel is >= 0 and < Vowels and var vowel
            ? FirstSyllable + (((lead * Vowels) + vowel) * Tails)
        : first - FirstSyllable is >= 0 and < Leads * Vowels * Tails and var syllable && syllable % Tails == 0 && second - BeforeTails is > 0 and < Tails and var tail
            ? first + tail
        : Known.Value.Composed.TryGetValue((first, second), out var one) ? one : null;

    private static int ClassOf(int character) => Known.Value.Classes.GetValueOrDefault(character);

    private sealed record Tables(Dictionary<int, int[]> Parts, Dictionary<(int First, int Second), int> Composed, Dictionary<int, int> Classes)
    {
        public static Tables Read()
        {
            using var stream = typeof(ComposedText).Assembly.GetManifestResourceStream(Resource)
                ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
            using var reader = new StreamReader(stream);
            var tables = new Tables([], [], []);
            while (reader.ReadLine() is { } line)
            {
                if (!line.StartsWith('#'))
                {
                    tables.Add(line.Split(' '));
                }
            }

            return tables;
        }

        private void Add(string[] words)
        {
            var character = Code(words[0]);
            if (words[1] == ":")
            {
                Classes.Add(character, int.Parse(words[2], CultureInfo.InvariantCulture));
                return;
            }

            int[] parts = [.. words.Skip(2).Select(Code)];
            Parts.Add(character, parts);
            if (words[1] == "=")
            {
                Composed.Add((parts[0], parts[1]), character);
            }
        }

        private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
