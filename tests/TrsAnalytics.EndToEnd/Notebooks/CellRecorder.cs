using System.Text;

namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>Remembers what a cell put out, and tells when it has printed something.</summary>
internal sealed class CellRecorder : ICellOutput
{
    private readonly Lock _lock = new();
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly TaskCompletionSource _printed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<(MimeBundle Value, string? Id, bool IsUpdate)> Displayed { get; } = [];

    public string Output => Read(_output);

    public string Error => Read(_error);

    /// <summary>Complete once something was printed.</summary>
    public Task Printed => _printed.Task;

    public void Write(CellStream stream, string text)
    {
        lock (_lock)
        {
            (stream == CellStream.Output ? _output : _error).Append(text);
        }

        _printed.TrySetResult();
    }

    public void Display(MimeBundle value, string? displayId) => Displayed.Add((value, displayId, false));

    public void Update(MimeBundle value, string displayId) => Displayed.Add((value, displayId, true));

    private string Read(StringBuilder text)
    {
        lock (_lock)
        {
            return text.ToString();
        }
    }
}
