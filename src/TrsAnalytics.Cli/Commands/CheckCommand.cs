using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs check</c>: what is wrong with the data and what is still missing.</summary>
internal static class CheckCommand
{
    private const int HasErrors = 1;

    public static Command Create()
    {
        var study = CommandWords.Study();
        var output = new ResultOutput(
            "all findings with their places, what each column was taken for, the completeness, and both stamps wherever sources disagree",
            "the completeness of every stamp, by channel and office,");
        var command = new StudyCommand(
            "check", "Finds what is wrong with the data and what is missing. Exit code 1 when there are errors.",
            "trs check studies/ta-lung-2020", [study, .. output.Options]);
        command.ExcludeEachOther(output.Json, output.Csv);
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.ReadAnyway(call.GetRequiredValue(study), cancel);
            output.Write(call, new Check(measurement), measurement.Plan);
            var empty = EmptyCohort.Of(measurement);
            if (empty is not null)
            {
                StandardError.WriteLine(empty.Message);
            }

            return Task.FromResult(empty is not null || measurement.Findings.HasErrors ? HasErrors : 0);
        });
        return command;
    }
}
