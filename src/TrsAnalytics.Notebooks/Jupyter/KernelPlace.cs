using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>Where Jupyter looks for kernels, and this one is put.</summary>
public static class KernelPlace
{
    private const string Name = "trs";

    /// <summary>The folder of Jupyter under a prefix, such as <c>/usr/local</c> or a virtual environment.</summary>
    public static string UnderPrefix(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter");

    /// <summary>The folder of Jupyter of the user, as Jupyter finds it on this system.</summary>
    public static string OfUser()
    {
        string Home(params string[] parts) => Path.Combine([HomeFolder(), .. parts]);
        return Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } stated ? stated
            : OperatingSystem.IsWindows() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
            : OperatingSystem.IsMacOS() ? Home("Library", "Jupyter")
            : Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data ? Path.Combine(data, "jupyter")
            : Home(".local", "share", "jupyter");
    }

    /// <summary>Puts the kernel there; an older one is replaced.</summary>
    /// <param name="jupyter">A folder of Jupyter.</param>
    /// <param name="program">The program and its arguments that start the kernel; the connection file comes after them.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="UnusableInputException">It cannot be written.</exception>
    public static string Install(string jupyter, IEnumerable<string> program)
    {
        var file = Path.Combine(FolderIn(jupyter), "kernel.json");
        AtomicFile.Write(file, stream => stream.Write(JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["argv"] = new JsonArray([.. program.Append("{connection_file}").Select(word => JsonValue.Create(word))]),
            ["display_name"] = KernelInfo.DisplayName, ["language"] = KernelInfo.Language, ["interrupt_mode"] = "message", ["metadata"] = new JsonObject(),
        })));
        return file;
    }

    /// <summary>Takes the kernel away.</summary>
    /// <param name="jupyter">A folder of Jupyter.</param>
    /// <returns>Whether it was there.</returns>
    public static bool Uninstall(string jupyter)
    {
        var folder = FolderIn(jupyter);
        var was = Directory.Exists(folder);
        if (was)
        {
            Directory.Delete(folder, recursive: true);
        }

        return was;
    }

    /// <summary>Without one, a path would count from the folder that the program happens to be in.</summary>
    private static string HomeFolder() => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home && Directory.Exists(home)
        ? home
        : throw new UnusableInputException("HOME", "it must name your own folder", "there is no such folder", "set it, or name a place with --prefix");

    private static string FolderIn(string jupyter) => Path.Combine(jupyter, "kernels", Name);
}
