using System.Diagnostics;
using System.IO.Pipes;

namespace TrsAnalytics;

/// <summary>Two pipes that a browser is spoken to through. It ends when they close, and so with this process, however that ends; and nobody else can speak to it.</summary>
/// <remarks>
/// Chromium reads from the open file 3 and writes to 4. A shell turns its input and output into these and becomes the browser.
/// On Windows the flags name two handles that the browser inherits.
/// </remarks>
internal sealed class BrowserPipes : IDisposable
{
    /// <summary>How a shell ends that may not run a program.</summary>
    public const int NotExecutable = 126;

    /// <summary>How a shell ends that does not find a program.</summary>
    public const int NotFound = 127;

    private const string Shell = "/bin/sh";
    private const string Become = """exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null""";

    private readonly AnonymousPipeServerStream[] handles;

    private BrowserPipes(ProcessStartInfo program, params AnonymousPipeServerStream[] handles)
    {
        Program = program;
        this.handles = handles;
        program.UseShellExecute = false;
        program.CreateNoWindow = true;
        program.RedirectStandardInput = program.RedirectStandardOutput = program.RedirectStandardError = true;
    }

    /// <summary>How the browser is started.</summary>
    public ProcessStartInfo Program { get; }

    /// <summary>What is said to the browser; there once it is started.</summary>
    public Stream Input { get; private set; } = Stream.Null;

    /// <summary>What it says; there once it is started.</summary>
    public Stream Output { get; private set; } = Stream.Null;

    /// <summary>Pipes to a browser with these flags.</summary>
    public static BrowserPipes For(string path, IEnumerable<string> flags)
    {
        if (!OperatingSystem.IsWindows())
        {
            return new(new(Shell, ["-c", Become, path, .. flags]));
        }

        var (input, output) = (new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable), new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable));
        return new(new(path, [$"--remote-debugging-io-pipes={input.GetClientHandleAsString()},{output.GetClientHandleAsString()}", .. flags]), input, output);
    }

    /// <summary>Starts the browser.</summary>
    public Process Start()
    {
        var started = Process.Start(Program)!;
        started.BeginErrorReadLine(); // thrown away: a full pipe would stop the browser
        if (handles is [var input, var output])
        {
            started.BeginOutputReadLine();
            input.DisposeLocalCopyOfClientHandle();
            output.DisposeLocalCopyOfClientHandle();
            (Input, Output) = (input, output);
        }
        else
        {
            (Input, Output) = (started.StandardInput.BaseStream, started.StandardOutput.BaseStream);
        }

        return started;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Array.ForEach(handles, handle => handle.Dispose());
    }
}
