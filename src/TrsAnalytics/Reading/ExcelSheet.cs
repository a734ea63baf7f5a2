using ExcelDataReader;

namespace TrsAnalytics;

/// <summary>Finds a sheet of a workbook by its name.</summary>
internal static class ExcelSheet
{
    /// <summary>The names of the sheets of a workbook.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public static IReadOnlyList<string> NamesOf(string path, string name)
    {
        // Opening it as a table tells in plain words why it cannot be read.
        using (TableFile.Open(path, name, sheet: null, _ => false))
        {
        }

        using var stream = SourceStream.Open(path, name);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var names = new List<string>();
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());

        return names;
    }

    /// <summary>Moves to the sheet of this name, compared as headers are; to the first when it is null.</summary>
    /// <exception cref="UnusableInputException">There is no such sheet; the message names those there are.</exception>
    public static void MoveTo(IExcelDataReader reader, string? sheet, string name)
    {
        if (sheet is null)
        {
            return;
        }

        var found = new List<string>();
        do
        {
            if (HeaderText.Fold(reader.Name) == HeaderText.Fold(sheet))
            {
                return;
            }

            found.Add(reader.Name);
        }
        while (reader.NextResult());

        throw new UnusableInputException(
            name,
            $"the workbook must have the sheet \"{sheet}\" that the plan names",
            $"it has {string.Join(", ", found.Select(each => $"\"{each}\""))}",
            "correct the sheet in the plan");
    }
}
