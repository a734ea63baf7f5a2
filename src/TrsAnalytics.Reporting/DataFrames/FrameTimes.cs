using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The cells of a column of times.</summary>
/// <param name="column">The column.</param>
/// <param name="dayOnly">Which of them are dates alone, or null where none is.</param>
internal sealed class FrameTimes(PrimitiveDataFrameColumn<DateTime> column, PrimitiveDataFrameColumn<bool>? dayOnly) : FrameCells
{
    private DateTime?[] _times = [];
    private bool?[] _areDays = [];

    /// <inheritdoc/>
    public override Cell this[int row] =>
        _times[row] is not { } time ? default
        : dayOnly is not null && _areDays[row] == true ? Cell.OfLocalDate(EpochSeconds.Of(time.Date))
        : time.Kind == DateTimeKind.Utc ? Cell.OfInstant(EpochSeconds.Of(time))
        : Cell.OfLocalTime(EpochSeconds.Of(time));

    /// <inheritdoc/>
    public override void Take(long from, int count)
    {
        FrameSlice.Copy(column, from, count, ref _times);
        if (dayOnly is not null)
        {
            FrameSlice.Copy(dayOnly, from, count, ref _areDays);
        }
    }
}
