namespace TrsAnalytics;

/// <summary>Brings what a cell awaits back to the thread of the cells. What an interrupted cell awaited is dropped.</summary>
internal sealed class CellContext(CellThread thread, CancellationToken interrupted) : SynchronizationContext
{
    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) => thread.Post(() =>
    {
        if (!interrupted.IsCancellationRequested)
        {
            d(state);
        }
    });

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;
}
