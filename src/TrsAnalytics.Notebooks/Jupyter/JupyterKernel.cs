using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrsAnalytics;

/// <summary>A Jupyter kernel for C#: the engine of the headless runner behind Jupyter's messages, version 5.3.</summary>
public sealed class JupyterKernel : IDisposable
{
    /// <summary>The version of the protocol.</summary>
    internal const string Protocol = "5.3";

    private readonly KernelSockets _sockets;
    private readonly CellEngine _engine = new(Directory.GetCurrentDirectory());
    private readonly CellLanguage _language = new();
    private readonly Channel<KernelMessage> _requests = Channel.CreateUnbounded<KernelMessage>();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _history = [];
    private volatile CancellationTokenSource _interrupt = new();

    private JupyterKernel(ConnectionFile connection, TimeProvider clock) => _sockets = new(connection, new(connection.Key, clock));

    /// <summary>Serves the clients of a connection until one of them shuts the kernel down.</summary>
    /// <param name="connectionFile">The connection file that Jupyter wrote.</param>
    /// <param name="clock">The time of messages.</param>
    /// <param name="cancel">Ends it, too.</param>
    /// <exception cref="UnusableInputException">The connection file cannot be used.</exception>
    public static async Task RunAsync(string connectionFile, TimeProvider clock, CancellationToken cancel)
    {
        using var kernel = new JupyterKernel(ConnectionFile.Read(connectionFile), clock);
        kernel._sockets.Publish(KernelWire.Nothing, "status", new() { ["execution_state"] = "starting" });
        kernel._sockets.Start(request => kernel._requests.Writer.TryWrite(request), kernel.Control);
        _ = Task.Run(kernel.WarmUpAsync, CancellationToken.None);
        _ = Task.Run(kernel.ServeAsync, CancellationToken.None);
        await kernel._ended.Task.WaitAsync(cancel);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sockets.Dispose();
        _engine.Dispose();
        _language.Dispose();
        _interrupt.Dispose();
    }

    /// <summary>The first compilation and the first completion are slow: they are had before anybody waits for them.</summary>
    private async Task WarmUpAsync()
    {
        await Task.Run(() => Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.Create("await System.Threading.Tasks.Task.Yield(); 1 + 1", _engine.Options).Compile());
        await _language.CompleteAsync("Console.", 8, _engine.Options);
    }

    private async Task ServeAsync()
    {
        await foreach (var request in _requests.Reader.ReadAllAsync())
        {
            Status(request, "busy");
            await AnswerAsync(request);
            Status(request, "idle");
        }
    }

    private void Control(KernelMessage request)
    {
        Status(request, "busy");
        switch (request.Type)
        {
            case "interrupt_request":
                _ = _interrupt.CancelAsync();
                _sockets.Reply(request, isControl: true, "interrupt_reply", Ok());
                break;
            case "shutdown_request":
                var reply = Ok();
                reply["restart"] = (bool?)request.Content["restart"] ?? false;
                _sockets.Publish(request.Header, "shutdown_reply", reply.DeepClone().AsObject());
                _sockets.Reply(request, isControl: true, "shutdown_reply", reply);
                _ended.TrySetResult();
                break;
            case "kernel_info_request":
                _sockets.Reply(request, isControl: true, "kernel_info_reply", KernelInfo.Json());
                break;
            default:
                break; // such as debugging, which this kernel does not say it does
        }

        Status(request, "idle");
    }

    private async Task AnswerAsync(KernelMessage request)
    {
        JsonObject? content;
        try
        {
            content = request.Type switch
            {
                "execute_request" => await ExecuteAsync(request),
                "complete_request" => await CompleteAsync(request.Content),
                "inspect_request" => await InspectAsync(request.Content),
                "is_complete_request" => IsComplete(request.Content),
                "history_request" => History(request.Content),
                "kernel_info_request" => KernelInfo.Json(),
                "comm_info_request" => new() { ["status"] = "ok", ["comms"] = new JsonObject() },
                _ => null,
            };
        }
        catch (Exception e)
        {
            content = Failed(new(e.GetType().Name, e.Message, [e.Message]));
        }

        if (content is not null)
        {
            _sockets.Reply(request, isControl: false, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), content);
        }
        else if (request.Type == "comm_open")
        {
            _sockets.Publish(request.Header, "comm_close", new() { ["comm_id"] = request.Content["comm_id"]?.DeepClone(), ["data"] = new JsonObject() });
        }
    }

    private async Task<JsonObject> ExecuteAsync(KernelMessage request)
    {
        var code = (string?)request.Content["code"] ?? "";
        var isSilent = (bool?)request.Content["silent"] ?? false;
        if (!isSilent)
        {
            _history.Add(code);
            _sockets.Publish(request.Header, "execute_input", new() { ["code"] = code, ["execution_count"] = _history.Count });
        }

        var outcome = await RunAsync(code, request);
        if (outcome.Error is { } error)
        {
            _sockets.Publish(request.Header, "error", Traceback(error));
            if ((bool?)request.Content["stop_on_error"] ?? true)
            {
                AbortWaiting();
            }

            var failed = Failed(error);
            failed["execution_count"] = _history.Count;
            return failed;
        }

        if (outcome.Value is { } value && !isSilent)
        {
            _sockets.Publish(request.Header, "execute_result", new() { ["data"] = value.ToJson(), ["metadata"] = new JsonObject(), ["execution_count"] = _history.Count });
        }

        var reply = Ok();
        (reply["execution_count"], reply["user_expressions"], reply["payload"]) = (_history.Count, new JsonObject(), new JsonArray());
        return reply;
    }

    private async Task<CellOutcome> RunAsync(string code, KernelMessage request)
    {
        _interrupt = new(); // the old one may be in use by an interruption that came late
        using var output = new KernelOutput(_sockets, request.Header);
        var outcome = await _engine.RunAsync(code, output, _interrupt.Token);
        if (outcome.Error is null)
        {
            _language.Remember(code, _engine.Options);
        }

        return outcome;
    }

    /// <summary>What was asked for while a cell ran that failed is not run; everything else is answered.</summary>
    private void AbortWaiting()
    {
        var others = new List<KernelMessage>();
        while (_requests.Reader.TryRead(out var waiting))
        {
            if (waiting.Type == "execute_request")
            {
                Status(waiting, "busy");
                _sockets.Reply(waiting, isControl: false, "execute_reply", new() { ["status"] = "aborted", ["execution_count"] = _history.Count });
                Status(waiting, "idle");
            }
            else
            {
                others.Add(waiting);
            }
        }

        others.ForEach(other => _requests.Writer.TryWrite(other));
    }

    private async Task<JsonObject> CompleteAsync(JsonObject asked)
    {
        var code = (string?)asked["code"] ?? "";
        var found = await _language.CompleteAsync(code, CodePoints.ToIndex(code, (int?)asked["cursor_pos"] ?? 0), _engine.Options);
        var reply = Ok();
        reply["matches"] = new JsonArray([.. found.Matches.Select(match => JsonValue.Create(match))]);
        (reply["cursor_start"], reply["cursor_end"], reply["metadata"]) = (CodePoints.Count(code, found.Start), CodePoints.Count(code, found.End), new JsonObject());
        return reply;
    }

    private async Task<JsonObject> InspectAsync(JsonObject asked)
    {
        var code = (string?)asked["code"] ?? "";
        var found = await _language.InspectAsync(code, CodePoints.ToIndex(code, (int?)asked["cursor_pos"] ?? 0), _engine.Options);
        var reply = Ok();
        (reply["found"], reply["metadata"]) = (found is not null, new JsonObject());
        reply["data"] = found is null ? new JsonObject() : new JsonObject { [MimeBundle.PlainText] = found };
        return reply;
    }

    private static JsonObject IsComplete(JsonObject asked)
    {
        var code = (string?)asked["code"] ?? "";
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview, kind: SourceCodeKind.Script));
        return SyntaxFactory.IsCompleteSubmission(tree)
            ? new() { ["status"] = tree.GetDiagnostics().Any(said => said.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete" }
            : new() { ["status"] = "incomplete", ["indent"] = "    " };
    }

    private JsonObject History(JsonObject asked)
    {
        var all = _history.Select((code, index) => (Line: index + 1, Code: code));
        var chosen = (string?)asked["hist_access_type"] switch
        {
            "range" => all.Where(line => line.Line >= ((int?)asked["start"] ?? 0) && line.Line < ((int?)asked["stop"] ?? int.MaxValue)),
            "search" => all.Where(line => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression((string?)asked["pattern"] ?? "*", line.Code)).TakeLast((int?)asked["n"] ?? int.MaxValue),
            _ => all.TakeLast((int?)asked["n"] ?? int.MaxValue),
        };
        var reply = Ok();
        reply["history"] = new JsonArray([.. chosen.Select(line => new JsonArray(0, line.Line, line.Code))]);
        return reply;
    }

    private void Status(KernelMessage request, string state) => _sockets.Publish(request.Header, "status", new() { ["execution_state"] = state });

    private static JsonObject Ok() => new() { ["status"] = "ok" };

    private static JsonObject Failed(CellError error)
    {
        var reply = Traceback(error);
        reply["status"] = "error";
        return reply;
    }

    private static JsonObject Traceback(CellError error) => new()
    {
        ["ename"] = error.Name, ["evalue"] = error.Message, ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
    };
}
