using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary>How a command prints a result: tables for people, and JSON or CSV for programs, all drawn from the view of the result.</summary>
/// <param name="json">What is printed as JSON, for the help.</param>
/// <param name="csv">What is printed as CSV, for the help.</param>
internal sealed class ResultOutput(string json, string csv)
{
    private readonly Option<string> _language = CommandWords.TableLanguage();

    /// <summary>Prints everything as JSON.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = $"Print {json} as JSON." };

    /// <summary>Prints the full table as CSV.</summary>
    public Option<bool> Csv { get; } = new("--csv") { Description = $"Print {csv} as CSV." };

    /// <summary>The options in the order of the help.</summary>
    public Option[] Options => [Json, Csv, _language];

    /// <summary>The language asked for.</summary>
    public Language LanguageOf(ParseResult call) => CommandWords.LanguageOf(call.GetValue(_language));

    /// <summary>Prints a result as the call asks.</summary>
    /// <param name="call">The call.</param>
    /// <param name="result">The result.</param>
    /// <param name="plan">The study that the tables are headed by; null where the result is of none.</param>
    public void Write(ParseResult call, IResult result, MeasurementPlan? plan)
    {
        var language = LanguageOf(call);
        if (call.GetValue(Json))
        {
            StandardOutput.Write(result.WriteJson);
        }
        else if (call.GetValue(Csv))
        {
            StandardOutput.Write(result.ToFullTable().ToCsv(language));
        }
        else
        {
            var printer = new TablePrinter(language);
            if (plan is not null)
            {
                printer.Heading(plan);
            }

            printer.Print(result.ToBlocks());
        }
    }
}
