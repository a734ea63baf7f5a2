namespace TrsAnalytics;

/// <summary>What some declarations say of an indicator, added up.</summary>
/// <param name="Total">The sum, in seconds or as a count.</param>
/// <param name="Count">How many of them say something.</param>
internal readonly record struct ColumnSum(long Total, int Count)
{
    public static ColumnSum operator +(ColumnSum a, ColumnSum b) => new(a.Total + b.Total, a.Count + b.Count);
}
