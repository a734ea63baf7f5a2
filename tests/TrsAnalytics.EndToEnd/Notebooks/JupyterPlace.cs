using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>A place with nothing but our kernel, for the Jupyter of the system.</summary>
public sealed class JupyterPlace : IDisposable
{
    public JupyterPlace()
    {
        Installed = Call.Trs("kernel", "install", "--prefix", Folder);
    }

    internal Call Installed { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("trs-jupyter-").FullName;

    /// <summary>Runs a script of this folder with the system's Python, which Debian's Jupyter belongs to.</summary>
    internal Call Python(string script, params string[] arguments) =>
        Run("/usr/bin/python3", [Path.Combine(Repository.Root, "tests", "TrsAnalytics.EndToEnd", "Notebooks", script), .. arguments], Folder);

    /// <summary>Runs a line of a shell.</summary>
    internal Call Shell(string line, string folder) => Run("/bin/sh", ["-c", line], folder);

    private Call Run(string program, string[] arguments, string folder) => Call.Run(
        program, arguments, folder,
        ("JUPYTER_PATH", Path.Combine(Folder, "share", "jupyter")), ("JUPYTER_RUNTIME_DIR", Path.Combine(Folder, "runtime")), ("PYTHONDONTWRITEBYTECODE", "1"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
