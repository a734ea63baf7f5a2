namespace TrsAnalytics;

/// <summary>The table that a value is shown as.</summary>
internal static class ResultTable
{
    private static readonly HashSet<Type> ByMembers = [.. MemberTable.Types];

    /// <summary>The table of a result, or the members of a record of the library; null for anything else.</summary>
    public static Table? Of(object value) =>
        value as Table ?? View.Of(value.GetType())?.Table(value) ?? (ByMembers.Contains(value.GetType()) ? MemberTable.Of(value) : null);
}
