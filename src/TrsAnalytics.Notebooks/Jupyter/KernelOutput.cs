using System.Text;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>Sends the output of a cell to the clients. Printed text is gathered for a moment, or a loop of prints would drown them.</summary>
internal sealed class KernelOutput : ICellOutput, IDisposable
{
    private const int MostCharacters = 1 << 16;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);
    private readonly KernelSockets _sockets;
    private readonly byte[] _parent;
    private readonly StringBuilder _text = new();
    private readonly Lock _lock = new();
    private readonly Timer _timer;
    private CellStream _stream;

    public KernelOutput(KernelSockets sockets, byte[] parent)
    {
        _sockets = sockets;
        _parent = parent;
        _timer = new(_ => Flush());
    }

    /// <inheritdoc/>
    public void Write(CellStream stream, string text)
    {
        lock (_lock)
        {
            if (stream != _stream || _text.Length > MostCharacters)
            {
                Flush();
            }

            _stream = stream;
            if (_text.Length == 0)
            {
                _timer.Change(Moment, Timeout.InfiniteTimeSpan);
            }

            _text.Append(text);
        }
    }

    /// <inheritdoc/>
    public void Display(MimeBundle value, string? displayId) => Show("display_data", value, displayId);

    /// <inheritdoc/>
    public void Update(MimeBundle value, string displayId) => Show("update_display_data", value, displayId);

    /// <summary>Sends what was printed and not sent yet.</summary>
    public void Flush()
    {
        lock (_lock)
        {
            if (_text.Length > 0)
            {
                _sockets.Publish(_parent, "stream", new() { ["name"] = _stream == CellStream.Output ? "stdout" : "stderr", ["text"] = _text.ToString() });
                _text.Clear();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        _timer.Dispose();
    }

    private void Show(string type, MimeBundle value, string? displayId)
    {
        Flush();
        _sockets.Publish(_parent, type, new()
        {
            ["data"] = value.ToJson(), ["metadata"] = new JsonObject(),
            ["transient"] = displayId is null ? new JsonObject() : new JsonObject { ["display_id"] = displayId },
        });
    }
}
