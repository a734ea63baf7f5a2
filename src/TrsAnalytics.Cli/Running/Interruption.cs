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
        var signal = new TaskCompletionSource<int>();
        using var interrupt = On(PosixSignal.SIGINT, Interrupted, signal);
        using var terminate = On(PosixSignal.SIGTERM, Terminated, signal);

        var running = Task.Run(() => work(cancel.Token));
        if (await Task.WhenAny(running, signal.Task) == running)
        {
            return await running;
        }

        await cancel.CancelAsync();
        await Task.WhenAny(running, Task.Delay(Grace));
        return await signal.Task;
    }

    private static PosixSignalRegistration On(PosixSignal kind, int code, TaskCompletionSource<int> signal) =>
        PosixSignalRegistration.Create(kind, context => context.Cancel = signal.TrySetResult(code));
}
