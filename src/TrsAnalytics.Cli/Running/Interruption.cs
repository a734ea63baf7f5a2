using System.Runtime.InteropServices;

namespace TrsAnalytics.Cli;

/// <summary>Runs work that Ctrl-C ends: it gets a moment to put away its files and its browser.</summary>
internal static class Interruption
{
    private const int Interrupted = 130;
    private const int Terminated = 143;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>The exit code of the work, or of the signal that ended it.</summary>
    public static async Task<int> RunAsync(Func<CancellationToken, Task<int>> work)
    {
        using var cancel = new CancellationTokenSource();
        var signal = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupt = On(PosixSignal.SIGINT, Interrupted, signal);
        using var terminate = On(PosixSignal.SIGTERM, Terminated, signal);

        return await CodeAsync(Task.Run(() => work(cancel.Token)), signal.Task, cancel);
    }

    /// <summary>The exit code of running work, or of a signal that comes before it has done what it was to do.</summary>
    /// <param name="running">The work.</param>
    /// <param name="signal">The code of the signal, once there is one.</param>
    /// <param name="cancel">Tells the work of it.</param>
    internal static async Task<int> CodeAsync(Task<int> running, Task<int> signal, CancellationTokenSource cancel)
    {
        if (await Task.WhenAny(running, signal) != running)
        {
            await cancel.CancelAsync();
            await Task.WhenAny(running, Task.Delay(Grace));
            return await signal;
        }

        // A signal has several handlers, called in no order: the browser's may have ended the work before ours is told.
        if (running.IsCanceled)
        {
            await Task.WhenAny(signal, Task.Delay(Grace));
        }

        return signal.IsCompleted && !running.IsCompletedSuccessfully ? await signal : await running;
    }

    private static PosixSignalRegistration On(PosixSignal kind, int code, TaskCompletionSource<int> signal) =>
        PosixSignalRegistration.Create(kind, context => context.Cancel = signal.TrySetResult(code));
}
