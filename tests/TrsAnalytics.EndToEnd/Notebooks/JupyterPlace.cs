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
        Run([Path.Combine(Repository.Root, "tests", "TrsAnalytics.EndToEnd", "Notebooks", script), .. arguments]);

    /// <summary>Runs one of Jupyter's own commands, such as nbconvert.</summary>
    internal Call Jupyter(string command, params string[] arguments) => Run(["-m", command, .. arguments]);

    private Call Run(string[] arguments) => Call.Run(
        "/usr/bin/python3", arguments, Folder,
        ("JUPYTER_PATH", Path.Combine(Folder, "share", "jupyter")), ("JUPYTER_RUNTIME_DIR", Path.Combine(Folder, "runtime")), ("PYTHONDONTWRITEBYTECODE", "1"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
