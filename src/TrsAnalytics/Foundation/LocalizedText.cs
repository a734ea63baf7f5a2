namespace TrsAnalytics;

/// <summary>A piece of text in both languages of the reports.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>The text of one language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vi : En;

    /// <summary>A text that reads the same in every language, such as a code.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <inheritdoc/>
    public override string ToString() => En;
}
