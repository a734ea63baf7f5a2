namespace TrsAnalytics;

/// <summary>A rule that looks at one declaration of the cohort at a time. It holds no state between them.</summary>
internal abstract class DeclarationRule(DeclarationTable table)
{
    protected DeclarationTable Table => table;

    /// <summary>Adds what is found of the declaration in a row of the table.</summary>
    public abstract void Interrogate(int row, FindingList findings);

    /// <summary>Whether both stamps are there and the first is before the second.</summary>
    protected bool Precedes(int first, int second, int row) =>
        table.Has(first, row) && table.Has(second, row) && table.IsBefore(first, second, row);
}
