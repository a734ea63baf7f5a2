using System.CommandLine;
using System.Text;
using NodaTime;

namespace TrsAnalytics.Cli;

/// <summary><c>trs new</c>: a study folder with a commented plan to start a year from.</summary>
internal static class NewCommand
{
    private const int DaysToPrepare = 14;

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The new study folder; its name becomes the study's name." };
        var from = new Option<string>("--from") { HelpName = "STUDY", Description = "Last year's study, whose plan is taken over." };
        var data = new Option<string[]>("--from-data")
        {
            HelpName = "FILES", Description = "Files of offices or logs, or folders of them: a plan is proposed from what they hold.", AllowMultipleArgumentsPerToken = true,
        };
        var yes = new Option<bool>("--yes") { Description = "With --from-data: asks nothing, and takes what is proposed." };
        var language = CommandWords.TableLanguage();
        var command = new StudyCommand(
            "new", "Starts a study: a folder with a commented plan.yaml, for you to edit.",
            "trs new studies/ta-lung-2021 --from-data exports/*.xlsx", folder, from, data, yes, language);
        command.ExcludeEachOther(from, data);
        command.SetAction(call => call.GetValue(data) is { Length: > 0 } files
            ? NewFromData.Run(call.GetRequiredValue(folder), files, asks: !call.GetValue(yes), CommandWords.LanguageOf(call.GetValue(language)))
            : Run(call.GetRequiredValue(folder), call.GetValue(from)));
        return command;
    }

    private static int Run(string path, string? from)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var plan = Path.Combine(folder, "plan.yaml");
        if (File.Exists(plan))
        {
            throw new UnusableInputException(plan, "a new study must not overwrite another", "there is a plan already", "name another folder");
        }

        var last = from is null ? null : MeasurementPlan.Load(from);
        var text = Text(folder, last);
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        foreach (var list in last is null ? [] : ListsBeside(last))
        {
            File.Copy(list, Path.Combine(folder, Path.GetFileName(list)), overwrite: true);
        }

        // Last, and whole or not at all: a study that has a plan is not begun again.
        AtomicFile.Write(plan, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        Console.WriteLine(VisibleText.Of($"Edit {Path.Combine(path, "plan.yaml")}, put the files into {Path.Combine(path, "data")}, then run: trs check {path}"));
        return 0;
    }

    private static string Text(string folder, MeasurementPlan? last)
    {
        var id = Path.GetFileName(folder);
        try
        {
            return last is null
                ? PlanTemplate.Write(id, MondayToCome())
                : PlanTemplate.WriteFrom(last, id, Path.GetRelativePath(folder, last.Folder).Replace('\\', '/'), last.RegistrationFrom.Year + 1);
        }
        catch (ArgumentException e)
        {
            throw new UnusableInputException(
                "FOLDER", "its name must be letters, digits, - _ . and no space", "it is not", "name another folder, such as ta-lung-2021", e);
        }
    }

    private static IEnumerable<string> ListsBeside(MeasurementPlan plan) =>
        new[] { "offices.csv", "procedures.csv" }.Select(name => Path.Combine(plan.Folder, name)).Where(File.Exists);

    /// <summary>The first Monday that leaves two weeks to prepare.</summary>
    private static LocalDate MondayToCome() =>
        SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(DaysToPrepare).Next(IsoDayOfWeek.Monday);
}
