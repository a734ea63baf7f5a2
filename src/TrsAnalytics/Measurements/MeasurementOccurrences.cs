using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The cells that findings are about, as they are written. The files are read once more for them.</summary>
public static class MeasurementOccurrences
{
    /// <summary>Every count of every finding, in the order of the rules.</summary>
    /// <param name="measurement">The measurement; its files must still be there.</param>
    /// <param name="mostOfRule">So many of each rule at most.</param>
    /// <exception cref="UnusableInputException">A file is gone or cannot be read any more.</exception>
    public static ImmutableArray<FindingOccurrence> Occurrences(this Measurement measurement, int mostOfRule = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var places = measurement.Findings.SelectMany(finding => finding.Places.Take(mostOfRule), (finding, place) => (finding.Rule, Place: place)).ToArray();
        var rows = FileRows.Read(measurement, places.Where(each => each.Place.Value is null).Select(each => each.Place));
        return [.. places.Select(each => new FindingOccurrence(each.Rule, each.Place, each.Place.Value ?? rows.ValueAt(each.Place)))];
    }

    /// <summary>
    /// Copies of the rows that findings of severity warning and error are about, one table a file under the file's own headers, with a last column that says what was found:
    /// to be mended, and read as one more source. They hold what the files hold, numbers and traders included.
    /// </summary>
    /// <param name="measurement">The measurement; its files must still be there.</param>
    /// <exception cref="UnusableInputException">A file is gone or cannot be read any more.</exception>
    public static ImmutableArray<FaultyRows> FaultyRows(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var faults = measurement.Findings.Where(finding => finding.Rule is { Severity: not Severity.Info, IsOfRows: true })
            .SelectMany(finding => finding.Places, (finding, place) => (finding.Rule, Place: place)).ToArray();
        var rows = FileRows.Read(measurement, faults.Select(fault => fault.Place));
        return
        [
            .. faults.GroupBy(fault => fault.Place.File, StringComparer.Ordinal)
                .Select(file => rows.Copy(file.Key, file.GroupBy(fault => fault.Place.Row, fault => $"{fault.Rule.Id}{(fault.Place.Column is { } column ? $" {column}" : "")}")))
                .Where(copy => !copy.Rows.IsEmpty),
        ];
    }
}
