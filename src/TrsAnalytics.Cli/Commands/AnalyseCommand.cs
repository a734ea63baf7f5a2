using System.CommandLine;
using System.CommandLine.Parsing;

namespace TrsAnalytics.Cli;

/// <summary><c>trs analyse</c>: release times, stages, attribution and standards, or another view of the same measurement.</summary>
internal static class AnalyseCommand
{
    private static readonly Argument<string> Study = CommandWords.Study();

    private static readonly Option<string> GroupBy = new("--by")
    {
        HelpName = "a,b", Description = $"What to group by: {string.Join(", ", By.Ids)}, or a further column of the files. Without it: final_channel.",
    };

    private static readonly Option<string> ClockName = CommandWords.ClockName();

    private static readonly Option<bool> Bottlenecks = new("--bottlenecks")
    {
        Description = "Print where the delay is instead, what of it is unusual, and what keeping to a standard, to the best office or to the previous study would bring.",
    };

    private static readonly Option<bool> Precision = new("--precision")
    {
        Description = "Print instead how well the numbers are known, and how many declarations the next measurement needs.",
    };

    private static readonly Option<bool> Rhythm = new("--rhythm") { Description = "Print instead when declarations come, wait and go." };

    private static readonly Option<bool> Quality = new("--quality") { Description = "Print instead how carefully stamps were written down, and what suspect ones change." };

    private static readonly ResultOutput Output = new("the whole analysis, by both clocks,", "the release times, or the first table of another view,");

    public static Command Create()
    {
        var command = new StudyCommand(
            "analyse", "Release times, stages, where the time went, and whether the service standards were kept.",
            "trs analyse studies/ta-lung-2020 --by procedure,final_channel --clock working",
            [Study, GroupBy, ClockName, Bottlenecks, Precision, Rhythm, Quality, .. Output.Options]);
        command.Validators.Add(Validate);
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.Read(call.GetRequiredValue(Study), cancel);
            Output.Write(call, Result(call, measurement, cancel), measurement.Plan);
            return Task.FromResult(0);
        });
        return command;
    }

    /// <summary>Views exclude each other, and an option that would change nothing is refused.</summary>
    private static void Validate(CommandResult call)
    {
        Option<bool>[] views = [.. new[] { Bottlenecks, Precision, Rhythm, Quality }.Where(call.GetValue)];
        Option[] groups = [.. new Option[] { GroupBy, ClockName }.Where(option => call.GetResult(option) is not null)];
        if (views.Length > 1)
        {
            call.AddError($"{views[0].Name} and {views[1].Name} exclude each other.");
        }
        else if (call.GetValue(Output.Json) && (call.GetValue(Output.Csv) || (views.Length == 0 && groups.Length > 0)))
        {
            call.AddError("--json goes without --csv, and without --by and --clock unless --bottlenecks, --precision or --quality are asked for.");
        }
        else if (views is [var view] && Array.Find(groups, option => view == Rhythm || (option == ClockName && view != Bottlenecks)) is { } idle)
        {
            call.AddError($"{view.Name} goes without {idle.Name}.");
        }
    }

    private static IResult Result(ParseResult call, Measurement measurement, CancellationToken cancel)
    {
        var by = call.GetValue(GroupBy);
        if (call.GetValue(Precision))
        {
            return measurement.Precision(null, by is null ? [] : Dimensions(measurement, by));
        }

        if (call.GetValue(Rhythm))
        {
            return measurement.Rhythm();
        }

        if (call.GetValue(Quality))
        {
            return measurement.RecordingQuality(by is null ? [] : Dimensions(measurement, by));
        }

        var durations = measurement.Durations(CommandWords.ClockOf(call.GetValue(ClockName)));
        return call.GetValue(Bottlenecks)
            ? Found(durations, by, cancel)
            : new Analysis(durations, by is null ? [By.FinalChannel] : [.. Dimensions(measurement, by)]);
    }

    /// <summary>The bottlenecks; by procedure where nothing is named, and held against the previous study where the plan names one.</summary>
    private static Bottlenecks Found(Durations durations, string? by, CancellationToken cancel)
    {
        var plan = durations.Measurement.Plan;
        var previous = plan.Previous is { } folder ? ReadingProgress.Read(Path.Combine(plan.Folder, folder), cancel) : null;
        return durations.Bottlenecks(new() { Previous = previous }, by is null ? [By.Procedure] : Dimensions(durations.Measurement, by));
    }

    /// <summary>The dimensions named; a further column must have something in it.</summary>
    private static Dimension[] Dimensions(Measurement measurement, string by)
    {
        var ids = CommandWords.List(by);
        var known = By.Ids.ToHashSet(StringComparer.Ordinal);
        return Array.Find(ids, id => !known.Contains(id) && !measurement.Declarations.Any(declaration => declaration.Text(id).Length > 0)) is { } unknown
            ? throw new UnusableInputException(
                "--by", "it must name a dimension or a further column of the files", $"'{unknown}' is neither",
                $"use {string.Join(", ", By.Ids)} or the header of a column")
            : [.. ids.Select(By.Id)];
    }
}
