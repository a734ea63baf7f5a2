using System.Globalization;
using System.Text.Json.Nodes;
using Sylvan.Data.Csv;

namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>The tables that a cell tagged <c>name:…</c> put out, in full precision.</summary>
internal static class NamedOutput
{
    /// <summary>The rows of its value, by column id.</summary>
    public static Dictionary<string, string>[] Of(string notebook, string name) => Tables(notebook, name, "execute_result").Single();

    /// <summary>The rows of each table it displayed, by column id.</summary>
    public static Dictionary<string, string>[][] Displayed(string notebook, string name) => Tables(notebook, name, "display_data");

    private static Dictionary<string, string>[][] Tables(string notebook, string name, string type)
    {
        var cells = JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray();
        var cell = cells.Single(each => each!["metadata"]!["tags"] is JsonArray tags && tags.Any(tag => (string?)tag == $"name:{name}"));
        return [.. cell!["outputs"]!.AsArray().Where(output => (string?)output!["output_type"] == type).Select(output => Rows(Text(output!["data"]!["text/csv"]!)).ToArray())];
    }

    /// <summary>A number of such a row; null where there is none.</summary>
    public static double? Number(this Dictionary<string, string> row, string column) =>
        row[column].Length == 0 ? null : double.Parse(row[column], CultureInfo.InvariantCulture);

    private static string Text(JsonNode csv) => csv is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)csv!;

    private static IEnumerable<Dictionary<string, string>> Rows(string csv)
    {
        using var reader = CsvDataReader.Create(new StringReader(csv));
        while (reader.Read())
        {
            yield return Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString);
        }
    }
}
