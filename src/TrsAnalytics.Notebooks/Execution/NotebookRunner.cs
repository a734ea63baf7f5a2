namespace TrsAnalytics;

/// <summary>Runs notebooks from their first cell to their last, without anybody looking on.</summary>
public sealed class NotebookRunner
{
    private readonly Notebook _notebook;
    private readonly string _folder;
    private readonly NotebookOutputs _outputs = new();

    /// <summary>Prepares a run.</summary>
    /// <param name="path">The notebook.</param>
    /// <param name="parameters">Values of its parameters by name, as text; each is turned into the type that the notebook gives it.</param>
    /// <exception cref="UnusableInputException">The notebook cannot be used; a parameter is unknown, ill-typed or missing.</exception>
    public NotebookRunner(string path, IReadOnlyDictionary<string, string> parameters)
    {
        _notebook = Notebook.Read(path);
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var declared = NotebookParameters.Of(_notebook);
        declared.Inject(_notebook, declared.Code(parameters));
    }

    /// <summary>How long a cell may run; 10 minutes unless it is set.</summary>
    public TimeSpan CellLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The notebook, with the outputs of the cells that ran.</summary>
    public Notebook Notebook => _notebook;

    /// <summary>Runs all cells until one fails.</summary>
    /// <param name="progress">Told after every cell; null for silence.</param>
    /// <param name="cancel">Ends the run.</param>
    public async Task<NotebookRun> RunAsync(IProgress<NotebookRun>? progress = null, CancellationToken cancel = default)
    {
        using var engine = new CellEngine(_folder);
        var cells = _notebook.Cells.Where(cell => cell.IsCode).ToArray();
        Array.ForEach(cells, cell => cell.Clear());
        var run = new NotebookRun(0, cells.Length, Error: null);
        try
        {
            for (var number = 1; number <= cells.Length && run.Error is null; number++)
            {
                run = run with { Cell = number, Error = await RunAsync(engine, cells[number - 1], number, cancel) };
                progress?.Report(run);
            }
        }
        finally
        {
            Close();
        }

        _notebook.IsSynthetic |= engine.HoldsSyntheticStudy;
        return run;
    }

    /// <summary>Ends the outputs of the notebook, also where a cell ends the program: what is printed after this is not kept.</summary>
    public void Close() => _outputs.Close();

    private async Task<CellError?> RunAsync(CellEngine engine, NotebookCell cell, int number, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(CellLimit);
        var output = _outputs.Of(cell);
        var outcome = await engine.RunAsync(cell.Source, output, limit.Token);
        if (outcome.Error is not null && limit.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            outcome = CellOutcome.Failed(new("TimeLimit", $"A cell must end within {CellLimit.TotalSeconds:0.###} s; it did not.", ["TimeLimit: the cell was stopped at the time limit."]));
        }

        _outputs.Close(output, cell, outcome, number);
        cancel.ThrowIfCancellationRequested();
        return outcome.Error;
    }
}
