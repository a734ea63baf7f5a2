using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace TrsAnalytics;

/// <summary>Runs the cells of a notebook: C# with top-level await, one after the other on one thread, each seeing what those before it declared.</summary>
/// <remarks>
/// A cell may name assemblies (<c>#r "path.dll"</c>, from the engine's folder) and packages (<c>#r "nuget: Name, 1.2.3"</c>).
/// Of a cell that throws, what it had set so far remains; of one that is interrupted nothing remains.
/// </remarks>
public sealed class CellEngine : IDisposable
{
    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading", "System.Threading.Tasks",
        typeof(CellDisplay).FullName!,
    ];

    private static readonly TimeSpan UntilAborted = TimeSpan.FromMilliseconds(200);

    private readonly CellThread _thread = new();
    private readonly DisplaySession _display = new();
    private readonly CellAssemblies _assemblies;
    private readonly CellAssemblies _apart;

    /// <summary>The assemblies of packages that no cell which ran has brought along yet.</summary>
    private readonly List<MetadataReference> _named = [];
    private ScriptOptions _options;
    private ScriptState<object>? _state;
    private Task<CellOutcome> _last = Task.FromResult(CellOutcome.Done(null));
    private int _cells;

    /// <summary>An engine that has run nothing.</summary>
    /// <param name="folder">The folder that relative paths of <c>#r</c> and <c>#load</c> count from.</param>
    public CellEngine(string folder)
    {
        var place = Path.GetFullPath(folder);
        (_assemblies, _apart) = (new(place), new(place));
        _options = ScriptOptions.Default
            .WithReferences(_assemblies.Given)
            .WithImports(Usings)
            .WithMetadataResolver(_assemblies)
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(place))
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8)
            .WithAllowUnsafe(false)
            .WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview);
    }

    /// <summary>Runs one cell.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="output">Where its output goes while it runs.</param>
    /// <param name="interrupt">Stops it: an await at once, a loop or a sleep soon. What does not stop within 5 seconds is left running.</param>
    public async Task<CellOutcome> RunAsync(string code, ICellOutput output, CancellationToken interrupt = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(output);
        if (!_last.IsCompleted)
        {
            return CellOutcome.Stuck;
        }

        using var abort = new CancellationTokenSource();
        _last = _thread.Run(() => Run(code, output, interrupt, abort.Token));
        if (await EndsAsync(_last, Timeout.InfiniteTimeSpan, interrupt) || await EndsAsync(_last, UntilAborted))
        {
            return await _last;
        }

        // Not awaited: it returns when the thread has taken notice, which it may never do.
        _ = Task.Run(abort.Cancel, CancellationToken.None);
        _thread.Wake();
        return await EndsAsync(_last, UntilGivenUp) ? await _last : CellOutcome.Stuck;
    }

    /// <inheritdoc/>
    public void Dispose() => _thread.Dispose();

    /// <summary>How long a cell has to stop once it was interrupted.</summary>
    internal TimeSpan UntilGivenUp { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What becomes of the cell that ran last, also after it was given up.</summary>
    internal Task<CellOutcome> Last => _last;

    /// <summary>What the next cell is compiled with, for whoever looks at cells beside the engine.</summary>
    /// <remarks>The references are others: the compiler keeps what it has read of a reference, and two readings of one must not meet in a cell.</remarks>
    internal ScriptOptions Options => _options
        .WithReferences(_options.MetadataReferences.OfType<PortableExecutableReference>().Select(reference => _apart.Of(reference.FilePath!)))
        .WithMetadataResolver(_apart);

    private static async Task<bool> EndsAsync(Task work, TimeSpan within, CancellationToken stop = default)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var first = await Task.WhenAny(work, Task.Delay(within, timer.Token));
        await timer.CancelAsync();
        return first == work;
    }

    private CellOutcome Run(string code, ICellOutput output, CancellationToken interrupt, CancellationToken abort)
    {
        var cell = $"cell {++_cells}";
        CellConsole.Redirect(output);
        _display.Enter();
        try
        {
            var packages = PackageDirective.Resolve(code, interrupt);
            _named.AddRange(packages.Assemblies.Select(_assemblies.Of));
            _options = _options.AddReferences(_named.Except(_options.MetadataReferences)).WithFilePath(cell);

            // Cells inherit the imports of the first: imported again, a type that the compiler has read anew since would be two. They inherit the references, too:
            // named again, there would be as many as cells times references, and after some hundred cells gigabytes of them.
            var script = _state is null ? CSharpScript.Create(packages.Code, _options) : _state.Script.ContinueWith<object>(packages.Code, _options.WithImports().WithReferences(_named));
            var errors = script.Compile(interrupt).RemoveAll(said => said.Severity != DiagnosticSeverity.Error);
            return errors.IsEmpty ? RunCompiled(script, cell, interrupt, abort) : CellOutcome.Failed(CellTraceback.Of(errors, code));
        }
        catch (Exception) when (interrupt.IsCancellationRequested)
        {
            CellThread.StayAwake();
            return CellOutcome.Interrupted;
        }
        catch (Exception e)
        {
            return CellOutcome.Failed(CellTraceback.Of(e, cell, code));
        }
    }

    private CellOutcome RunCompiled(Script<object> script, string cell, CancellationToken interrupt, CancellationToken abort)
    {
        ScriptState<object>? state = null;
        MimeBundle? value = null;
        SynchronizationContext.SetSynchronizationContext(new CellContext(_thread, interrupt));

#pragma warning disable SYSLIB0046 // Nothing else ends a loop that looks at no token; what it may leave half done is the analyst's own.
        System.Runtime.ControlledExecution.Run(
            () =>
            {
                var running = _state is null ? script.RunAsync(null, static _ => true, interrupt) : script.RunFromAsync(_state, static _ => true, interrupt);
                _thread.PumpUntil(running, interrupt);
                state = running.GetAwaiter().GetResult();
                interrupt.ThrowIfCancellationRequested();
                value = state is { Exception: null, ReturnValue: { } last and not (DisplayedValue or ProgressBar) } ? CellDisplay.Format(last) : null;
            },
            abort);
#pragma warning restore SYSLIB0046

        _state = state;
        _named.Clear();
        return state!.Exception is { } failure ? CellOutcome.Failed(CellTraceback.Of(failure, cell, script.Code)) : CellOutcome.Done(value);
    }
}
