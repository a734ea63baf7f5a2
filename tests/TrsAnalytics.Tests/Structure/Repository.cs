namespace TrsAnalytics.Tests.Structure;

/// <summary>The repository these tests were built in.</summary>
internal static class Repository
{
    private static readonly string[] NotKept = [".git", ".vs", "bin", "obj", "reports", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>The files under a folder that git keeps: not those of a build. Paths within the folder, divided by slashes.</summary>
    public static IEnumerable<(string Path, Func<string> Text)> FilesUnder(string folder, string pattern)
    {
        var root = Path.Combine(Root, folder);
        return from file in Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
               let path = Path.GetRelativePath(root, file).Replace('\\', '/')
               where !path.Split('/').Any(part => NotKept.Contains(part))
               select (path, (Func<string>)(() => File.ReadAllText(file)));
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TrsAnalytics.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
