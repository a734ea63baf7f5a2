namespace TrsAnalytics;

/// <summary>A rule that says at most one thing of a declaration.</summary>
/// <param name="table">The cohort.</param>
/// <param name="rule">What is found.</param>
/// <param name="field">The field it is shown at.</param>
internal abstract class OnceRule(DeclarationTable table, Rule rule, string field) : DeclarationRule(table)
{
    public sealed override void Interrogate(int row, FindingList findings)
    {
        if (Holds(row))
        {
            findings.Add(rule, Table.Places.Of(row, field));
        }
    }

    /// <summary>Whether what the rule names is the case.</summary>
    protected abstract bool Holds(int row);
}
