using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>The columns of a measurement's data frame, each made when it is asked for.</summary>
internal sealed class MeasurementColumns(Measurement measurement)
{
    private readonly DeclarationTable _table = measurement.Table;
    private readonly int[] _rows = [.. Enumerable.Range(0, measurement.Count).Select(measurement.RowAt)];

    /// <summary>Their makers, in the order of the frame.</summary>
    public IEnumerable<Func<DataFrameColumn>> All() =>
    [
        () => Texts(Field.DeclarationNumber, row => _table.Numbers.TextOf(_table.Keys[row])),
        .. Enumerable.Range(0, _table.TextFields.Length).Where(HasColumn).Select(TextField),
        () => Texts(FrameNames.Status, row => StatusOf(_table.Status[row])),
        .. Enumerable.Range(0, measurement.Plan.Events.Length).Where(column => _table.Stamps[column] is not null).SelectMany(Event),
    ];

    private bool HasColumn(int field) => _table.TextColumns[field] is not null && _table.TextFields[field] is var name
        && name != FrameNames.Status && !measurement.Plan.Events.Any(known => name == FrameNames.DayOnly(known.Name.Id));

    private Func<DataFrameColumn> TextField(int field) =>
        () => Texts(_table.TextFields[field], row => _table.TextOf(field, row) is { Length: > 0 } text ? text : null);

    private IEnumerable<Func<DataFrameColumn>> Event(int column)
    {
        var name = measurement.Plan.Events[column].Name.Id;
        yield return () => FrameColumn.Of(name, _rows, row => _table.IsRecorded(column, row) ? LocalTime(column, row) : (DateTime?)null);
        if (_table.Flags[column] is not null && Array.Exists(_rows, row => IsDayOnly(column, row)))
        {
            yield return () => FrameColumn.Of(FrameNames.DayOnly(name), _rows, row => _table.IsRecorded(column, row) ? IsDayOnly(column, row) : (bool?)null);
        }
    }

    private bool IsDayOnly(int column, int row) => _table.IsRecorded(column, row) && _table.IsDayOnly(column, row);

    private StringDataFrameColumn Texts(string name, Func<int, string?> text) => new(name, _rows.Select(text));

    private DateTime LocalTime(int column, int row) =>
        new(DateTime.UnixEpoch.Ticks + (_table.Time.Local(_table.TimeOf(column, row)) * TimeSpan.TicksPerSecond), DateTimeKind.Unspecified);

    private static string StatusOf(DeclarationStatus status) => status switch
    {
        DeclarationStatus.Released => "released",
        DeclarationStatus.Open => "open",
        DeclarationStatus.Cancelled => "cancelled",
        _ => "unknown",
    };
}
