namespace TrsAnalytics;

/// <summary>A console input that cells get nothing from: nobody may be there to type, in a kernel or in the yearly run.</summary>
internal sealed class CellInput(TextReader otherwise) : TextReader
{
    /// <inheritdoc/>
    public override int Peek() => Allowed().Peek();

    /// <inheritdoc/>
    public override int Read() => Allowed().Read();

    /// <inheritdoc/>
    public override string? ReadLine() => Allowed().ReadLine();

    private TextReader Allowed() => CellConsole.Current is null
        ? otherwise
        : throw new NotSupportedException("A cell must not ask for input; it did; set a variable in the cell tagged parameters instead.");
}
