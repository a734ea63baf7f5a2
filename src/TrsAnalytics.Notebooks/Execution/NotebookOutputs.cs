using System.Text;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>Writes the output of cells into a notebook.</summary>
internal sealed class NotebookOutputs
{
    private readonly Dictionary<string, List<JsonObject>> _displays = new(StringComparer.Ordinal);
    private readonly List<CellOutputs> _cells = [];
    private readonly Lock _lock = new();
    private bool _isOver;

    /// <summary>Writes into a cell; what still prints later goes there too.</summary>
    public ICellOutput Of(NotebookCell cell)
    {
        var output = new CellOutputs(this, cell.Json["outputs"]!.AsArray());
        _cells.Add(output);
        return output;
    }

    /// <summary>Ends the run: what tasks of its cells print after this is not kept.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isOver = true;
            _cells.ForEach(cell => cell.Close());
        }
    }

    private void Update(MimeBundle value, string displayId)
    {
        lock (_lock)
        {
            foreach (var display in _isOver ? [] : _displays.GetValueOrDefault(displayId, []))
            {
                display["data"] = value.ToJson();
            }
        }
    }

    private sealed class CellOutputs(NotebookOutputs notebook, JsonArray outputs) : ICellOutput
    {
        private readonly StringBuilder _text = new();
        private CellStream _stream;
        private JsonObject? _printed;

        public void Write(CellStream stream, string text)
        {
            lock (notebook._lock)
            {
                if (notebook._isOver)
                {
                    return;
                }

                if (_printed is null || _stream != stream)
                {
                    Close();
                    _stream = stream;
                    _printed = new() { ["name"] = stream == CellStream.Output ? "stdout" : "stderr", ["output_type"] = "stream" };
                    outputs.Add(_printed);
                }

                _text.Append(text);
            }
        }

        public void Display(MimeBundle value, string? displayId)
        {
            lock (notebook._lock)
            {
                if (notebook._isOver)
                {
                    return;
                }

                Close();
                var output = new JsonObject { ["data"] = value.ToJson(), ["metadata"] = new JsonObject(), ["output_type"] = "display_data" };
                outputs.Add(output);
                if (displayId is not null)
                {
                    (notebook._displays.TryGetValue(displayId, out var all) ? all : notebook._displays[displayId] = []).Add(output);
                }
            }
        }

        public void Update(MimeBundle value, string displayId) => notebook.Update(value, displayId);

        /// <summary>Ends a run of printed text.</summary>
        public void Close()
        {
            if (_printed is not null)
            {
                _printed["text"] = _text.ToString();
                _printed = null;
                _text.Clear();
            }
        }
    }

    /// <summary>Writes how a cell ended.</summary>
    public void Close(ICellOutput output, NotebookCell cell, CellOutcome outcome, int number)
    {
        lock (_lock)
        {
            ((CellOutputs)output).Close();
            cell.Json["execution_count"] = number;
            if (outcome.Value is { } value)
            {
                cell.Json["outputs"]!.AsArray().Add(new JsonObject
                {
                    ["data"] = value.ToJson(), ["execution_count"] = number, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result",
                });
            }

            if (outcome.Error is { } error)
            {
                cell.Json["outputs"]!.AsArray().Add(new JsonObject
                {
                    ["ename"] = error.Name, ["evalue"] = error.Message, ["output_type"] = "error",
                    ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
                });
            }
        }
    }
}
