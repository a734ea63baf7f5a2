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
        var output = new ResultOutput("the comparison", "the release times of both studies");
        var command = new StudyCommand(
            "compare", "Compares a study with an earlier one: what changed, by how much beyond chance, and whether by mix or by speed.",
            "trs compare studies/ta-lung-2020 --with studies/ta-lung-2019", [study, other, clock, .. output.Options]);
        command.ExcludeEachOther(output.Json, output.Csv);
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.Read(call.GetRequiredValue(study), cancel);
            var earlier = call.GetValue(other) is { } named ? ReadingProgress.Read(named, cancel) : ReadingProgress.ReadPrevious(measurement, cancel);
            RefuseItself(measurement.Plan, earlier.Plan);
            output.Write(call, measurement.CompareWith(earlier, CommandWords.ClockOf(call.GetValue(clock))), measurement.Plan);
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
}
