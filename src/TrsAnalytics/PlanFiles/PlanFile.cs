using YamlDotNet.Core;

namespace TrsAnalytics;

/// <summary>Reads a study's plan with the lists beside it and says everything that is wrong with them at once.</summary>
internal static class PlanFile
{
    public const string Name = "plan.yaml";

    private const int MostBytes = 1_000_000;

    /// <summary>Reads the plan of a study folder, or the plan file that the path names, with the lists beside it.</summary>
    public static MeasurementPlan Load(string path)
    {
        var file = Locate(path);
        var folder = Path.GetDirectoryName(file) is { Length: > 0 } parent ? parent : ".";
        var mistakes = new Mistakes();
        var root = ReadRoot(file, mistakes);
        var plan = root is null ? null : PlanSection.Read(root, folder);
        var offices = OfficeTable.Read(Path.Combine(folder, OfficeTable.Name), mistakes);
        var procedures = ProcedureTable.Read(Path.Combine(folder, ProcedureTable.Name), mistakes);
        mistakes.ThrowIfAny();
        return plan! with { Offices = offices, Procedures = procedures };
    }

    /// <summary>The plan file of a study folder, or the file itself where the path names one.</summary>
    public static string Locate(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = Directory.Exists(path) ? Path.Combine(path, Name) : path;
        if (File.Exists(file) || Directory.Exists(file))
        {
            return file;
        }

        throw Directory.Exists(path)
            ? new UnusableInputException(path, $"a study folder must hold {Name}", "there is none", "check the folder, or write one with `trs new`")
            : new UnusableInputException(path, $"must be a study folder or its {Name}", "no such folder or file", "check the path");
    }

    /// <summary>The value of a plan file.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    /// <exception cref="YamlException">It is not YAML.</exception>
    public static YamlValue? Parse(string file) => YamlText.Parse(StudyText.Read(file, MostBytes));

    private static PlanNode? ReadRoot(string file, Mistakes mistakes)
    {
        try
        {
            var yaml = Parse(file) ?? new YamlValue(1, "", default, default);
            return new PlanNode(yaml, "", file, mistakes);
        }
        catch (YamlException wrong)
        {
            var line = Math.Max(1, checked((int)wrong.Start.Line));
            mistakes.Add(new Mistake(file, line, "", "must be YAML", wrong.Message, "compare the line and the one above with a plan that works"));
            return null;
        }
    }
}
