using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The cells of a column of times.</summary>
/// <param name="column">The column.</param>
/// <param name="dayOnly">Which of them are dates alone, or null where none is.</param>
internal sealed class FrameTimes(PrimitiveDataFrameColumn<DateTime> column, PrimitiveDataFrameColumn<bool>? dayOnly) : FrameCells
{
    private DateTime?[] _times = [];
    private bool?[]? _areDays;

    /// <inheritdoc/>
    public override Cell this[int row] =>
        _times[row] is not { } time ? default
        : _areDays?[row] == true ? Cell.OfLocalDate(EpochSeconds.Of(time.Date))
        : time.Kind == DateTimeKind.Utc ? Cell.OfInstant(EpochSeconds.Of(time))
        : Cell.OfLocalTime(EpochSeconds.Of(time));

    /// <inheritdoc/>
    public override void Take(long from, int count)
    {
        _times = FrameSlice.Of(column, from, count);
        _areDays = dayOnly is null ? null : FrameSlice.Of(dayOnly, from, count);
    }
}
