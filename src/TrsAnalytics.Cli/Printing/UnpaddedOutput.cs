using System.Text;
using Spectre.Console;

namespace TrsAnalytics.Cli;

/// <summary>The standard output, as it is but for blanks at the ends of lines.</summary>
internal sealed class UnpaddedOutput : IAnsiConsoleOutput
{
    private readonly AnsiConsoleOutput _output = new(Console.Out);

    /// <inheritdoc/>
    public TextWriter Writer { get; } = new UnpaddedWriter(Console.Out);

    /// <inheritdoc/>
    public bool IsTerminal => _output.IsTerminal;

    /// <inheritdoc/>
    public int Width => _output.Width;

    /// <inheritdoc/>
    public int Height => _output.Height;

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding) => _output.SetEncoding(encoding);
}
