using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs worklist</c>: the declarations that still lack stamps, and who owes them.</summary>
internal static class WorklistCommand
{
    public static Command Create()
    {
        var study = CommandWords.Study();
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE", Description = "Write it to a workbook (.xlsx) or a CSV file (.csv) instead of printing it.",
        };
        var language = CommandWords.TableLanguage();
        var command = new StudyCommand(
            "worklist", "Lists the declarations that still lack stamps, and who owes them.",
            "trs worklist studies/ta-lung-2020 -o worklist.xlsx", study, output, language);
        output.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && Path.GetExtension(token.Value) is not (".xlsx" or ".csv"))
            {
                result.AddError("The file must end in .xlsx or .csv.");
            }
        });
        command.SetAction((call, cancel) => Task.FromResult(Run(
            ReadingProgress.Read(call.GetRequiredValue(study), cancel), call.GetValue(output), CommandWords.LanguageOf(call.GetValue(language)))));
        return command;
    }

    private static int Run(Measurement measurement, string? file, Language language)
    {
        var table = measurement.Worklist().ToTable();
        if (file is null)
        {
            var printer = new TablePrinter(language);
            printer.Heading(measurement.Plan);
            printer.Print(table);
            return 0;
        }

        if (Path.GetExtension(file) == ".xlsx")
        {
            Marked(table, measurement.Plan).SaveExcel(file, language);
        }
        else
        {
            table.SaveCsv(file, language);
        }

        Console.WriteLine($"{table.Rows.Length} {(table.Rows.Length == 1 ? "declaration" : "declarations")}: {file}");
        return 0;
    }

    /// <summary>A workbook has no heading: its first note says that the data are invented, where they are.</summary>
    private static Table Marked(Table table, MeasurementPlan plan) =>
        plan.IsSynthetic ? table with { Notes = table.Notes.Insert(0, Text.Same(MeasurementPlan.SyntheticNotice)) } : table;
}
