namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class Scratch : IDisposable
{
    private const string Plan = """
        version: 1
        id: small
        title: { vi: "Nhỏ", en: "Small" }
        synthetic: true
        time_zone: Asia/Ho_Chi_Minh
        registration: { from: 2020-10-19, to: 2020-10-24 }
        follow_up_until: 2020-11-23
        sources: [{ path: "data/*" }]
        calendar: { days: [mon, tue, wed, thu, fri], shifts: ["08:00-12:00", "13:00-17:00"] }
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("trs-cli-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>An empty folder in it.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(this[name]).FullName;

    /// <summary>A study with one data file.</summary>
    public Scratch Study(string file, byte[] content)
    {
        Directory.CreateDirectory(this["data"]);
        File.WriteAllText(this["plan.yaml"], Plan);
        File.WriteAllBytes(Path.Combine(this["data"], file), content);
        return this;
    }

    /// <summary>A study whose data file is a link.</summary>
    public Scratch Link(string file, string target)
    {
        Study(file, []).Delete($"data/{file}");
        File.CreateSymbolicLink(this[$"data/{file}"], target);
        return this;
    }

    /// <summary>Further lines of the plan.</summary>
    public Scratch AddToPlan(string lines)
    {
        File.AppendAllText(this["plan.yaml"], $"\n{lines}\n");
        return this;
    }

    /// <summary>Takes a file away.</summary>
    public Scratch Delete(string name)
    {
        File.Delete(this[name]);
        return this;
    }

    /// <summary>The bundled studies, to be changed at will.</summary>
    public Scratch CopyOfStudies()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "studies"), "*", SearchOption.AllDirectories))
        {
            var copy = this[Path.GetRelativePath(Repository.Root, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
