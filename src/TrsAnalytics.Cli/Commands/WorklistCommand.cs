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
        var table = measurement.Worklist().ToTable(measurement.Plan);
        if (file is null)
        {
            var printer = new TablePrinter(language);
            printer.Heading(measurement.Plan);
            printer.Print(table);
            return 0;
        }

        if (Path.GetExtension(file) == ".xlsx")
        {
            table.SaveExcel(file, language);
        }
        else
        {
            table.SaveCsv(file, language);
        }

        Console.WriteLine($"{table.Rows.Length} declarations: {file}");
        return 0;
    }
}
