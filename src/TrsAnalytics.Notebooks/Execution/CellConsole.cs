using System.Text;

namespace TrsAnalytics;

/// <summary>A console stream whose text goes to the cell that printed it, and outside of cells where it always went.</summary>
/// <remarks>The cell is known by the flow of execution, so threads and tasks that it started print into it too.</remarks>
internal sealed class CellConsole : TextWriter
{
    private static readonly AsyncLocal<ICellOutput?> Running = new();
    private static readonly Lazy<bool> Installed = new(Install);
    private readonly CellStream _stream;
    private readonly TextWriter _otherwise;

    private CellConsole(CellStream stream, TextWriter otherwise)
        : base(otherwise.FormatProvider)
    {
        _stream = stream;
        _otherwise = otherwise;
        CoreNewLine = ['\n'];
    }

    /// <summary>The output of the cell that is running in this flow of execution.</summary>
    public static ICellOutput? Current => Running.Value;

    /// <inheritdoc/>
    public override Encoding Encoding => _otherwise.Encoding;

    /// <summary>Sends what this flow of execution prints from now on to an output.</summary>
    public static void Redirect(ICellOutput output)
    {
        _ = Installed.Value;
        Running.Value = output;
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (Running.Value is { } output)
        {
            output.Write(_stream, value ?? "");
        }
        else
        {
            _otherwise.Write(value);
        }
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + CoreNewLine[0]);

    /// <inheritdoc/>
    public override void Flush() => _otherwise.Flush();

    private static bool Install()
    {
        Console.SetOut(new CellConsole(CellStream.Output, Console.Out));
        Console.SetError(new CellConsole(CellStream.Error, Console.Error));
        Console.SetIn(new CellInput());
        return true;
    }
}
