using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TrsAnalytics;

/// <summary>The browser as a process with a profile folder of its own. Nothing of either is left when it is disposed, or when this process is told to end.</summary>
internal sealed class BrowserProcess : IDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan KillPatience = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly List<PosixSignalRegistration> signals = [];
    private readonly Lock ending = new();
    private bool hasEnded;

    private BrowserProcess(Process process, string profile)
    {
        this.process = process;
        Profile = profile;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        foreach (var signal in (ReadOnlySpan<PosixSignal>)[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
        {
            signals.Add(PosixSignalRegistration.Create(signal, _ => Kill()));
        }
    }

    /// <summary>The program.</summary>
    public string Path => process.StartInfo.FileName;

    /// <summary>The folder of this run: the browser's profile, and the page it prints.</summary>
    public string Profile { get; }

    /// <summary>Starts a browser.</summary>
    /// <exception cref="UnusableInputException">The file cannot be started.</exception>
    public static BrowserProcess Start(string path)
    {
        var profile = NewFolder();
        var start = new ProcessStartInfo(path, BrowserFlags.For(profile, Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };

        // A browser that is killed leaves its temporary files: let them lie in the folder that is deleted.
        foreach (var variable in (ReadOnlySpan<string>)["TMPDIR", "TMP", "TEMP"])
        {
            start.Environment[variable] = profile;
        }

        try
        {
            var started = Process.Start(start)!;

            // Read and thrown away: a full pipe would stop the browser.
            started.BeginOutputReadLine();
            started.BeginErrorReadLine();
            return new BrowserProcess(started, profile);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Directory.Delete(profile, recursive: true);
            throw new UnusableInputException(
                path, "the browser must be a program", "it could not be started", $"name another one in {BrowserLocator.Variable}", e);
        }
    }

    /// <summary>Waits until the browser listens, and says where.</summary>
    /// <exception cref="UnusableInputException">It ended before it listened.</exception>
    public async Task<Uri> EndpointAsync(CancellationToken cancel)
    {
        while (!process.HasExited)
        {
            if (ReadEndpoint() is { } endpoint)
            {
                return endpoint;
            }

            await Task.Delay(PollInterval, cancel);
        }

        throw new UnusableInputException(
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
                DeleteProfile();
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
        process.Dispose();
    }

    private static string NewFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("trs-browser-").FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(
                System.IO.Path.GetTempPath(), "the folder for temporary files must be writable", "it is not there, not writable or full",
                "free some space or name another folder in TMPDIR (on Windows: TMP)", e);
        }
    }

    private Uri? ReadEndpoint()
    {
        // Two lines, port and path, written by the browser in a moment that we may hit half-way.
        var file = new FileInfo(System.IO.Path.Combine(Profile, "DevToolsActivePort"));
        try
        {
            var lines = file.Exists ? File.ReadAllLines(file.FullName) : [];
            return lines is [var port, { Length: > 0 } path, ..] ? new Uri($"ws://127.0.0.1:{port}{path}") : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void OnProcessExit(object? sender, EventArgs e) => Kill();

    private void DeleteProfile()
    {
        // Child processes of a browser that was killed may still write for a moment.
        for (var attempt = 0; attempt < 50 && Directory.Exists(Profile); attempt++)
        {
            try
            {
                Directory.Delete(Profile, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(PollInterval);
            }
        }
    }
}
