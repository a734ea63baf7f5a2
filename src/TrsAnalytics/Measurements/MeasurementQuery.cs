using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What is asked of a measurement, as text gives it: on the command line, in the parameters of a notebook, in an address.</summary>
/// <remarks>
/// <c>by=procedure,final_channel</c>, <c>where=procedure=E21|E31,final_channel=3</c>, <c>clock=elapsed|working</c>, <c>lang=vi|en</c>, <c>top=10</c>. Conditions stand
/// for any dimension and any further column of the files; <c>:</c> serves as well as <c>=</c>; a group with a comma stands in double quotes.
/// </remarks>
public sealed partial record MeasurementQuery
{
    private MeasurementQuery()
    {
    }

    /// <summary>What to group by; empty where the query does not say.</summary>
    public ImmutableArray<Dimension> By { get; private init; } = [];

    /// <summary>Which declarations are meant; null for all.</summary>
    public Condition? Where { get; private init; }

    /// <summary>How time is counted; null where the query does not say.</summary>
    public Clock? Clock { get; private init; }

    /// <summary>The language of what is printed; null where the query does not say.</summary>
    public Language? Language { get; private init; }

    /// <summary>How many rows are printed, from 1; null for all.</summary>
    public int? Top { get; private init; }

    /// <summary>Reads a query; every name in it must be known of the measurement.</summary>
    /// <param name="measurement">What is asked.</param>
    /// <param name="by">Dimensions or headers of columns, with commas between them.</param>
    /// <param name="where">Conditions, with commas between them.</param>
    /// <param name="clock"><c>elapsed</c> or <c>working</c>.</param>
    /// <param name="lang"><c>vi</c> or <c>en</c>.</param>
    /// <param name="top">A whole number from 1.</param>
    /// <exception cref="UnusableInputException">A word is not known, or no declaration is meant.</exception>
    public static MeasurementQuery Parse(
        Measurement measurement, string? by = null, string? where = null, string? clock = null, string? lang = null, string? top = null) =>
        Parse(new QueryText(measurement, mark: ""), by, where, clock, lang, top);

    /// <summary>Reads the query of an address or of a notebook's parameters: its words by their key, each key at most once.</summary>
    /// <param name="measurement">What is asked.</param>
    /// <param name="words">The words by key: <c>by</c>, <c>where</c>, <c>clock</c>, <c>lang</c>, <c>top</c>.</param>
    /// <param name="mark">What the reader writes before a key, for the messages, such as <c>--</c> on a command line.</param>
    /// <exception cref="UnusableInputException">A key or a word is not known, or no declaration is meant.</exception>
    public static MeasurementQuery Parse(Measurement measurement, IReadOnlyDictionary<string, string> words, string mark = "")
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = new QueryText(measurement, mark);
        text.CheckKeys(words.Keys);
        return Parse(
            text, words.GetValueOrDefault("by"), words.GetValueOrDefault("where"), words.GetValueOrDefault("clock"), words.GetValueOrDefault("lang"), words.GetValueOrDefault("top"));
    }

    /// <summary>The declarations that the query means.</summary>
    public Measurement Of(Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        return Where is null ? measurement : measurement.Where(Where);
    }

    /// <summary>What is stated, in one sentence.</summary>
    public override string ToString() => RecordSentence.Of(
        "Query", ("by", string.Join(',', By)), ("where", Where?.ToString()), ("clock", Clock), ("lang", Language), ("top", Top));

    private static MeasurementQuery Parse(QueryText text, string? by, string? where, string? clock, string? lang, string? top) => new()
    {
        By = [.. text.Dimensions(by)],
        Where = text.Where(where),
        Clock = text.Choice("clock", clock, ("elapsed", TrsAnalytics.Clock.Elapsed), ("working", TrsAnalytics.Clock.Working)),
        Language = text.Choice("lang", lang, ("vi", TrsAnalytics.Language.Vietnamese), ("en", TrsAnalytics.Language.English)),
        Top = text.Top(top),
    };
}
