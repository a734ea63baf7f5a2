using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TrsAnalytics;

/// <summary>
/// The browser as a process with a profile folder of its own. Nothing of either is left when it is disposed, or when this process is told to end.
/// Where this process is killed, the browser ends by itself, because the pipes to it close, and the next one that is started takes the folder away.
/// </summary>
internal sealed class BrowserProcess : IDisposable
{
    private static readonly TimeSpan KillPatience = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly BrowserProfile profile;
    private readonly BrowserPipes pipes;
    private readonly List<PosixSignalRegistration> signals = [];
    private readonly Lock ending = new();
    private bool hasEnded;
    private volatile bool isInterrupted;

    private BrowserProcess(string path, Process process, BrowserProfile profile, BrowserPipes pipes)
    {
        Path = path;
        this.process = process;
        this.profile = profile;
        this.pipes = pipes;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        foreach (var signal in (ReadOnlySpan<PosixSignal>)[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
        {
            signals.Add(PosixSignalRegistration.Create(signal, _ => Interrupt()));
        }
    }

    /// <summary>The program.</summary>
    public string Path { get; }

    /// <summary>Whether this process was told to end: known before the browser is killed for it, so that nobody takes its end for a failure.</summary>
    public bool IsInterrupted => isInterrupted;

    /// <summary>The folder of this run: the browser's profile, and the page it prints.</summary>
    public string Profile => profile.Folder;

    /// <summary>What is said to the browser.</summary>
    public Stream Input => pipes.Input;

    /// <summary>What it says.</summary>
    public Stream Output => pipes.Output;

    /// <summary>Starts a browser.</summary>
    /// <exception cref="UnusableInputException">The file cannot be started.</exception>
    public static BrowserProcess Start(string path)
    {
        var folder = BrowserProfile.New();
        try
        {
            var ends = BrowserPipes.For(path, BrowserFlags.For(folder.Folder, Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()));

            // A browser that is killed leaves its temporary files: let them lie in the folder that is deleted.
            foreach (var variable in (ReadOnlySpan<string>)["TMPDIR", "TMP", "TEMP"])
            {
                ends.Program.Environment[variable] = folder.Folder;
            }

            // Fonts and their order would else follow the user's language.
            foreach (var variable in (ReadOnlySpan<string>)["LANG", "LC_ALL"])
            {
                ends.Program.Environment[variable] = "C.UTF-8";
            }

            ends.Program.Environment["LANGUAGE"] = "en";
            ends.Program.Environment["TZ"] = "UTC";
            return new BrowserProcess(path, ends.Start(), folder, ends);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            folder.Dispose();
            throw NoProgram(path, e);
        }
    }

    /// <summary>What to say of a browser that has gone: that it ended at once, where it did.</summary>
    /// <returns>Null where it still runs.</returns>
    public UnusableInputException? Ended()
    {
        // It closes its pipes a moment before it is gone.
        if (!process.WaitForExit(KillPatience) || hasEnded)
        {
            return null;
        }

        return process.ExitCode is BrowserPipes.NotFound or BrowserPipes.NotExecutable
            ? NoProgram(Path, null)
            : new(
                Path, "the browser must keep running until the report is printed",
                string.Create(CultureInfo.InvariantCulture, $"it ended at once with code {process.ExitCode}"),
                $"start it by hand to see why, or name another one in {BrowserLocator.Variable}");
    }

    /// <summary>Waits for the browser to end by itself.</summary>
    public Task WaitForExitAsync(CancellationToken cancel) => process.WaitForExitAsync(cancel);

    /// <summary>Ends the browser with all its children, and deletes its profile.</summary>
    public void Kill()
    {
        lock (ending)
        {
            if (!hasEnded)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(KillPatience);
                profile.Dispose();
                hasEnded = true;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        signals.ForEach(signal => signal.Dispose());
        pipes.Dispose();
        process.Dispose();
    }

    private void Interrupt()
    {
        isInterrupted = true;
        Kill();
    }

    private void OnProcessExit(object? sender, EventArgs e) => Kill();

    private static UnusableInputException NoProgram(string path, Exception? cause) => new(
        path, "the browser must be a program", "it could not be started", $"name another one in {BrowserLocator.Variable}", cause);
}
