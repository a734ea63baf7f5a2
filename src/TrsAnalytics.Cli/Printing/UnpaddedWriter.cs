using System.Text;

namespace TrsAnalytics.Cli;

/// <summary>Writes on without the blanks that stand before the end of a line: the padding of a table's last column.</summary>
internal sealed class UnpaddedWriter(TextWriter writer) : TextWriter
{
    private int _blanks;

    /// <inheritdoc/>
    public override Encoding Encoding => writer.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        if (value is not ('\n' or '\r'))
        {
            writer.Write(new string(' ', _blanks));
        }

        _blanks = 0;
        writer.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => writer.Flush();
}
