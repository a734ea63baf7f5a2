using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

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
        using var client = Parent.Watch(() => kernel._ended.TrySetResult());
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
            try
            {
                await AnswerAsync(request);
            }
            catch (Exception e)
            {
                Console.Error.WriteLine($"A request was not answered: {e.GetType().Name}."); // the next ones must be
            }

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
                _sockets.Reply(request, isControl: true, "interrupt_reply", KernelAnswers.Ok());
                break;
            case "shutdown_request":
                var reply = KernelAnswers.Ok();
                reply["restart"] = request.Content["restart"] is JsonValue restart && restart.GetValueKind() == JsonValueKind.True;
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
                "complete_request" => await KernelAnswers.CompleteAsync(request.Content, _language, _engine.Options),
                "inspect_request" => await KernelAnswers.InspectAsync(request.Content, _language, _engine.Options),
                "is_complete_request" => KernelAnswers.IsComplete(request.Content),
                "history_request" => KernelAnswers.History(request.Content, _history),
                "kernel_info_request" => KernelInfo.Json(),
                "comm_info_request" => new() { ["status"] = "ok", ["comms"] = new JsonObject() },
                _ => null,
            };
        }
        catch (Exception e)
        {
            content = KernelAnswers.Failed(new(e.GetType().Name, e.Message, [e.Message]));
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
            _sockets.Publish(request.Header, "error", KernelAnswers.Traceback(error));
            if ((bool?)request.Content["stop_on_error"] ?? true)
            {
                AbortWaiting();
            }

            var failed = KernelAnswers.Failed(error);
            failed["execution_count"] = _history.Count;
            return failed;
        }

        if (outcome.Value is { } value && !isSilent)
        {
            _sockets.Publish(request.Header, "execute_result", new() { ["data"] = value.ToJson(), ["metadata"] = new JsonObject(), ["execution_count"] = _history.Count });
        }

        var reply = KernelAnswers.Ok();
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

    private void Status(KernelMessage request, string state) => _sockets.Publish(request.Header, "status", new() { ["execution_state"] = state });
}
