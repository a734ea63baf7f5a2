using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs check</c>: what is wrong with the data and what is still missing.</summary>
internal static class CheckCommand
{
    private const int HasErrors = 1;

    public static Command Create()
    {
        var study = CommandWords.Study();
        var json = CommandWords.Json("all findings with their places, the completeness, and both stamps wherever sources disagree");
        var csv = CommandWords.Csv("the completeness of every stamp, by channel and office,");
        var language = CommandWords.TableLanguage();
        var command = new StudyCommand(
            "check", "Finds what is wrong with the data and what is missing. Exit code 1 when there are errors.",
            "trs check studies/ta-lung-2020", study, json, csv, language);
        command.ExcludeEachOther(json, csv);
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.ReadAnyway(call.GetRequiredValue(study), cancel);
            var reader = CommandWords.LanguageOf(call.GetValue(language));
            if (call.GetValue(json))
            {
                StandardOutput.Write(stream => CheckJson.Write(measurement, stream));
            }
            else if (call.GetValue(csv))
            {
                StandardOutput.Write(measurement.Completeness().ToTable().ToCsv(reader));
            }
            else
            {
                Print(measurement, new(reader));
            }

            var empty = EmptyCohort.Of(measurement);
            if (empty is not null)
            {
                Console.Error.WriteLine(empty.Message);
            }

            return Task.FromResult(empty is not null || measurement.Findings.HasErrors ? HasErrors : 0);
        });
        return command;
    }

    private static void Print(Measurement measurement, TablePrinter printer)
    {
        var missing = measurement.Completeness(By.FinalChannel);
        printer.Heading(measurement.Plan);
        printer.Print(measurement.Cohort.ToTable());
        printer.Print(measurement.Findings.ToTable());
        if (measurement.FindingEffects() is { IsEmpty: false } effects)
        {
            printer.Print(effects.ToTable());
        }

        printer.Print(FirstPlaces.Table(measurement.Findings));
        printer.Print((missing with { Rows = missing.Rows.RemoveAll(row => row.Due == 0) }).ToTable());
    }
}
