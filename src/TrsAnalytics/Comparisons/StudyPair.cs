namespace TrsAnalytics;

/// <summary>Two studies to be compared.</summary>
/// <param name="Earlier">What the change starts from.</param>
/// <param name="Later">What it ends with.</param>
internal sealed record StudyPair(Measurement Earlier, Measurement Later)
{
    /// <summary>The ids of the studies that something is in, where that is not both of them.</summary>
    public string? OnlyIn(bool earlier, bool later) => earlier == later ? null : earlier ? Earlier.Plan.Id : Later.Plan.Id;

    /// <summary>How many declarations each group of a dimension has in either study, in ordinal order.</summary>
    public (string Label, int Earlier, int Later)[] Groups(Dimension by)
    {
        var (earlier, later) = (Counts(Earlier, by), Counts(Later, by));
        return [.. earlier.Keys.Union(later.Keys).Order(StringComparer.Ordinal).Select(label => (label, earlier.GetValueOrDefault(label), later.GetValueOrDefault(label)))];
    }

    private static Dictionary<string, int> Counts(Measurement measurement, Dimension by)
    {
        var grouping = Grouping.Of(measurement, by);
        return grouping.Codes.CountBy(code => code).ToDictionary(count => grouping.Keys[count.Key][0], count => count.Value);
    }
}
