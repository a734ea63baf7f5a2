namespace TrsAnalytics;

/// <summary>Reads files on as many threads as there are processors, in their order; whoever merges them takes the blocks meanwhile.</summary>
internal sealed class ParallelReading : IDisposable
{
    /// <summary>How many files may be read before the merging comes to them.</summary>
    private const int Ahead = 8;

    private readonly Thread[] _threads;
    private readonly SemaphoreSlim _free = new(Ahead);
    private int _next = -1;
    private volatile bool _stopped;

    public ParallelReading(IReadOnlyList<RecordFile> files)
    {
        Files = files;
        _threads = [.. Enumerable.Range(0, Math.Min(files.Count, Environment.ProcessorCount)).Select(_ => new Thread(Work) { IsBackground = true })];
        foreach (var thread in _threads)
        {
            thread.Start();
        }
    }

    /// <summary>The files, to be taken in this order.</summary>
    public IReadOnlyList<RecordFile> Files { get; }

    /// <summary>Says that a file was taken to its end, so that a further one may be read.</summary>
    public void Taken() => _free.Release();

    /// <inheritdoc/>
    public void Dispose()
    {
        _stopped = true;
        _free.Release(_threads.Length);
        foreach (var thread in _threads)
        {
            thread.Join();
        }

        _free.Dispose();
    }

    private void Work()
    {
        while (true)
        {
            _free.Wait();
            var index = Interlocked.Increment(ref _next);
            if (_stopped || index >= Files.Count)
            {
                return;
            }

            Files[index].Read();
        }
    }
}
