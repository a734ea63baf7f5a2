using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs worklist</c>: the declarations that still lack stamps, and who owes them.</summary>
internal static class WorklistCommand
{
    public static Command Create()
    {
        var study = CommandWords.Study();
        var file = new Option<string>("--output", "-o")
        {
            HelpName = "FILE", Description = "Write it to a workbook (.xlsx) or a CSV file (.csv) instead of printing it.",
        };
        var output = new ResultOutput("the list", "the list");
        var command = new StudyCommand(
            "worklist", "Lists the declarations that still lack stamps, and who owes them.",
            "trs worklist studies/ta-lung-2020 -o worklist.xlsx", [study, file, .. output.Options]);
        file.AcceptOnlyFiles(".xlsx", ".csv");
        command.ExcludeEachOther(file, output.Json, output.Csv);
        command.SetAction((call, cancel) =>
        {
            var worklist = ReadingProgress.Read(call.GetRequiredValue(study), cancel).Worklist();
            if (call.GetValue(file) is { } path)
            {
                Save(worklist, path, output.LanguageOf(call));
            }
            else
            {
                output.Write(call, worklist, worklist.Plan);
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static void Save(Worklist worklist, string file, Language language)
    {
        var table = worklist.ToTable();
        ResultFile.Save(table, worklist.Plan, file, language);
        Console.WriteLine($"{table.Rows.Length} {(table.Rows.Length == 1 ? "declaration" : "declarations")}: {VisibleText.Of(file)}");
    }
}
