using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs check</c>: what is wrong with the data and what is still missing.</summary>
internal static class CheckCommand
{
    private const int HasErrors = 1;

    public static Command Create()
    {
        var study = CommandWords.Study();
        var language = CommandWords.TableLanguage();
        var command = CommandWords.Command(
            "check", "Finds what is wrong with the data and what is missing. Exit code 1 when there are errors.",
            "trs check studies/ta-lung-2020", study, language);
        command.SetAction((call, cancel) => Task.FromResult(
            Run(ReadingProgress.Read(call.GetRequiredValue(study), cancel), new(CommandWords.LanguageOf(call.GetValue(language))))));
        return command;
    }

    /// <summary>Prints the findings and the completeness.</summary>
    public static int Run(Measurement measurement, TablePrinter printer)
    {
        printer.Heading(measurement.Plan);
        printer.Print(measurement.Cohort.ToTable(measurement.Plan));
        printer.Print(measurement.Findings.ToTable());
        printer.Print(FirstPlaces.Table(measurement.Findings));
        printer.Print(measurement.Completeness().ToTable(measurement.Plan));
        return measurement.Findings.HasErrors ? HasErrors : 0;
    }
}
