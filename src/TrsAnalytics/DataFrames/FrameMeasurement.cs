using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Measurements as data frames and back.</summary>
public static class FrameMeasurement
{
    private const string Name = "data frame";

    /// <summary>Measures the declarations of a data frame: one row a declaration, columns as in the files of a study.</summary>
    /// <remarks>
    /// Stamps are columns of <see cref="DateTime"/> (local; UTC where their kind says so) or of text. Null is not recorded. Rows are
    /// merged, checked and chosen as rows of files are; places in findings name the row, from 1.
    /// </remarks>
    /// <param name="declarations">The declarations.</param>
    /// <param name="plan">The plan; its sources are not read.</param>
    /// <exception cref="UnusableInputException">No column means declaration_no.</exception>
    public static Measurement ToMeasurement(this DataFrame declarations, MeasurementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(declarations);
        ArgumentNullException.ThrowIfNull(plan);
        var rows = new SourceFile("", Name, 0, new Source("", null, SourceLayout.Wide)) { Rows = () => new FrameTable(declarations) };
        return new StudyReading(plan, [rows]).Read(progress: null);
    }

    /// <summary>The declarations as a data frame: one row each, in the order of reading.</summary>
    /// <remarks>
    /// Columns: <c>declaration_no</c>, the text fields, <c>status</c>, and one of local <see cref="DateTime"/> for every event that is
    /// recorded at all. Null is not recorded; so is what was only derived. A date alone is the start of its day.
    /// </remarks>
    /// <param name="measurement">The measurement.</param>
    public static DataFrame ToDataFrame(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var table = measurement.Table;
        int[] rows = [.. Enumerable.Range(0, measurement.Count).Select(measurement.RowAt)];
        return new DataFrame(
        [
            new StringDataFrameColumn(Field.DeclarationNumber, rows.Select(row => DeclarationNumber.Text(table.Keys[row]))),
            .. table.TextFields.Index().Where(field => table.TextColumns[field.Index] is not null).Select(field => new StringDataFrameColumn(
                field.Item, rows.Select(row => table.TextOf(field.Index, row) is { Length: > 0 } text ? text : null))),
            new StringDataFrameColumn("status", rows.Select(row => StatusOf(table.Status[row]))),
            .. measurement.Plan.Events.Index().Where(known => table.Stamps[known.Index] is not null).Select(known => FrameColumn.Of(
                known.Item.Name.Id, rows, row => table.IsRecorded(known.Index, row) ? LocalTime(table, known.Index, row) : null)),
        ]);
    }

    private static DateTime? LocalTime(DeclarationTable table, int column, int row) =>
        DateTime.UnixEpoch.AddTicks(table.Time.Local(table.TimeOf(column, row)) * TimeSpan.TicksPerSecond) is var time ? new DateTime(time.Ticks, DateTimeKind.Unspecified) : null;

    private static string StatusOf(DeclarationStatus status) => status switch
    {
        DeclarationStatus.Released => "released",
        DeclarationStatus.Open => "open",
        DeclarationStatus.Cancelled => "cancelled",
        _ => "unknown",
    };
}
