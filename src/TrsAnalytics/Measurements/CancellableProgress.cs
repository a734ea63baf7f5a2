namespace TrsAnalytics;

/// <summary>Ends what tells its progress once it is cancelled, and passes the progress on.</summary>
/// <param name="progress">Who is told; null for nobody.</param>
/// <param name="cancel">What ends it.</param>
internal sealed class CancellableProgress(IProgress<double>? progress, CancellationToken cancel) : IProgress<double>
{
    /// <inheritdoc/>
    public void Report(double value)
    {
        cancel.ThrowIfCancellationRequested();
        progress?.Report(value);
    }
}
