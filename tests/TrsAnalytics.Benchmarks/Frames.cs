using System.Diagnostics;
using Microsoft.Data.Analysis;
using TrsAnalytics.Benchmarks.Generation;

namespace TrsAnalytics.Benchmarks;

/// <summary>Times a data frame's way into a measurement and back, in turn with a loop that only asks for every cell.</summary>
internal static class Frames
{
    private const int Rounds = 7;
    private const double AllowedSeconds = 1;

    public static int Run(string folder, int declarations)
    {
        if (!Directory.Exists(folder))
        {
            StudyGenerator.Write(folder, declarations);
        }

        var plan = MeasurementPlan.Load(folder);
        var frame = OwnTexts(Measurement.Read(plan).ToDataFrame());
        var (there, back, loop) = (new List<Timing>(), new List<Timing>(), new List<Timing>());
        for (var round = 0; round < Rounds; round++)
        {
            there.Add(Time(() => frame.ToMeasurement(plan), out var measurement));
            back.Add(Time(measurement.ToDataFrame, out _));
            loop.Add(Time(() => CountCells(frame), out _));
        }

        Console.WriteLine($"{frame.Rows.Count} rows, {frame.Columns.Count} columns; seconds, and those of the processors");
        Print("to a measurement:", there);
        Print("to a data frame:", back);
        Print("every cell:", loop);
        return Median(there).Seconds <= AllowedSeconds && Median(back).Seconds <= AllowedSeconds ? 0 : 1;
    }

    /// <summary>The frame with a text object of its own in every cell, as a file that was just loaded gives it.</summary>
    private static DataFrame OwnTexts(DataFrame frame) =>
        new(frame.Columns.Select(column => column is StringDataFrameColumn texts ? new StringDataFrameColumn(column.Name, texts.Select(text => text is null ? null : new string(text.AsSpan()))) : column));

    private static long CountCells(DataFrame frame)
    {
        var count = 0L;
        foreach (var column in frame.Columns)
        {
            for (var row = 0L; row < column.Length; row++)
            {
                count += column[row] is null ? 0 : 1;
            }
        }

        return count;
    }

    private static Timing Time<T>(Func<T> act, out T made)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (before, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        made = act();
        watch.Stop();
        process.Refresh();
        return new(watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds);
    }

    private static void Print(string name, List<Timing> runs) =>
        Console.WriteLine($"{name,-18}{Median(runs).Seconds:0.00} s ({Median(runs).Processor:0.00} s); the first {runs[0].Seconds:0.00} s");

    private static Timing Median(List<Timing> runs) =>
        new(runs.Select(run => run.Seconds).Order().ElementAt(runs.Count / 2), runs.Select(run => run.Processor).Order().ElementAt(runs.Count / 2));

    private readonly record struct Timing(double Seconds, double Processor);
}
