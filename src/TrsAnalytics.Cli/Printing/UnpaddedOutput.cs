using System.Text;
using Spectre.Console;

namespace TrsAnalytics.Cli;

/// <summary>An output, as it is but for blanks at the ends of lines.</summary>
/// <param name="output">Where it is written to.</param>
internal sealed class UnpaddedOutput(TextWriter output) : IAnsiConsoleOutput
{
    private readonly AnsiConsoleOutput _output = new(output);

    /// <inheritdoc/>
    public TextWriter Writer { get; } = new UnpaddedWriter(output);

    /// <inheritdoc/>
    public bool IsTerminal => _output.IsTerminal;

    /// <inheritdoc/>
    public int Width => _output.Width;

    /// <inheritdoc/>
    public int Height => _output.Height;

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding) => _output.SetEncoding(encoding);
}
