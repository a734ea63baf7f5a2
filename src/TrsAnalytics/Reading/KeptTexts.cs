namespace TrsAnalytics;

/// <summary>Counts the distinct texts of one file, which stay in memory while it is measured.</summary>
internal sealed class KeptTexts(SourceFile file)
{
    private readonly long _bytes = file.Size;
    private long _characters;

    /// <summary>Counts a text.</summary>
    /// <exception cref="UnusableInputException">The file holds more of them than it can have come by.</exception>
    public void Add(int characters)
    {
        _characters += characters;
        DecodingLimits.CheckKept(_characters, _bytes, file.Name);
    }
}
