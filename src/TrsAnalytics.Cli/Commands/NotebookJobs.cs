using System.Diagnostics;

namespace TrsAnalytics.Cli;

/// <summary>Runs several notebooks one after the other, and tells of every cell.</summary>
/// <param name="files">The notebooks.</param>
/// <param name="folder">Where the executed ones go.</param>
/// <param name="parameters">Values of their parameters.</param>
internal sealed class NotebookJobs(string[] files, string folder, IReadOnlyDictionary<string, string> parameters)
{
    /// <summary>Whether a page is written beside each.</summary>
    public required bool IsHtmlWanted { get; init; }

    /// <summary>How long a cell may run.</summary>
    public required TimeSpan CellLimit { get; init; }

    /// <summary>Runs all of them, also after one that failed. All are looked at before the first is run.</summary>
    /// <returns>The exit code: 1 where a cell failed.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var paths = Array.ConvertAll(files, Path.GetFullPath);
        Array.ForEach(paths, RefuseOverwriting);
        var runners = Array.ConvertAll(paths, path => new NotebookRunner(path, parameters) { CellLimit = CellLimit });
        AtomicFile.RequireWritable(folder); // before minutes of work are lost
        var code = 0;
        for (var i = 0; i < paths.Length; i++)
        {
            code |= await RunAsync(paths[i], runners[i], cancel) ? 0 : 1;
        }

        return code;
    }

    private async Task<bool> RunAsync(string path, NotebookRunner runner, CancellationToken cancel)
    {
        // Relative paths in cells count from the notebook's folder, as under Jupyter.
        Directory.SetCurrentDirectory(Path.GetDirectoryName(path)!);
        void Ended(object? sender, EventArgs e) => SayEnded(runner, cancel);
        AppDomain.CurrentDomain.ProcessExit += Ended;
        try
        {
            var run = await runner.RunAsync(new CellProgress(runner.Notebook.Name), cancel);
            if (run.Error is { } error)
            {
                StandardError.WriteLine($"{runner.Notebook.Name}, cell {run.Cell}: {error.Name}: {error.Message}");
            }

            return run.Error is null;
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Ended;
            Save(runner.Notebook);
        }
    }

    /// <summary>A cell that ends the program has failed: what was put out until then is saved.</summary>
    private void SayEnded(NotebookRunner runner, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
        {
            return; // it was the user
        }

        StandardError.WriteLine($"{runner.Notebook.Name}: a cell ended the program; the cells after it did not run.");
        runner.Close();
        Save(runner.Notebook);
        Environment.ExitCode = 1;
    }

    private void Save(Notebook notebook)
    {
        var saved = Path.Combine(folder, notebook.Name);
        notebook.Save(saved);
        Console.WriteLine(VisibleText.Of(saved));
        if (IsHtmlWanted)
        {
            var page = Path.ChangeExtension(saved, ".html");
            notebook.SaveHtml(page);
            Console.WriteLine(VisibleText.Of(page));
        }
    }

    private void RefuseOverwriting(string path)
    {
        if (Path.Combine(folder, Path.GetFileName(path)) == path)
        {
            throw new UnusableInputException(path, "an executed notebook must not overwrite the one it was run from", "the output folder is its own", "name another folder with -o");
        }
    }

    /// <summary>One line a cell, to standard error.</summary>
    private sealed class CellProgress(string notebook) : IProgress<NotebookRun>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Report(NotebookRun value)
        {
            StandardError.WriteLine($"{notebook}: cell {value.Cell} of {value.Cells} {(value.Error is null ? "done" : "failed")} after {_watch.Elapsed.TotalSeconds:0.0} s");
            _watch.Restart();
        }
    }
}
