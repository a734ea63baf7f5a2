namespace TrsAnalytics;

/// <summary>A console input that cells get nothing from: nobody may be there to type, in a kernel or in the yearly run.</summary>
internal sealed class CellInput : TextReader
{
    /// <summary>Opened late: Console.In would touch the terminal, which stops a program in the background.</summary>
    private readonly Lazy<TextReader> _otherwise = new(() => new StreamReader(Console.OpenStandardInput()));

    /// <inheritdoc/>
    public override int Peek() => Allowed().Peek();

    /// <inheritdoc/>
    public override int Read() => Allowed().Read();

    /// <inheritdoc/>
    public override string? ReadLine() => Allowed().ReadLine();

    private TextReader Allowed() => CellConsole.Current is null
        ? _otherwise.Value
        : throw new NotSupportedException("A cell must not ask for input; it did; set a variable in the cell tagged parameters instead.");
}
