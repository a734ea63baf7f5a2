using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>Runs an attack and says what of the promises it broke: exit code, one message, no stack trace, no contents of files, time, memory, whole files.</summary>
internal static class HostileRun
{
    /// <summary>Stands in the cells of traders: no message may hold it.</summary>
    public const string Canary = "CANARYTRADER77";

    private const long MostBytes = 1L << 30;
    private const int LongestLine = 1000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>On a machine that others use, too, the processor's time is counted and not the wall's, save for what waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly string[] Forbidden = ["Unhandled exception", "This must not happen", "   at ", Canary];

    /// <summary>What is wrong with how it ended, one a line; empty where nothing is.</summary>
    public static string Faults(HostileCase attack)
    {
        using var folder = new Scratch();
        attack.Prepare(folder);
        var before = Files(folder.Folder);
        var (code, said, output, used, most) = Run(attack, folder.Folder);
        var faults = new List<string>();
        void Hold(bool holds, string what) => faults.AddRange(holds ? [] : [what]);
        Hold(code is 0 or 1 or 2 or 130, $"it ended with {code?.ToString(CultureInfo.InvariantCulture) ?? "nothing: it was killed"}");
        Hold(code != 2 || said.Trim().Length > 0 || attack.Arguments[0].Contains("2>", StringComparison.Ordinal), "it said nothing");
        Hold(code != 2 || !said.Trim().Contains("\n\n", StringComparison.Ordinal), "it said more than one message");
        Hold(said.Split('\n').All(line => line.Length <= LongestLine + 1), "a line of its message has no end");
        foreach (var word in Forbidden.Where(word => said.Contains(word, StringComparison.Ordinal)))
        {
            faults.Add($"its message holds '{word}'");
        }

        Hold(!(said + output).Any(sign => sign is < ' ' and not ('\n' or '\r' or '\t') or (>= '\u007F' and < '\u00A0')), "a sign that commands a terminal came through");
        Hold(used < Limit, $"it took {used.TotalSeconds:0} s");
        Hold(most < MostBytes, $"it took {most >> 20} MB");
        Hold(before.All(file => File.Exists(file.Key) && Hash(file.Key) == file.Value), "a file is not what it was");
        return faults.Count == 0 ? "" : $"{attack.Name}: {string.Join("; ", faults)}; {VisibleText.Short(VisibleText.Of(said), 300)}";
    }

    private static (int? Code, string Said, string Output, TimeSpan Used, long Most) Run(HostileCase attack, string folder)
    {
        string[] arguments = Array.ConvertAll(attack.Arguments, word => word.Replace("{0}", folder, StringComparison.Ordinal));
        var start = attack.IsOfShell
            ? new ProcessStartInfo("/bin/sh", ["-c", $"trs() {{ {Call.TrsWords} \"$@\"; }}; {arguments[0]}"])
            : new ProcessStartInfo(Call.TrsProgram[0], [Call.TrsProgram[1], .. arguments]);
        (start.RedirectStandardError, start.RedirectStandardInput, start.RedirectStandardOutput, start.WorkingDirectory) = (true, true, true, folder);
        (start.StandardErrorEncoding, start.StandardOutputEncoding) = (Encoding.UTF8, Encoding.UTF8);
        foreach (var (name, value) in attack.Environment)
        {
            start.Environment.Remove(name);
            if (value is not null)
            {
                start.Environment[name] = value.Replace("{0}", folder, StringComparison.Ordinal);
            }
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (said, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        var (watch, used, most) = (Stopwatch.StartNew(), TimeSpan.Zero, 0L);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
            (used, most) = Look(process.Id, used, most);
            if (watch.Elapsed > Patience || used > 2 * Limit)
            {
                process.Kill(entireProcessTree: true);
                return (null, said.Result, output.Result, watch.Elapsed, most);
            }
        }

        return (process.ExitCode, said.Result, output.Result, used, most);
    }

    /// <summary>The processor's time and the memory at most, as Linux counts them; elsewhere they are not looked at.</summary>
    private static (TimeSpan Used, long Most) Look(int process, TimeSpan used, long most)
    {
        try
        {
            var fields = File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ');
            var ticks = long.Parse(fields[12], CultureInfo.InvariantCulture) + long.Parse(fields[13], CultureInfo.InvariantCulture);
            var peak = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            var kilobytes = peak is null ? 0 : long.Parse(peak.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
            return (TimeSpan.FromMilliseconds(ticks * 10), Math.Max(most, kilobytes << 10));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (used, most);
        }
    }

    private static Dictionary<string, string> Files(string folder) => new DirectoryInfo(folder)
        .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(file => !FileKind.IsPipeOrDevice(file.FullName)).ToDictionary(file => file.FullName, file => Hash(file.FullName));

    private static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
