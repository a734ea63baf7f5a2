using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TrsAnalytics;

/// <summary>Finds the packages that a cell names, with <c>dotnet restore</c>.</summary>
internal static partial class PackageDirective
{
    private const int MostWords = 400;

    /// <summary>In milliseconds: far more than any cell needs, also on a busy machine.</summary>
    private const int Patience = 60_000;

    /// <summary>The cell without its package directives, line for line, and the assemblies they stand for.</summary>
    /// <exception cref="UnusableInputException">A package cannot be restored.</exception>
    public static (string Code, ImmutableArray<string> Assemblies) Resolve(string code, CancellationToken cancel)
    {
        var directives = Directive().Matches(code);
        return directives.Count == 0
            ? (code, [])
            : (Directive().Replace(code, ""), Restore([.. directives.Select(match => (match.Groups["name"].Value, match.Groups["version"].Value))], cancel));
    }

    [GeneratedRegex("""^[ \t]*#r[ \t]+"nuget:[ \t]*(?<name>[\w.\-]+)[ \t]*(,[ \t]*(?<version>[\w.\-+*]+)[ \t]*)?"[ \t]*(//[^\r\n]*)?\r?$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Directive();

    private static ImmutableArray<string> Restore((string Name, string Version)[] packages, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("trs-packages-").FullName;
        try
        {
            var project = Path.Combine(folder, "packages.csproj");
            Project(packages).Save(project);
            var (code, said) = Run(project, cancel);
            return code == 0
                ? Assemblies(Path.Combine(folder, "obj", "project.assets.json"))
                : throw new UnusableInputException(
                    "#r", $"the packages {string.Join(", ", packages.Select(package => package.Name))} must restore", $"dotnet restore says: {said}", "look at name, version and network, or name a dll by its path");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static XElement Project((string Name, string Version)[] packages) => new(
        "Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement("PropertyGroup", new XElement("TargetFramework", "net10.0")),
        new XElement("ItemGroup", packages.Select(package => new XElement(
            "PackageReference", new XAttribute("Include", package.Name), new XAttribute("Version", package.Version.Length == 0 ? "*" : package.Version)))));

    private static (int Code, string Said) Run(string project, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", project, "-v", "quiet", "--nologo", "-p:TreatWarningsAsErrors=false"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(project),
        };
        using var process = Process.Start(start)!;
        using var kill = cancel.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var said = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        cancel.ThrowIfCancellationRequested();
        var first = said.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal), said).Replace(project, "", StringComparison.Ordinal).Trim(' ', ':');
        return (process.ExitCode, first[..Math.Min(first.Length, MostWords)]);
    }

    private static ImmutableArray<string> Assemblies(string assets)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(assets));
        var root = json.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToArray();
        var target = root.GetProperty("targets").EnumerateObject().First().Value;
        return
        [
            .. target.EnumerateObject()
                .Where(library => library.Value.TryGetProperty("runtime", out _))
                .SelectMany(library => library.Value.GetProperty("runtime").EnumerateObject()
                    .Where(file => file.Name.EndsWith(".dll", StringComparison.Ordinal))
                    .Select(file => Path.Combine(root.GetProperty("libraries").GetProperty(library.Name).GetProperty("path").GetString()!, file.Name)))
                .Select(file => folders.Select(folder => Path.Combine(folder, file)).First(File.Exists)),
        ];
    }
}
