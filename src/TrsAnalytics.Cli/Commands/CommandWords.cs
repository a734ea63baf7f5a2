using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary>The arguments and options that several commands share.</summary>
internal static class CommandWords
{
    /// <summary>The study a command works on.</summary>
    public static Argument<string> Study() => new("STUDY") { Description = "The study folder, or its plan.yaml." };

    /// <summary>How time is counted.</summary>
    public static Option<string> ClockName() =>
        new Option<string>("--clock") { Description = "How time is counted. Without it: elapsed." }.AcceptOnly("elapsed", "working");

    /// <summary>Which declarations are meant.</summary>
    public static Option<string> Where() => new("--where")
    {
        HelpName = "a=b,c=d|e",
        Description = "Which declarations are meant, all conditions together: a dimension or a column of the files, = or :, and a group or several. Without it: all.",
    };

    /// <summary>The words of a query that a call states, by their key.</summary>
    public static MeasurementQuery Query(this ParseResult call, Measurement measurement, params Option<string>[] options) => MeasurementQuery.Parse(
        measurement, options.Where(option => call.GetValue(option) is not null).ToDictionary(option => option.Name.TrimStart('-'), option => call.GetValue(option)!), "--");

    /// <summary>The clock a word stands for.</summary>
    public static Clock ClockOf(string? word) => word == "working" ? Clock.Working : Clock.Elapsed;

    /// <summary>The language of tables.</summary>
    public static Option<string> TableLanguage(string otherwise = "en") =>
        new Option<string>("--lang") { Description = "Language of the tables.", DefaultValueFactory = _ => otherwise }.AcceptOnly("vi", "en");

    /// <summary>An option that takes one of these words.</summary>
    public static Option<string> AcceptOnly(this Option<string> option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !words.Contains(token.Value))
            {
                result.AddError($"{option.Name} must be one of {string.Join(", ", words)}; '{token.Value}' is none.");
            }
        });
        return option;
    }

    /// <summary>An option that takes files with one of these extensions.</summary>
    public static void AcceptOnlyFiles(this Option<string> option, params string[] extensions) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token, ..] && !extensions.Contains(Path.GetExtension(token.Value)))
        {
            result.AddError($"The file must end in {string.Join(" or ", extensions)}.");
        }
    });

    /// <summary>Refuses a call that asks for more than one of these.</summary>
    public static void ExcludeEachOther(this Command command, params Option[] options) => command.Validators.Add(call =>
    {
        if (options.Count(option => option is Option<bool> flag ? call.GetValue(flag) : call.GetResult(option) is not null) > 1)
        {
            call.AddError($"{string.Join(", ", options[..^1].Select(option => option.Name))} and {options[^1].Name} exclude each other.");
        }
    });

    /// <summary>The language a word stands for.</summary>
    public static Language LanguageOf(string? word) => word == "vi" ? Language.Vietnamese : Language.English;

    /// <summary>The commas between words taken away; empty words and repetitions too.</summary>
    public static string[] List(string? words) =>
        [.. (words ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
