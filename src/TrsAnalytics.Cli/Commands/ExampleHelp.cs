using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TrsAnalytics.Cli;

/// <summary>The usual help, and the example of the command beneath.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Gives a program's help its examples.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var usual = (HelpAction)option.Action!;
        usual.MaxWidth = TablePrinter.PipeWidth;
        option.Action = new ExampleHelp(usual);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is StudyCommand { Example: var example })
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"Example:\n  {example}\n");
        }

        return code;
    }
}
