using System.Diagnostics;
using TrsAnalytics.Benchmarks.Generation;

namespace TrsAnalytics.Benchmarks;

/// <summary>Times the whole analysis and the bare loop in turn, as processes, so that a slow machine is slow for both.</summary>
internal static class Comparison
{
    private const int Rounds = 5;
    private const double AllowedSeconds = 2;
    private const double AllowedMegabytes = 500;

    public static int Run(string folder, int declarations)
    {
        if (!Directory.Exists(folder))
        {
            StudyGenerator.Write(folder, declarations);
        }

        var analyses = new List<(double Seconds, double Megabytes)>();
        var loops = new List<(double Seconds, double Megabytes)>();
        for (var round = 0; round <= Rounds; round++)
        {
            analyses.Add(Time("trs.dll", "analyse", folder, "--json"));
            loops.Add(Time("TrsAnalytics.Benchmarks.dll", "tokenise", folder));
        }

        // The first of each only warms the file cache.
        var (analysis, loop) = (Median(analyses.Skip(1)), Median(loops.Skip(1)));
        var allowed = (2 * loop.Seconds) + AllowedSeconds;
        Console.WriteLine($"analyse --json: {analysis.Seconds:0.00} s, {analysis.Megabytes:0} MB");
        Console.WriteLine($"bare loop:      {loop.Seconds:0.00} s, {loop.Megabytes:0} MB");
        Console.WriteLine($"allowed:        {allowed:0.00} s, {AllowedMegabytes:0} MB");
        return analysis.Seconds <= allowed && analysis.Megabytes <= AllowedMegabytes ? 0 : 1;
    }

    private static (double Seconds, double Megabytes) Time(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var peak = 0L;
        var reading = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, Peak(process));
        }

        reading.Wait();
        return process.ExitCode == 0
            ? (watch.Elapsed.TotalSeconds, peak / 1e6)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    /// <summary>The most memory that a process has held; 0 where it ended meanwhile.</summary>
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static (double Seconds, double Megabytes) Median(IEnumerable<(double Seconds, double Megabytes)> runs)
    {
        var all = runs.ToArray();
        return (all.Select(r => r.Seconds).Order().ElementAt(all.Length / 2), all.Select(r => r.Megabytes).Order().ElementAt(all.Length / 2));
    }
}
