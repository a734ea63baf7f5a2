using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A plan that was proposed from files: what they say of themselves, and guesses that a person should check.</summary>
/// <remarks>
/// <see cref="From(IEnumerable{string}, string)"/> looks at the files, <see cref="Points"/> say what it proposes and how sure it is, and <see cref="Save"/> makes a study of it:
/// the plan, the files under <c>data/</c>, and a list of offices to complete.
/// </remarks>
[TypeFormatterSource]
public sealed partial record PlanDraft
{
    /// <summary>The plan. Change it by <c>with</c> before it is saved.</summary>
    public required MeasurementPlan Plan { get; init; }

    /// <summary>What is proposed, in the order of the plan.</summary>
    public required ImmutableArray<DraftPoint> Points { get; init; }

    /// <summary>The offices that the files name, in ordinal order.</summary>
    public ImmutableArray<string> Offices { get; init; } = [];

    /// <summary>The files, and what each is called under <c>data/</c>.</summary>
    public required ImmutableArray<(string Path, string Name)> Files { get; init; }

    /// <summary>Proposes a plan.</summary>
    /// <param name="files">Files and folders of files: CSV, Excel, XES and Parquet.</param>
    /// <param name="id">The study's name.</param>
    /// <exception cref="UnusableInputException">There is no file, one cannot be read, or none has a column that could tell declarations apart.</exception>
    public static PlanDraft From(IEnumerable<string> files, string id = "study") => new Drafting(DraftFiles.Of(files), id).Draft();

    /// <inheritdoc cref="From(IEnumerable{string}, string)"/>
    public static PlanDraft From(params string[] files) => From(files.AsEnumerable());

    /// <summary>Whether a study can have this name: letters, digits, - _ . and no space.</summary>
    public static bool IsName(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return PlanSection.IsIdentity(id);
    }

    /// <summary>The plan as commented YAML; what should be checked says so above its key.</summary>
    public string ToYaml()
    {
        var lines = PlanText.Of(Plan).TrimEnd('\n').Split('\n').ToList();
        foreach (var point in Points.Where(point => !point.IsSure))
        {
            var key = point.Key.Split('/')[0];
            var line = lines.FindIndex(text => text.StartsWith(key + ":", StringComparison.Ordinal));
            if (line >= 0)
            {
                lines.Insert(line, $"# PLEASE CHECK: {ShownText.Shown(point.Key)}: {point.Reason.En}");
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    /// <summary>Writes the study: plan, files and offices. Files that lie in its data folder already stay where they are.</summary>
    /// <param name="folder">The study folder; it is made where it is missing.</param>
    /// <exception cref="UnusableInputException">There is a plan already, or a file of that name in the data folder.</exception>
    public void Save(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var (plan, data) = (Path.Combine(folder, PlanFile.Name), Path.Combine(folder, DraftFiles.Folder));
        Refuse(plan, "a new study must not overwrite another", "there is a plan already", "name another folder");
        (string From, string To)[] copies =
            [.. Files.Select(file => (Path.GetFullPath(file.Path), Path.GetFullPath(Path.Combine(data, file.Name)))).Where(copy => copy.Item1 != copy.Item2)];
        foreach (var (_, to) in copies)
        {
            Refuse(to, "a file must not overwrite another", "there is one of that name already", "name another folder, or move the file away");
        }

        Directory.CreateDirectory(data);
        foreach (var (from, to) in copies)
        {
            File.Copy(from, to);
        }

        File.WriteAllText(plan, ToYaml());
        var offices = Path.Combine(folder, OfficeTable.Name);
        if (!Offices.IsEmpty && !File.Exists(offices))
        {
            File.WriteAllLines(offices, Offices.Select(OfficeLine).Prepend("code,name_vi,name_en,parent,valid_from,valid_to"));
        }
    }

    private static string OfficeLine(string code) => $"{Field(code)},{Field(code)},{Field(code)},,,";

    private static string Field(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static void Refuse(string path, string mustHold, string found, string tryThis)
    {
        if (Path.Exists(path))
        {
            throw new UnusableInputException(path, mustHold, found, tryThis);
        }
    }
}
