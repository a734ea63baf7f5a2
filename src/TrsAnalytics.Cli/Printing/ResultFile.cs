namespace TrsAnalytics.Cli;

/// <summary>Saves a result to a file of the kind that its name ends with, whole or not at all.</summary>
internal static class ResultFile
{
    /// <summary>Saves everything as JSON (.json), or the full table as a workbook (.xlsx) or as CSV.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Save(IResult result, MeasurementPlan plan, string file, Language language)
    {
        if (Path.GetExtension(file) == ".json")
        {
            result.SaveJson(file);
        }
        else
        {
            Save(result.ToFullTable(), plan, file, language);
        }
    }

    /// <summary>Saves a table as a workbook (.xlsx) or as CSV.</summary>
    /// <inheritdoc cref="Save(IResult, MeasurementPlan, string, Language)"/>
    public static void Save(Table table, MeasurementPlan plan, string file, Language language)
    {
        if (Path.GetExtension(file) == ".xlsx")
        {
            Marked(table, plan).SaveExcel(file, language);
        }
        else
        {
            table.SaveCsv(file, language);
        }
    }

    /// <summary>A workbook has no heading: its first note says that the data are invented, where they are.</summary>
    private static Table Marked(Table table, MeasurementPlan plan) =>
        plan.IsSynthetic ? table with { Notes = table.Notes.Insert(0, LocalizedText.Same(MeasurementPlan.SyntheticNotice)) } : table;
}
