using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs notebook run</c>: notebooks from their first cell to their last, for the yearly re-run.</summary>
internal static class NotebookCommand
{
    private const int MostSeconds = 1_000_000;

    public static Command Create() => new("notebook", "Runs notebooks.") { Run() };

    private static StudyCommand Run()
    {
        var files = new Argument<string[]>("FILES") { Description = "The notebooks (.ipynb), run in this order.", Arity = ArgumentArity.OneOrMore };
        var parameters = new Option<string[]>("--parameter", "-p")
        {
            HelpName = "name=value", Description = "A value of a parameter; a path counts from the notebook's folder.", AllowMultipleArgumentsPerToken = false,
        };
        var output = new Option<string>("--output", "-o") { HelpName = "FOLDER", Description = "Where the executed notebooks go.", DefaultValueFactory = _ => "reports" };
        var html = new Option<bool>("--html") { Description = "Write a self-contained page beside each." };
        var limit = new Option<int>("--cell-limit") { HelpName = "SECONDS", Description = "How long a cell may run.", DefaultValueFactory = _ => 600 };
        parameters.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError("-p must be given as name=value.");
            }
        });
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && (!int.TryParse(token.Value, out var seconds) || seconds is < 1 or > MostSeconds))
            {
                result.AddError("--cell-limit must be a whole number of seconds from 1 to 1000000.");
            }
        });
        var command = new StudyCommand(
            "run", "Runs notebooks and saves them with their outputs, also where a cell fails (exit code 1).",
            "trs notebook run notebooks/02-stages.ipynb -p study=../studies/national-2020",
            files, parameters, output, html, limit);
        command.SetAction(async (call, cancel) =>
        {
            var values = (call.GetValue(parameters) ?? []).Select(each => each.Split('=', 2)).ToLookup(each => each[0], each => each[1]).ToDictionary(each => each.Key, each => each.Last());
            var jobs = new NotebookJobs(call.GetRequiredValue(files), Path.GetFullPath(call.GetRequiredValue(output)), values)
            {
                IsHtmlWanted = call.GetValue(html), CellLimit = TimeSpan.FromSeconds(call.GetValue(limit)),
            };
            return await jobs.RunAsync(cancel);
        });
        return command;
    }
}
