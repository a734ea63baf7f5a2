using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>A conversation with a browser over its DevTools socket: commands with answers, and events.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> waiting = new();
    private readonly ConcurrentDictionary<string, Action<string, JsonElement>> listeners = new();
    private readonly CancellationTokenSource closing = new();
    private Task receiving = Task.CompletedTask;
    private int lastId;

    /// <summary>Opens the conversation.</summary>
    /// <exception cref="DevToolsException">Nobody listens there.</exception>
    public async Task ConnectAsync(Uri endpoint, CancellationToken cancel)
    {
        socket.Options.Proxy = null;
        try
        {
            await socket.ConnectAsync(endpoint, cancel);
        }
        catch (WebSocketException e)
        {
            throw Gone(e);
        }

        receiving = ReceiveAllAsync();
    }

    /// <summary>Tells a listener the name and the parameters of every event of a session.</summary>
    public void Listen(string session, Action<string, JsonElement> listener) => listeners[session] = listener;

    /// <summary>Sends a command and waits for its answer.</summary>
    /// <exception cref="DevToolsException">The browser has gone, or refused the command.</exception>
    public async Task<JsonElement> SendAsync(string method, JsonObject parameters, string session, CancellationToken cancel)
    {
        var id = Interlocked.Increment(ref lastId);
        var answer = waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session.Length > 0)
        {
            command["sessionId"] = session;
        }

        await SendAsync(Encoding.UTF8.GetBytes(command.ToJsonString()), cancel);
        if (receiving.IsCompleted)
        {
            answer.TrySetException(Gone());
        }

        return await answer.Task.WaitAsync(cancel);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await receiving;
        socket.Dispose();
        sending.Dispose();
        closing.Dispose();
    }

    private async Task SendAsync(byte[] message, CancellationToken cancel)
    {
        await sending.WaitAsync(cancel);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancel);
        }
        catch (Exception e) when (e is WebSocketException or InvalidOperationException)
        {
            throw Gone(e);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task ReceiveAllAsync()
    {
        try
        {
            var message = new ArrayBufferWriter<byte>(BufferBytes);
            while (true)
            {
                var part = await socket.ReceiveAsync(message.GetMemory(BufferBytes), closing.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                message.Advance(part.Count);
                if (part.EndOfMessage)
                {
                    Dispatch(JsonElement.Parse(message.WrittenSpan));
                    message.ResetWrittenCount();
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The end of the conversation, whoever ended it: those who wait are told below.
        }
        finally
        {
            foreach (var answer in waiting.Values)
            {
                answer.TrySetException(Gone());
            }
        }
    }

    private void Dispatch(JsonElement message)
    {
        if (!message.TryGetProperty("id", out var id))
        {
            if (message.TryGetProperty("sessionId", out var session) && listeners.TryGetValue(session.GetString()!, out var listener))
            {
                listener(message.GetProperty("method").GetString()!, message.GetProperty("params"));
            }
        }
        else if (waiting.TryRemove(id.GetInt32(), out var answer))
        {
            if (message.TryGetProperty("error", out var error))
            {
                answer.TrySetException(new DevToolsException($"it refused a command ({error.GetProperty("message").GetString()})"));
            }
            else
            {
                answer.TrySetResult(message.GetProperty("result"));
            }
        }
    }

    private static DevToolsException Gone(Exception? inner = null) => new("it ended, or closed the connection", inner);
}
