using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs report</c>: the report of a study as PDF, page, workbook or JSON.</summary>
internal static class ReportCommand
{
    private static readonly string[] Formats = ["pdf", "html", "xlsx", "json"];

    public static Command Create()
    {
        var study = CommandWords.Study();
        var language = new Option<string>("--lang") { Description = "Language of the report.", DefaultValueFactory = _ => "vi" }.AcceptOnly("vi", "en", "both");
        var format = new Option<string>("--format")
        {
            HelpName = "a,b", Description = $"What to write: {string.Join(", ", Formats)}.", DefaultValueFactory = _ => "pdf",
        };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "FOLDER", Description = "Where to; for a single report also the file itself.", DefaultValueFactory = _ => "reports",
        };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && (CommandWords.List(token.Value) is not { Length: > 0 } asked || asked.Except(Formats).Any()))
            {
                result.AddError($"--format must name some of {string.Join(", ", Formats)}, and nothing else; found '{token.Value}'.");
            }
        });
        var command = new StudyCommand(
            "report", "Writes the report of a study.", "trs report studies/ta-lung-2020 --lang both --format pdf,html -o reports",
            study, language, format, output);
        command.SetAction(async (call, cancel) =>
        {
            var measurement = ReadingProgress.Read(call.GetRequiredValue(study), cancel);
            var report = measurement.Report(PreviousStudy.Of(measurement, cancel));
            Language[] languages = call.GetValue(language) is "both" ? [Language.Vietnamese, Language.English] : [CommandWords.LanguageOf(call.GetValue(language))];
            await using var press = new ReportPress(call.GetRequiredValue(output), cancel);
            await press.WriteAsync(report, languages, CommandWords.List(call.GetValue(format)));
            return 0;
        });
        return command;
    }
}
