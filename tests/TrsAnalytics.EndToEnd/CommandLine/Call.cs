using System.Diagnostics;

namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>What a program said, and how it ended.</summary>
internal sealed record Call(int Code, string Output, string Error)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>How the built <c>trs</c> is started.</summary>
    public static string[] TrsProgram { get; } = ["dotnet", Path.Combine(AppContext.BaseDirectory, "trs.dll")];

    /// <summary>The same as words of a shell.</summary>
    public static string TrsWords { get; } = $"{TrsProgram[0]} '{TrsProgram[1]}'";

    /// <summary>Runs the built <c>trs</c>.</summary>
    public static Call Trs(params string[] arguments) => Trs(arguments, []);

    /// <summary>Runs the built <c>trs</c> with variables of its own.</summary>
    public static Call Trs(string[] arguments, params (string Name, string Value)[] environment) =>
        Run(TrsProgram[0], [TrsProgram[1], .. arguments], folder: null, environment);

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
