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

    private static readonly Option<string> Where = CommandWords.Where();

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

    private static readonly Option<string> SavedAs = new("--output", "-o")
    {
        HelpName = "FILE", Description = "Write it to a file instead of printing it: what --json prints (.json), or the table that --csv prints (.csv, .xlsx).",
    };

    public static Command Create()
    {
        var command = new StudyCommand(
            "analyse", "Release times, stages, where the time went, and whether the service standards were kept.",
            "trs analyse studies/ta-lung-2020 --by procedure,final_channel --clock working",
            [Study, GroupBy, Where, ClockName, Bottlenecks, Precision, Rhythm, Quality, .. Output.Options, SavedAs]);
        command.ExcludeEachOther(SavedAs, Output.Json, Output.Csv);
        command.Validators.Add(Validate);
        command.SetAction((call, cancel) =>
        {
            var study = ReadingProgress.Read(call.GetRequiredValue(Study), cancel);
            var query = call.Query(study, GroupBy, Where, ClockName);
            var result = Result(call, query.Of(study), query, cancel);
            if (call.GetValue(SavedAs) is { } file)
            {
                ResultFile.Save(result, study.Plan, file, Output.LanguageOf(call));
                Console.WriteLine(file);
            }
            else
            {
                Output.Write(call, result, study.Plan);
            }

            return Task.FromResult(0);
        });
        return command;
    }

    /// <summary>Views exclude each other, and an option that would change nothing is refused.</summary>
    private static void Validate(CommandResult call)
    {
        Option<bool>[] views = [.. new[] { Bottlenecks, Precision, Rhythm, Quality }.Where(call.GetValue)];
        Option[] groups = [.. new Option[] { GroupBy, ClockName }.Where(option => call.GetResult(option) is not null)];
        var isJson = call.GetValue(Output.Json) || Path.GetExtension(call.GetValue(SavedAs) ?? "") == ".json";
        if (call.GetValue(SavedAs) is { } file && Path.GetExtension(file) is not (".json" or ".csv" or ".xlsx"))
        {
            call.AddError("The file must end in .json, .csv or .xlsx.");
        }
        else if (views.Length > 1)
        {
            call.AddError($"{views[0].Name} and {views[1].Name} exclude each other.");
        }
        else if (isJson && views.Length == 0 && groups.Contains(ClockName))
        {
            call.AddError("--json goes without --clock unless --bottlenecks are asked for: it has both clocks.");
        }
        else if (views is [var view] && Array.Find(groups, option => view == Rhythm || (option == ClockName && view != Bottlenecks)) is { } idle)
        {
            call.AddError($"{view.Name} goes without {idle.Name}.");
        }
    }

    private static IResult Result(ParseResult call, Measurement measurement, MeasurementQuery query, CancellationToken cancel)
    {
        var by = query.By.ToArray();
        if (call.GetValue(Precision))
        {
            return measurement.Precision(null, by);
        }

        if (call.GetValue(Rhythm))
        {
            return measurement.Rhythm();
        }

        if (call.GetValue(Quality))
        {
            return measurement.RecordingQuality(by);
        }

        var durations = measurement.Durations(query.Clock ?? Clock.Elapsed);
        return call.GetValue(Bottlenecks)
            ? Found(durations, by, cancel)
            : new Analysis(durations, query.By.IsEmpty ? [By.FinalChannel] : query.By) { Where = query.Where };
    }

    /// <summary>The bottlenecks; by procedure where nothing is named, and held against the previous study where the plan names one.</summary>
    private static Bottlenecks Found(Durations durations, Dimension[] by, CancellationToken cancel)
    {
        var plan = durations.Measurement.Plan;
        var previous = plan.Previous is { } folder ? ReadingProgress.Read(Path.Combine(plan.Folder, folder), cancel) : null;
        return durations.Bottlenecks(new() { Previous = previous }, by.Length == 0 ? [By.Procedure] : by);
    }
}
