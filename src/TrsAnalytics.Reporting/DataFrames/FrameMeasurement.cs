using Microsoft.Data.Analysis;

namespace TrsAnalytics;

/// <summary>Measurements as data frames and back.</summary>
public static class FrameMeasurement
{
    private const string Name = "data frame";

    /// <summary>So many rows are read by one thread at a time.</summary>
    private const int SliceRows = 1 << 16;

    /// <summary>Measures the declarations of a data frame: one row a declaration, columns as in the files of a study.</summary>
    /// <remarks>
    /// Stamps are columns of <see cref="DateTime"/> (local; UTC where their kind says so) or of text. A column of
    /// <see cref="bool"/> of the same name and <c>_day_only</c> says which of them are dates alone; <c>declaration_status</c> is
    /// not read. Null is not recorded. Rows are merged, checked and chosen as rows of files are; places in findings name the
    /// row, from 1.
    /// </remarks>
    /// <param name="declarations">The declarations.</param>
    /// <param name="plan">The plan; its sources are not read.</param>
    /// <exception cref="UnusableInputException">No column means declaration_no, or it holds rounded numbers.</exception>
    public static Measurement ToMeasurement(this DataFrame declarations, MeasurementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(declarations);
        ArgumentNullException.ThrowIfNull(plan);
        return new StudyReading(plan, [.. Slices(declarations)]).Read(progress: null);
    }

    /// <summary>The declarations as a data frame: one row each, in the order of reading.</summary>
    /// <remarks>
    /// Columns: <c>declaration_no</c>, the text fields, <c>declaration_status</c>, and one of local <see cref="DateTime"/> for
    /// every event that is recorded at all. Null is not recorded; so is what was only derived. A date alone is the start of its
    /// day: where an event has such stamps, a column of <see cref="bool"/> such as <c>arrived_day_only</c> tells which. A further
    /// column of the files of the name of one of these is left out.
    /// </remarks>
    /// <param name="measurement">The measurement.</param>
    public static DataFrame ToDataFrame(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        return new DataFrame(new MeasurementColumns(measurement).All().AsParallel().AsOrdered().Select(make => make()));
    }

    private static IEnumerable<SourceFile> Slices(DataFrame frame)
    {
        var (source, count) = (new Source("", null, SourceLayout.Wide), checked((int)frame.Rows.Count));
        for (var from = 0; from == 0 || from < count; from += SliceRows)
        {
            var rows = from..Math.Min(count, from + SliceRows);
            yield return new SourceFile("", Name, 0, source) { Rows = (file, names, stamps, free) => new FrameRecords(frame, rows, file, names, stamps, free) };
        }
    }
}
