using System.Text;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace TrsAnalytics;

/// <summary>The five sockets of a kernel, bound to the address of its connection file only, and served by one thread.</summary>
internal sealed class KernelSockets : IDisposable
{
    /// <summary>Far more than a cell that a person wrote; a client that sends more is cut off before it is read.</summary>
    private const int MostBytesOfFrame = 16 << 20;

    private readonly RouterSocket _shell = new();
    private readonly RouterSocket _control = new();
    private readonly RouterSocket _stdin = new();
    private readonly PublisherSocket _output = new();
    private readonly RouterSocket _heartbeat = new();
    private readonly NetMQQueue<(NetMQSocket Socket, NetMQMessage Message)> _outbox = new();
    private readonly NetMQPoller _poller;
    private readonly KernelWire _wire;

    /// <summary>Binds the sockets; nothing is received before <see cref="Start"/>.</summary>
    public KernelSockets(ConnectionFile connection, KernelWire wire)
    {
        _wire = wire;
        _output.Options.SendHighWatermark = 0; // nothing a cell prints may be dropped
        foreach (var socket in (NetMQSocket[])[_shell, _control, _stdin, _heartbeat])
        {
            socket.Options.MaxMsgSize = MostBytesOfFrame;
        }

        Bind(_shell, connection, connection.Shell);
        Bind(_control, connection, connection.Control);
        Bind(_stdin, connection, connection.Stdin);
        Bind(_output, connection, connection.IoPub);
        Bind(_heartbeat, connection, connection.Heartbeat);
        _heartbeat.ReceiveReady += (_, ready) => ready.Socket.SendMultipartMessage(ready.Socket.ReceiveMultipartMessage());
        _stdin.ReceiveReady += (_, ready) => ready.Socket.ReceiveMultipartMessage();
        _outbox.ReceiveReady += (_, _) => SendAll();
        _poller = [_shell, _control, _stdin, _heartbeat, _outbox];
    }

    /// <summary>Serves the sockets until it is disposed.</summary>
    /// <param name="shell">Takes requests; must return at once.</param>
    /// <param name="control">Takes requests that must not wait; must return at once.</param>
    public void Start(Action<KernelMessage> shell, Action<KernelMessage> control)
    {
        Receive(_shell, shell);
        Receive(_control, control);
        _poller.RunAsync("Sockets", isBackgroundThread: true);
    }

    /// <summary>Answers a request on the socket it came from.</summary>
    public void Reply(KernelMessage request, bool isControl, string type, JsonObject content) =>
        _outbox.Enqueue((isControl ? _control : _shell, _wire.Write(request.Identities, type, request.Header, content)));

    /// <summary>Tells all clients.</summary>
    public void Publish(byte[] parent, string type, JsonObject content) =>
        _outbox.Enqueue((_output, _wire.Write([Encoding.UTF8.GetBytes(type)], type, parent, content)));

    /// <inheritdoc/>
    public void Dispose()
    {
        _poller.Stop();
        SendAll();
        _poller.Dispose();
        foreach (var socket in (NetMQSocket[])[_shell, _control, _stdin, _output, _heartbeat])
        {
            socket.Options.Linger = TimeSpan.FromSeconds(1);
            socket.Dispose();
        }

        _outbox.Dispose();
        NetMQConfig.Cleanup(block: true); // or the last answer would be lost with the process
    }

    private static void Bind(NetMQSocket socket, ConnectionFile connection, int port)
    {
        try
        {
            socket.Bind($"{connection.Address}:{port}");
        }
        catch (NetMQException e)
        {
            throw new UnusableInputException(
                $"{connection.Address}:{port}", "the kernel must be able to listen there", "the port is taken or the address is another machine's", "let Jupyter start the kernel, which chooses free ports", e);
        }
    }

    private void Receive(RouterSocket socket, Action<KernelMessage> take) => socket.ReceiveReady += (_, ready) =>
    {
        try
        {
            // A message that is not signed as it must be gets no answer.
            if (_wire.Read(ready.Socket.ReceiveMultipartMessage()) is { } message)
            {
                take(message);
            }
        }
        catch (Exception e) when (e is not NetMQException)
        {
            Console.Error.WriteLine($"A message was dropped: {e.GetType().Name}."); // it must not end the kernel
        }
    };

    private void SendAll()
    {
        while (_outbox.TryDequeue(out var next, TimeSpan.Zero))
        {
            next.Socket.SendMultipartMessage(next.Message);
        }
    }
}
