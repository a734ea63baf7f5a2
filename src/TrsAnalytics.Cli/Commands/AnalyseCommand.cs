using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs analyse</c>: release times, stages, attribution and standards.</summary>
internal static class AnalyseCommand
{
    private const int PrintedRows = 15;

    public static Command Create()
    {
        var study = CommandWords.Study();
        var by = new Option<string>("--by")
        {
            HelpName = "a,b", Description = $"What to group by: {string.Join(", ", By.Ids)}, or a further column of the files. Without it: final_channel.",
        };
        var clock = new Option<string>("--clock") { Description = "How time is counted. Without it: elapsed." }.AcceptOnly("elapsed", "working");
        var json = CommandWords.Json("the whole analysis, by both clocks,");
        var csv = CommandWords.Csv("the release times");
        var bottlenecks = new Option<bool>("--bottlenecks")
        {
            Description = "Print where the delay is instead, and what keeping to a standard, to the best office or to the previous study would bring.",
        };
        var language = CommandWords.TableLanguage();
        var command = new StudyCommand(
            "analyse", "Release times, stages, where the time went, and whether the service standards were kept.",
            "trs analyse studies/ta-lung-2020 --by procedure,final_channel --clock working", study, by, clock, bottlenecks, json, csv, language);
        command.Validators.Add(call =>
        {
            var isOne = call.GetValue(bottlenecks) || (call.GetResult(by) is null && call.GetResult(clock) is null);
            if (call.GetValue(json) && (call.GetValue(csv) || !isOne))
            {
                call.AddError("--json goes without --csv, and without --by and --clock unless --bottlenecks are asked for.");
            }
        });
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.Read(call.GetRequiredValue(study), cancel);
            var reader = CommandWords.LanguageOf(call.GetValue(language));
            var durations = measurement.Durations(call.GetValue(clock) == "working" ? Clock.Working : Clock.Elapsed);
            if (call.GetValue(bottlenecks))
            {
                var found = Bottlenecks(durations, call.GetValue(by), cancel);
                Action print = call.GetValue(json) ? () => StandardOutput.Write(stream => AnalysisJson.Write(found, stream))
                    : call.GetValue(csv) ? () => StandardOutput.Write(found.ToTable().ToCsv(reader))
                    : () => Print(found, measurement.Plan, new(reader));
                print();
                return Task.FromResult(0);
            }

            if (call.GetValue(json))
            {
                StandardOutput.Write(stream => AnalysisJson.Write(measurement, stream));
                return Task.FromResult(0);
            }

            var dimensions = Dimensions(measurement, call.GetValue(by));
            if (call.GetValue(csv))
            {
                StandardOutput.Write(durations.Breakdown(dimensions).ToFullTable(measurement.Plan).ToCsv(reader));
                return Task.FromResult(0);
            }

            Print(durations, dimensions, new(reader));
            return Task.FromResult(0);
        });
        return command;
    }

    /// <summary>The bottlenecks; by procedure where nothing is named, and held against the previous study where the plan names one.</summary>
    private static Bottlenecks Bottlenecks(Durations durations, string? by, CancellationToken cancel)
    {
        var plan = durations.Measurement.Plan;
        var previous = plan.Previous is { } folder ? ReadingProgress.Read(Path.Combine(plan.Folder, folder), cancel) : null;
        return durations.Bottlenecks(new() { Previous = previous }, by is null ? [By.Procedure] : Dimensions(durations.Measurement, by));
    }

    private static void Print(Bottlenecks found, MeasurementPlan plan, TablePrinter printer)
    {
        printer.Heading(plan);
        printer.Print(found.Top(PrintedRows).ToTable());
        printer.Print(found.ToGainTable(plan, PrintedRows));
    }

    private static void Print(Durations durations, Dimension[] by, TablePrinter printer)
    {
        var (measurement, plan) = (durations.Measurement, durations.Measurement.Plan);
        printer.Heading(plan);
        printer.Print(measurement.Cohort.ToTable(plan));
        printer.Print(durations.Breakdown(by).ToTable(plan));
        printer.Print(durations.Breakdown(by).ToTableWithOpen(plan));
        printer.Print(durations.Stages().ToTable());
        printer.Print(durations.Attribution(by).ToTable());
        printer.Print(durations.Attribution(by).ToOwnerTable());
        if (!plan.Metrics.IsEmpty)
        {
            printer.Print(durations.Metrics(by).ToTable(plan));
        }

        printer.Print(measurement.Compliance().ToTable());
    }

    /// <summary>The dimensions named; a further column must have something in it.</summary>
    private static Dimension[] Dimensions(Measurement measurement, string? by)
    {
        var ids = by is null ? [By.FinalChannel.Id] : CommandWords.List(by);
        var known = By.Ids.ToHashSet(StringComparer.Ordinal);
        return Array.TrueForAll(ids, id => known.Contains(id) || measurement.Declarations.Any(declaration => declaration.Text(id).Length > 0))
            ? [.. ids.Select(By.Id)]
            : throw new UnusableInputException(
                "--by", "it must name a dimension or a further column of the files", "one of the words is neither",
                $"use {string.Join(", ", By.Ids)} or the header of a column");
    }
}
