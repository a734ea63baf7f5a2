using System.Text;

namespace TrsAnalytics;

/// <summary>Names for what a study has of its own, made of the words of its files.</summary>
internal sealed class DraftNames
{
    private const int Longest = 40;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { EventName.Release.Id, PlanSection.First, PlanSection.Last };

    /// <summary>A name of small letters, digits and _ that nothing else has: <c>Kết thúc soi chiếu</c> becomes <c>ket_thuc_soi_chieu</c>.</summary>
    public string Of(string words)
    {
        var name = new StringBuilder();
        foreach (var c in ComposedText.Bare(words).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(c);
            }
            else if (name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        var stem = name.ToString().Trim('_');
        stem = stem.Length == 0 ? "event" : stem[..Math.Min(stem.Length, Longest)].Trim('_');
        var free = stem;
        for (var number = 2; IsTaken(free); number++)
        {
            free = $"{stem}_{number}";
        }

        _taken.Add(free);
        return free;
    }

    private bool IsTaken(string name) => _taken.Contains(name) || Field.IsOne(name) || StudyEvent.BuiltIn.Any(known => known.Name.Id == name);
}
