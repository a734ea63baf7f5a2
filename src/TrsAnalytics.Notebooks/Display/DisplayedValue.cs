namespace TrsAnalytics;

/// <summary>Something that a cell displayed, and can replace.</summary>
public sealed class DisplayedValue
{
    private readonly ICellOutput? _output;
    private readonly string _id;

    internal DisplayedValue(ICellOutput? output, string id) => (_output, _id) = (output, id);

    /// <summary>Shows another value in its place.</summary>
    /// <param name="value">The value.</param>
    public void Update(object? value) => _output?.Update(CellDisplay.Format(value), _id);
}
