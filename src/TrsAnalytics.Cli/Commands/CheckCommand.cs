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
            "all findings with their cells, what each column was taken for, the completeness, and both stamps wherever sources disagree",
            "every finding with its cell, one line each,");
        var completeness = new Option<bool>("--completeness") { Description = "With --csv: the completeness of every stamp, by channel and office, instead." };
        var file = new Option<string>("--output", "-o")
        {
            HelpName = "FILE", Description = "Write a workbook (.xlsx): findings with filters, columns, completeness, and copies of the faulty rows to mend and hand in again.",
        };
        var command = new StudyCommand(
            "check", "Finds what is wrong with the data and what is missing. Exit code 1 when there are errors.",
            "trs check studies/ta-lung-2020 -o check.xlsx", [study, file, .. output.Options, completeness]);
        file.AcceptOnlyFiles(".xlsx");
        command.ExcludeEachOther(file, output.Json, output.Csv);
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.ReadAnyway(call.GetRequiredValue(study), cancel);
            if (call.GetValue(file) is { } path)
            {
                measurement.SaveCheck(path, output.LanguageOf(call));
                Console.WriteLine($"{measurement.Findings.Sum(finding => finding.Count)} findings: {path}");
            }
            else if (call.GetValue(completeness) && call.GetValue(output.Csv))
            {
                StandardOutput.Write(measurement.Completeness().ToFullTable().ToCsv(output.LanguageOf(call)));
            }
            else
            {
                output.Write(call, new Check(measurement), measurement.Plan);
            }

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
