using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What the findings of a measurement may do to its headline numbers.</summary>
public static class MeasurementFindingEffects
{
    /// <summary>One for each finding that tells which declarations it is about (Q32 and on), in the order of the rules; of declarations of this measurement alone.</summary>
    /// <remarks>Rows that were drawn by their release have no headline numbers, and so no effects.</remarks>
    /// <param name="measurement">What was measured.</param>
    public static ImmutableArray<FindingEffect> FindingEffects(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var asked = measurement.Findings.Where(finding => finding.Concerned is not null).ToArray();
        if (asked.Length == 0 || measurement.Plan.Extract == ExtractKind.Release)
        {
            return [];
        }

        var all = HeadlineNumbers.Of(measurement);
        return [.. asked.Select(finding => EffectOf(finding, measurement, all))];
    }

    private static FindingEffect EffectOf(Finding finding, Measurement measurement, HeadlineNumbers all)
    {
        var keys = measurement.Table.Keys;
        bool IsMeant(Declaration declaration) => finding.Concerned!.Contains(keys[declaration.Row]);
        var leftOut = measurement.Declarations.Count(declaration =>
            declaration.Status is DeclarationStatus.Released or DeclarationStatus.Open && IsMeant(declaration));
        return new(finding, leftOut, all, leftOut == 0 ? all : HeadlineNumbers.Of(measurement.Where(declaration => !IsMeant(declaration))));
    }
}
