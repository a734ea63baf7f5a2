namespace TrsAnalytics;

/// <summary>Tells the state and the span of every stage of a declaration. One instance a thread is not needed: it holds no state.</summary>
internal sealed class StageStates
{
    public StageStates(DeclarationTable table) => throw new NotSupportedException(table.Plan.Id);

    /// <summary>Fills one span a stage of the plan, in table order.</summary>
    public void Tell(int row, Span<StageSpan> spans) => throw new NotSupportedException($"{row} {spans.Length}");
}
