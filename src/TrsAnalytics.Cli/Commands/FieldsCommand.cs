using System.CommandLine;

namespace TrsAnalytics.Cli;

/// <summary><c>trs fields</c>: what columns of files can mean, and which headers mean it without a word in the plan.</summary>
internal static class FieldsCommand
{
    public static Command Create()
    {
        var json = CommandWords.Json("every header of every field");
        var csv = CommandWords.Csv("every header of every field, one a row,");
        var language = CommandWords.TableLanguage();
        var command = new StudyCommand(
            "fields", "Lists the fields that columns of files can mean, and the headers that mean them without a word in the plan.",
            "trs fields", json, csv, language);
        command.ExcludeEachOther(json, csv);
        command.SetAction(call =>
        {
            var reader = CommandWords.LanguageOf(call.GetValue(language));
            if (call.GetValue(json))
            {
                StandardOutput.Write(stream => FieldsJson.Write(StudyField.BuiltIn, stream));
            }
            else if (call.GetValue(csv))
            {
                StandardOutput.Write(StudyField.BuiltIn.ToHeaderTable().ToCsv(reader));
            }
            else
            {
                new TablePrinter(reader).Print(StudyField.BuiltIn.ToTable());
            }

            return 0;
        });
        return command;
    }
}
