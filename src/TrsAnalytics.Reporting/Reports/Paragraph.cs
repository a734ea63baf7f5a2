using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A paragraph of running text.</summary>
/// <param name="Sentences">Its sentences, one at least.</param>
public sealed record Paragraph(ImmutableArray<Sentence> Sentences) : Block
{
    /// <summary>A paragraph of words alone, without numbers that it rests on.</summary>
    /// <param name="id">What kind of text it is, see <see cref="Sentence.Id"/>.</param>
    /// <param name="text">What it says.</param>
    public Paragraph(string id, LocalizedText text)
        : this([Sentence.Of(id, text)])
    {
    }

    /// <summary>A paragraph of one sentence.</summary>
    internal Paragraph(Sentence sentence)
        : this([sentence])
    {
    }

    /// <summary>What it says.</summary>
    public LocalizedText Text => Phrase.Join(" ", Sentences.Select(sentence => sentence.Text));

    /// <summary>The sentences as one paragraph; none where there is nothing to say.</summary>
    internal static IEnumerable<Paragraph> Of(IEnumerable<Sentence> sentences) => sentences.ToImmutableArray() is { IsEmpty: false } all ? [new(all)] : [];
}
