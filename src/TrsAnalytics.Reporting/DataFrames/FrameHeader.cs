using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The names of a frame's columns, as a table of one row.</summary>
internal sealed class FrameHeader(DataFrame frame) : TableReader
{
    private bool _isRead;

    /// <inheritdoc/>
    public override int Row => 0;

    /// <inheritdoc/>
    public override int CellCount => frame.Columns.Count;

    /// <inheritdoc/>
    public override double Progress => 0;

    /// <inheritdoc/>
    public override bool Read() => !_isRead && (_isRead = true);

    /// <inheritdoc/>
    public override Cell GetCell(int column) => Cell.OfText(FrameNames.HeaderOf(frame, frame.Columns[column]));

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
