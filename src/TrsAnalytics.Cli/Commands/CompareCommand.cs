using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs compare</c>: what changed since an earlier study, and what of it is mix and what speed.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var study = CommandWords.Study();
        var other = new Option<string>("--with") { HelpName = "OTHER", Description = "The earlier study. Without it: the one that the plan names as previous." };
        var clock = CommandWords.ClockName();
        var json = CommandWords.Json("the comparison");
        var language = CommandWords.TableLanguage();
        var command = new StudyCommand(
            "compare", "Compares a study with an earlier one: what changed, by how much beyond chance, and whether by mix or by speed.",
            "trs compare studies/ta-lung-2020 --with studies/ta-lung-2019", study, other, clock, json, language);
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.Read(call.GetRequiredValue(study), cancel);
            var earlier = call.GetValue(other) is { } named ? ReadingProgress.Read(named, cancel) : ReadingProgress.ReadPrevious(measurement, cancel);
            RefuseItself(measurement.Plan, earlier.Plan);
            var comparison = measurement.CompareWith(earlier, CommandWords.ClockOf(call.GetValue(clock)));
            if (call.GetValue(json))
            {
                StandardOutput.Write(stream => ComparisonJson.Write(comparison, stream));
            }
            else
            {
                Print(comparison, new(CommandWords.LanguageOf(call.GetValue(language))));
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static void RefuseItself(MeasurementPlan later, MeasurementPlan earlier)
    {
        if (Path.TrimEndingDirectorySeparator(Path.GetFullPath(later.Folder)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(earlier.Folder)))
        {
            throw new UnusableInputException("--with", "it must name another study", $"it is the study itself, {later.Id}", "name the folder of an earlier one");
        }
    }

    private static void Print(Comparison comparison, TablePrinter printer)
    {
        printer.Heading(comparison.Later);
        printer.Print(comparison.ToTable());
        printer.Print(comparison.ToShareTable());
        foreach (var split in comparison.Splits)
        {
            printer.Print(comparison.ToTable(split));
        }

        printer.Print(comparison.ToStageTable());
        printer.Print(comparison.Scores.ToTable());
        if (!comparison.Differences.IsEmpty)
        {
            printer.Print(comparison.ToDifferenceTable());
        }
    }
}
