namespace TrsAnalytics;

/// <summary>Finds what a name groups by, among the dimensions that every study has and the columns of the files.</summary>
internal static class DimensionNames
{
    /// <summary>The dimension of a name.</summary>
    /// <param name="table">The declarations of the whole study.</param>
    /// <param name="name">The id of a dimension or the header of a column.</param>
    /// <param name="place">Where the name stands, for the message.</param>
    /// <exception cref="UnusableInputException">There is neither such a dimension nor such a column with something in it.</exception>
    public static Dimension Of(DeclarationTable table, string name, string place)
    {
        Check(table, name, place);
        return By.Id(name);
    }

    /// <summary>Refuses a name that would group all declarations as unknown, and nobody would notice.</summary>
    /// <inheritdoc cref="Of"/>
    public static void Check(DeclarationTable table, string name, string place)
    {
        if (By.Ids.Contains(name, StringComparer.Ordinal) || table.Count == 0 || (table.FieldOf(name) is >= 0 and var field && table.TextColumns[field] is not null))
        {
            return;
        }

        string[] known = [.. By.Ids, .. table.TextFields.Where((_, field) => table.TextColumns[field] is not null).Except(By.Ids)];
        throw new UnusableInputException(
            place, "must be a dimension, or a column of the files with something in it", $"'{name}' is neither", NearWords.Hint(name, known));
    }
}
