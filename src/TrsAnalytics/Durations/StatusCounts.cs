namespace TrsAnalytics;

/// <summary>How many declarations of a group became what.</summary>
/// <param name="Released">Those released.</param>
/// <param name="Open">Those open at the end of follow-up.</param>
/// <param name="Cancelled">Those cancelled before any release.</param>
/// <param name="Unknown">Those nobody can tell of.</param>
public readonly record struct StatusCounts(int Released, int Open, int Cancelled, int Unknown)
{
    /// <summary>All of them.</summary>
    public int All => Released + Open + Cancelled + Unknown;

    /// <summary>Counts the declarations of each group.</summary>
    internal static StatusCounts[] Of(Measurement measurement, Grouping grouping)
    {
        var counts = new int[grouping.Count, 4];
        for (var i = 0; i < grouping.Codes.Length; i++)
        {
            counts[grouping.Codes[i], (int)measurement.Table.Status[measurement.RowAt(i)]]++;
        }

        int Count(int group, DeclarationStatus status) => counts[group, (int)status];
        return
        [
            .. Enumerable.Range(0, grouping.Count).Select(group => new StatusCounts(
                Count(group, DeclarationStatus.Released), Count(group, DeclarationStatus.Open),
                Count(group, DeclarationStatus.Cancelled), Count(group, DeclarationStatus.Unknown))),
        ];
    }
}
