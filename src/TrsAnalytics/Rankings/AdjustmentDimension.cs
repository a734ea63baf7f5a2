namespace TrsAnalytics;

/// <summary>What an indicator is adjusted for, found among the dimensions and the columns of a study.</summary>
internal static class AdjustmentDimension
{
    /// <summary>The dimension of an id. A column in which no declaration has anything would adjust for nothing, and nobody would notice.</summary>
    /// <exception cref="UnusableInputException">There is neither such a dimension nor such a column.</exception>
    public static Dimension Of(Measurement measurement, RankingScheme scheme, string id)
    {
        var table = measurement.Table;
        if (By.Ids.Contains(id, StringComparer.Ordinal) || table.Count == 0 || (table.FieldOf(id) is >= 0 and var field && table.TextColumns[field] is not null))
        {
            return By.Id(id);
        }

        var indicator = scheme.Indicators.First(own => own.AdjustFor.Contains(id, StringComparer.Ordinal));
        throw new UnusableInputException(
            indicator.AdjustForPlace ?? $"indicator {indicator.Id}: adjust_for", "must be a dimension, or a column of the files with something in it",
            $"found '{id}', which is neither", NearWords.Hint(id, [.. By.Ids, .. table.TextFields.Where((_, known) => table.TextColumns[known] is not null).Except(By.Ids)]));
    }
}
