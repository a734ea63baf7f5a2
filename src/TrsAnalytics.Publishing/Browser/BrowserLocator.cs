namespace TrsAnalytics;

/// <summary>Finds the browser that prints: the one named by <c>TRS_BROWSER</c>, else Chromium, Chrome or Edge where they are installed.</summary>
internal static class BrowserLocator
{
    public const string Variable = "TRS_BROWSER";

    private static readonly string[] LinuxNames =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] WindowsPrograms =
        [@"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] MacBundles = ["Google Chrome", "Chromium", "Microsoft Edge"];

    /// <summary>The browser's path on this machine.</summary>
    /// <exception cref="UnusableInputException">There is none, or <c>TRS_BROWSER</c> names a file that does not exist.</exception>
    public static string Find() => Find(ThisSystem(), Environment.GetEnvironmentVariable, File.Exists);

    /// <summary>The browser's path: a pure function of the system, its environment and its files.</summary>
    /// <param name="system">Decides where browsers are installed and how paths are written.</param>
    /// <param name="environment">The value of an environment variable, or null.</param>
    /// <param name="fileExists">Whether a file exists.</param>
    public static string Find(SystemKind system, Func<string, string?> environment, Func<string, bool> fileExists)
    {
        if (environment(Variable) is { Length: > 0 } named)
        {
            return fileExists(named) ? named : throw NamedBrowserMissing();
        }

        return Candidates(system, environment).FirstOrDefault(fileExists) ?? throw NoBrowser(system);
    }

    private static IEnumerable<string> Candidates(SystemKind system, Func<string, string?> environment) => system switch
    {
        SystemKind.Windows =>
            from folder in Folders(environment, "ProgramFiles(x86)", "ProgramFiles", "LocalAppData")
            from program in WindowsPrograms
            select $@"{folder}\{program}",
        SystemKind.MacOS =>
            from folder in Folders(environment, "HOME").Prepend("")
            from bundle in MacBundles
            select $"{folder}/Applications/{bundle}.app/Contents/MacOS/{bundle}",
        _ =>
            from name in LinuxNames
            from folder in (environment("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries).Concat(["/usr/bin", "/snap/bin"])
            select $"{folder}/{name}",
    };

    private static IEnumerable<string> Folders(Func<string, string?> environment, params string[] variables) =>
        variables.Select(environment).Where(folder => !string.IsNullOrEmpty(folder)).Select(folder => folder!);

    private static SystemKind ThisSystem() =>
        OperatingSystem.IsWindows() ? SystemKind.Windows
        : OperatingSystem.IsMacOS() ? SystemKind.MacOS
        : SystemKind.Linux;

    private static UnusableInputException NamedBrowserMissing() => new(
        Variable, "it must name the browser that prints PDFs", "no such file",
        $"give the full path of Chromium, Chrome or Edge, or unset {Variable} to have one found");

    private static UnusableInputException NoBrowser(SystemKind system) => new(
        "browser", "a PDF is printed by Chromium, Chrome or Edge", "none is installed",
        (system switch
        {
            SystemKind.Windows => "install Microsoft Edge or Google Chrome",
            SystemKind.MacOS => "install Google Chrome, Chromium or Microsoft Edge",
            _ => "install one (on Debian: apt-get install chromium fonts-noto-core)",
        }) + $", or name one in {Variable}");
}
