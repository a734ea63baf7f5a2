using System.Collections.Concurrent;

namespace TrsAnalytics;

/// <summary>The one thread that cells run on, and what they await continues on.</summary>
internal sealed class CellThread : IDisposable
{
    private const int StackBytes = 16 << 20;
    private readonly BlockingCollection<Action> _work = [];
    private readonly Thread _thread;

    public CellThread()
    {
        _thread = new(Work, StackBytes) { IsBackground = true, Name = "Cells" };
        _thread.Start();
    }

    /// <summary>Has work done after what is waiting already; after the end there is none.</summary>
    public void Post(Action work)
    {
        try
        {
            _work.Add(work);
        }
        catch (InvalidOperationException)
        {
            // The engine was closed while something was still awaited.
        }
    }

    /// <summary>Runs a function on the thread.</summary>
    public Task<T> Run<T>(Func<T> function)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(() =>
        {
            try
            {
                done.SetResult(function());
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        });
        return done.Task;
    }

    /// <summary>Wakes the thread where it sleeps or waits.</summary>
    public void Wake() => _thread.Interrupt();

    /// <summary>Forgets a <see cref="Wake"/> that found nobody asleep; called on the thread.</summary>
    public static void StayAwake()
    {
        try
        {
            Thread.Sleep(1);
        }
        catch (ThreadInterruptedException)
        {
            // This is what was to be forgotten.
        }
    }

    /// <summary>Does what comes, on this thread, until a task is complete.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public void PumpUntil(Task task, CancellationToken stop)
    {
        _ = task.ContinueWith(_ => Post(static () => { }), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        while (!task.IsCompleted)
        {
            _work.Take(stop)();
            stop.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _work.CompleteAdding();

    private void Work()
    {
        foreach (var work in _work.GetConsumingEnumerable())
        {
            try
            {
                work();
            }
            catch (Exception e)
            {
                Console.Error.WriteLine(e.Message); // from something that no cell awaits any more
            }
        }
    }
}
