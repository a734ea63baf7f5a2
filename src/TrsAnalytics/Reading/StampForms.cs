namespace TrsAnalytics;

/// <summary>What was decided about the columns of one file after a first look at all files of its source.</summary>
/// <param name="monthFirst">The fields whose columns are written month first.</param>
/// <param name="serials">The fields whose columns hold serial numbers of Excel.</param>
/// <param name="channels">The headers of channels that at first seemed to be stamps of the channelling.</param>
internal sealed class StampForms(IReadOnlySet<string> monthFirst, IReadOnlySet<string> serials, IReadOnlySet<string> channels)
{
    private static readonly HashSet<string> None = new(StringComparer.Ordinal);

    /// <summary>Nothing: days come first, and numbers are no stamps, unless the plan says so.</summary>
    public static StampForms Undecided { get; } = new(None, None, None);

    /// <summary>Whether nothing was decided.</summary>
    public bool IsUndecided => monthFirst.Count + serials.Count + channels.Count == 0;

    /// <summary>How the column of a field is written.</summary>
    /// <param name="field">The field.</param>
    /// <param name="planned">What the plan says of its header, or null.</param>
    public StampForm Of(string field, DayOrder? planned) =>
        new(planned ?? (monthFirst.Contains(field) ? DayOrder.Mdy : DayOrder.Dmy), planned is not null, serials.Contains(field));

    /// <summary>Whether a column holds channels, whatever its header says.</summary>
    public bool HoldsChannels(string header) => channels.Contains(header);
}
