using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;

namespace TrsAnalytics.Cli;

/// <summary>The program <c>trs</c>. Exit codes: 0 done, 1 the data has errors, 2 the call or the input cannot be used, 130 interrupted.</summary>
internal static class CommandLine
{
    private const int Unusable = 2;

    /// <summary>Runs one call.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var call = Root().Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Action is ParseErrorAction || HasEmptyWord(call))
        {
            return Refuse($"{Mistake(call)} Try: {CommandOf(call)} --help");
        }

        try
        {
            return await Interruption.RunAsync(cancel => call.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = new UnpaddedWriter(Console.Out), ProcessTerminationTimeout = null }, cancel));
        }
        catch (Exception e)
        {
            return Refuse(Failure.Message(e));
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Customs time release studies: a study folder in, checked numbers and a report out.")
        {
            DemoCommand.Create(),
            NewCommand.Create(),
            FieldsCommand.Create(),
            CheckCommand.Create(),
            WorklistCommand.Create(),
            AnalyseCommand.Create(),
            RankCommand.Create(),
            CompareCommand.Create(),
            WhatIfCommand.Create(),
            ReportCommand.Create(),
            NotebookCommand.Create(),
            KernelCommand.Create(),
        };
        ExampleHelp.AddTo(root);
        return root;
    }

    /// <summary>No path, stage or group has an empty name; a script whose variable is not set gives one.</summary>
    private static bool HasEmptyWord(ParseResult call) => call.Tokens.Any(token => token.Type == TokenType.Argument && string.IsNullOrWhiteSpace(token.Value));

    private static int Refuse(string message)
    {
        StandardError.WriteLine(message);
        return Unusable;
    }

    private static string CommandOf(ParseResult call) =>
        string.Join(' ', Path(call.CommandResult).Reverse());

    private static IEnumerable<string> Path(CommandResult? command)
    {
        for (; command is { Command: not RootCommand }; command = command.Parent as CommandResult)
        {
            yield return command.Command.Name;
        }

        yield return "trs";
    }

    /// <summary>A word that nobody knows says more than the command that is therefore missing.</summary>
    private static string Mistake(ParseResult call) => call.UnmatchedTokens is [var unknown, ..]
        ? $"Unrecognized command or argument '{VisibleText.Short(unknown, VisibleText.LongestQuote)}'."
        : call.Errors.Count == 0 ? "No argument and no value of an option may be empty; one is."
        : string.Join(' ', call.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
