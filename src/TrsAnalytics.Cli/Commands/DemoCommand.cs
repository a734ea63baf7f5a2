using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs demo</c>: the whole job on the bundled studies.</summary>
internal static class DemoCommand
{
    /// <summary>The rows that say how the rows read became declarations.</summary>
    private const int Reconciliation = 5;

    private const int Ranks = 5;

    private static readonly string[] Studies = ["ta-lung-2019", "ta-lung-2020", "national-2020"];

    /// <summary>What to type next.</summary>
    internal const string Next = """
        Next:
          trs check studies/ta-lung-2020                     every finding and its place
          trs analyse studies/ta-lung-2020 --bottlenecks     where the delay is
          trs compare studies/ta-lung-2020                   what changed since 2019
          trs analyse studies/national-2020 --by department  the figures of departments
          trs rank studies/national-2020                     all ranks, and their points
          trs new studies/my-study                           a study of your own
          trs --help                                         all commands
        """;

    public static Command Create()
    {
        var output = new Option<string>("--output", "-o") { HelpName = "FOLDER", Description = "Where to write the PDFs. Without it: reports/ beside the studies." };
        var command = new StudyCommand("demo", "Checks, analyses and ranks the bundled studies (synthetic data) and prints their reports.", "trs demo", output);
        command.SetAction(async (call, cancel) =>
        {
            var root = Root();
            await using var press = new ReportPress(call.GetValue(output) ?? Path.Combine(root, "reports"), cancel);
            foreach (var study in Studies)
            {
                var measurement = ReadingProgress.Read(Path.Combine(root, "studies", study), cancel);
                Show(measurement, new(Language.English));
                await press.WriteAsync(measurement.Report(PreviousStudy.Of(measurement, cancel)), [Language.Vietnamese], ["pdf"]);
                Console.WriteLine();
            }

            Console.WriteLine(Next);
            return 0;
        });
        return command;
    }

    private static void Show(Measurement measurement, TablePrinter printer)
    {
        var plan = measurement.Plan;
        var durations = measurement.Durations(Clock.Elapsed);
        printer.Heading(plan);
        printer.Print(Top(measurement.Cohort.ToTable(), Reconciliation));
        printer.Print(measurement.Findings.ToSeverityTable());
        printer.Print(durations.Breakdown(By.FinalChannel).ToTable());
        printer.Print(durations.Attribution(By.FinalChannel).ToOwnerTable());
        printer.Print(Top(measurement.Ranking().WithIntervals().ToTable(), Ranks));
    }

    /// <summary>The first rows, and the first of the notes.</summary>
    private static Table Top(Table table, int rows) => table with { Rows = [.. table.Rows.Take(rows)], Notes = [.. table.Notes.Take(1)] };

    /// <summary>The folder the bundled studies stand in, above the program.</summary>
    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "studies", Studies[0], "plan.yaml")))
            {
                return folder.FullName;
            }
        }

        throw new UnusableInputException("demo", "the bundled studies must stand in studies/ above the program", "they do not", "run it in a whole copy of the repository");
    }
}
