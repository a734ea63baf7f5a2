using System.Diagnostics;

namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>What a program said, and how it ended.</summary>
internal sealed record Call(int Code, string Output, string Error)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs the built <c>trs</c>.</summary>
    public static Call Trs(params string[] arguments) => Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "trs.dll"), .. arguments]);

    /// <summary>Runs a program without input.</summary>
    public static Call Run(string program, string[] arguments, string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
