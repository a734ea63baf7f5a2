using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs rank</c>: the units by score. An illustration, and not tested for chance.</summary>
internal static class RankCommand
{
    public static Command Create()
    {
        var study = CommandWords.Study();
        var json = CommandWords.Json("the ranking");
        var csv = CommandWords.Csv("the ranking");
        var language = CommandWords.TableLanguage();
        var command = new StudyCommand(
            "rank", "Ranks the units by the plan's scheme, or by the preset: illustrative, and not tested for chance.",
            "trs rank studies/national-2020", study, json, csv, language);
        command.Validators.Add(call =>
        {
            if (call.GetValue(json) && call.GetValue(csv))
            {
                call.AddError("--json and --csv exclude each other.");
            }
        });
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.Read(call.GetRequiredValue(study), cancel);
            var reader = CommandWords.LanguageOf(call.GetValue(language));
            if (call.GetValue(json))
            {
                StandardOutput.Write(stream => AnalysisJson.Write(measurement.Ranking(), stream));
            }
            else if (call.GetValue(csv))
            {
                StandardOutput.Write(measurement.Ranking().ToFullTable(measurement.Plan).ToCsv(reader));
            }
            else
            {
                Print(measurement, new(reader));
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static void Print(Measurement measurement, TablePrinter printer)
    {
        var ranking = measurement.Ranking();
        printer.Heading(measurement.Plan);
        printer.Print(ranking.ToTable(measurement.Plan));
        printer.Print(ranking.ToIndicatorTable(measurement.Plan));
    }
}
