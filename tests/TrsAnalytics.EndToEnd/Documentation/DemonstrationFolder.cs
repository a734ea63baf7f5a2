using System.Text.Json.Nodes;
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

    /// <summary>Gives a program the switches that <c>dotnet run</c> gives one made of a single file, which are those of native compilation.</summary>
    public void ConfigureAsSingleFile(string program)
    {
        var configuration = JsonNode.Parse(File.ReadAllText(Path.Combine(Program, "trs.runtimeconfig.json")))!;
        var switches = configuration["runtimeOptions"]!["configProperties"]!;
        switches["System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault"] = false;
        switches["System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported"] = false;
        File.WriteAllText(Path.Combine(Program, $"{program}.runtimeconfig.json"), configuration.ToJsonString());
    }

    /// <summary>Runs a program of the folder.</summary>
    public Call Run(string dll, params string[] arguments) => Call.Run("dotnet", [Path.Combine(Program, dll), .. arguments], Root);

    public void Dispose() => scratch.Dispose();
}
