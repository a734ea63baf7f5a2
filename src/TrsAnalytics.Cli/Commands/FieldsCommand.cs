using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs fields</c>: what columns of files can mean, and which headers mean it without a word in the plan.</summary>
internal static class FieldsCommand
{
    public static Command Create()
    {
        var output = new ResultOutput("every header of every field", "every header of every field, one a row,");
        var command = new StudyCommand(
            "fields", "Lists the fields that columns of files can mean, and the headers that mean them without a word in the plan.", "trs fields", output.Options);
        command.ExcludeEachOther(output.Json, output.Csv);
        command.SetAction(call =>
        {
            output.Write(call, StudyFields.BuiltIn, plan: null);
            return 0;
        });
        return command;
    }
}
