namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>The repository these tests were built in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>A bundled study.</summary>
    public static string Study(string id) => Path.Combine(Root, "studies", id);

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
