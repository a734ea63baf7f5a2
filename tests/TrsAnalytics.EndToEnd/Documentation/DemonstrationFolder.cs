using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Documentation;

/// <summary>A copy of the studies with the program beside them, for pages to be tried in.</summary>
internal sealed class DemonstrationFolder : IDisposable
{
    private readonly Scratch scratch = new Scratch().CopyOfStudies();

    public DemonstrationFolder()
    {
        Directory.CreateDirectory(Program);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Append(Path.Combine(AppContext.BaseDirectory, "trs.runtimeconfig.json")))
        {
            File.Copy(file, Path.Combine(Program, Path.GetFileName(file)));
        }
    }

    /// <summary>The folder.</summary>
    public string Root => scratch.Folder;

    /// <summary>Where the program lies.</summary>
    public string Program => scratch["bin"];

    /// <summary>Writes the files that a page shows.</summary>
    public void Write(Document page)
    {
        foreach (var fence in page.Fences.Where(fence => fence.File.Length > 0))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(scratch[fence.File])!);
            File.WriteAllText(scratch[fence.File], fence.Text);
        }
    }

    /// <summary>Runs a program of the folder.</summary>
    public Call Run(string dll, params string[] arguments) => Call.Run("dotnet", [Path.Combine(Program, dll), .. arguments], Root);

    public void Dispose() => scratch.Dispose();
}
