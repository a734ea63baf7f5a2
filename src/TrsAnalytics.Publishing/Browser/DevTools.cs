using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>A conversation with a browser over its DevTools pipes: commands with answers, and events. A message ends with a zero byte.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private const int BufferBytes = 1 << 16;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly Stream output;
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> waiting = new();
    private readonly ConcurrentDictionary<string, Action<string, JsonElement>> listeners = new();
    private readonly Task receiving;
    private int lastId;

    /// <summary>Begins the conversation.</summary>
    /// <param name="output">What is said to the browser.</param>
    /// <param name="input">What the browser says.</param>
    public DevTools(Stream output, Stream input)
    {
        this.output = output;
        receiving = Task.Run(() => ReceiveAllAsync(input));
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

        await SendAsync([.. JsonSerializer.SerializeToUtf8Bytes(command), 0], cancel);
        if (receiving.IsCompleted)
        {
            answer.TrySetException(Gone());
        }

        return await answer.Task.WaitAsync(cancel);
    }

    /// <summary>Ends the conversation, once the browser has gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAny(receiving, Task.Delay(Farewell)); // a child of the browser may still hold the other end
        sending.Dispose();
    }

    private async Task SendAsync(byte[] message, CancellationToken cancel)
    {
        await sending.WaitAsync(cancel);
        try
        {
            await output.WriteAsync(message, cancel);
            await output.FlushAsync(cancel);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            throw Gone(e);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task ReceiveAllAsync(Stream input)
    {
        try
        {
            var message = new ArrayBufferWriter<byte>(BufferBytes);
            var buffer = new byte[BufferBytes];
            for (int count; (count = await input.ReadAsync(buffer)) > 0;)
            {
                Take(buffer.AsSpan(0, count), message);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
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

    private void Take(ReadOnlySpan<byte> bytes, ArrayBufferWriter<byte> message)
    {
        for (int end; (end = bytes.IndexOf((byte)0)) >= 0; bytes = bytes[(end + 1)..])
        {
            message.Write(bytes[..end]);
            Dispatch(JsonElement.Parse(message.WrittenSpan));
            message.ResetWrittenCount();
        }

        message.Write(bytes);
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
