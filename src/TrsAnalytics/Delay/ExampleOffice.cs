using NodaTime;

namespace TrsAnalytics;

/// <summary>An office that did a stage often enough to be an example.</summary>
/// <param name="Code">The office.</param>
/// <param name="Times">What it took, cell by cell of declarations alike; null where it did the stage too rarely to bind anybody.</param>
/// <param name="Medians">The median hours of each of these cells, shrunken as <see cref="BenchmarkKind.BestOffice"/> says.</param>
internal sealed record ExampleOffice(string Code, FrequencyTable?[] Times, double?[] Medians)
{
    /// <summary>Whether it says anything of a mix.</summary>
    /// <param name="mix">How often a group did the stage, cell by cell.</param>
    public bool Knows(int[] mix) => mix.Zip(Medians).Any(cell => cell.First > 0 && cell.Second is not null);

    /// <summary>The hours of a mix, were each declaration to take the median of its cell.</summary>
    /// <param name="mix">How often a group did the stage, cell by cell.</param>
    /// <param name="ofAll">The medians that stand in where the office has none.</param>
    public double TotalHours(int[] mix, double[] ofAll) => mix.Select((count, cell) => count * (Medians[cell] ?? ofAll[cell])).Sum();

    /// <summary>The mean of the medians that bind a mix.</summary>
    /// <param name="mix">How often a group did the stage, cell by cell.</param>
    public Duration Mean(int[] mix)
    {
        var bound = mix.Zip(Medians).Where(cell => cell.Second is not null).ToArray();
        return Duration.FromSeconds(Seconds(bound.Sum(cell => cell.First * cell.Second!.Value) / bound.Sum(cell => cell.First)));
    }

    /// <summary>The median of a cell in seconds; null where nobody is bound.</summary>
    public long? Median(int cell) => Medians[cell] is { } hours ? Seconds(hours) : null;

    /// <summary>The time in seconds below which a share of a cell lies; null where nobody is bound.</summary>
    public long? Quantile(int cell, double share) => Times[cell]?.Quantile(share) is { } hours ? Seconds(hours) : null;

    private static long Seconds(double hours) => (long)Math.Round(hours * 3600);
}
