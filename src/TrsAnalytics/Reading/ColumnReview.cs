using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Sums up what was seen of the columns of a file once it is read.</summary>
/// <param name="file">The file.</param>
/// <param name="names">What headers mean.</param>
/// <param name="counts">What was counted beside the stamps.</param>
internal sealed class ColumnReview(RecordFile file, FieldNames names, ColumnCounts counts)
{
    private const int LongestExample = 24;
    private const int MostExamples = 3;
    private const int TextsLookedAt = 200;
    private const double MostOfThem = 0.8;

    /// <summary>The columns in the order of the file.</summary>
    public ImmutableArray<FileColumn> Columns() => [.. file.Header.Columns.Select(Of)];

    /// <summary>What is to be said of the columns as such.</summary>
    public IEnumerable<(Rule Rule, SourceLocation Place)> Findings(IEnumerable<FileColumn> columns) =>
    [
        .. columns.Where(column => column.Look != CellLook.Other || IsMissed(column.Near)).Select(column => (ColumnRules.Unused, InHeader(column.Header))),
        .. columns.Where(column => !column.IsRead && column.Origin != ColumnOrigin.None).Select(column => (ColumnRules.Doubled, InHeader(column.Header))),
        .. file.Header.Stamps.Where(stamps => stamps.Form is { Order: DayOrder.Mdy, IsPlanned: false } && stamps.Seen.HasFlag(StampMarks.YearLast))
            .Select(stamps => (ColumnRules.MonthFirst, InHeader(stamps.Field))),
        .. file.Header.Stamps.Where(stamps => stamps.Form.ReadsSerials && stamps.Seen.HasFlag(StampMarks.Serial))
            .Select(stamps => (ColumnRules.Serials, new SourceLocation(file.File.Name, stamps.FirstSerial, stamps.Field))),
    ];

    /// <summary>Whether the field that a header comes near to has no column in the file.</summary>
    private bool IsMissed(string? near) => near is not null && !file.Header.Columns.Any(column => column.Field == near);

    private SourceLocation InHeader(string column) => new(file.File.Name, file.Header.Row, column);

    private FileColumn Of(HeaderColumn column)
    {
        var part = column.Use switch
        {
            ColumnUse.Day => Field.DatePart,
            ColumnUse.TimeOfDay => Field.TimePart,
            _ => "",
        };
        var isField = column.Origin != ColumnOrigin.None;
        var review = new FileColumn(
            file.File.Name, file.File.Source.Path, column.Position + 1, column.Header, isField ? column.Field + part : null, column.Origin)
        {
            IsRead = column.Use != ColumnUse.LeftOut,
            Near = isField ? null : names.NearestTo(column.Header, file.Header.IsEvents ? SourceLayout.Events : SourceLayout.Wide),
            Rows = counts.Rows,
        };
        return column.Stamps is { } stamps ? OfStamps(review, column, stamps)
            : column.Text >= 0 ? OfTexts(review, file.TextCodes[column.Text], counts.Texts[column.Text])
            : column.Position == file.Header.Number ? review with { Filled = counts.Rows - counts.EmptyNumbers, Readable = counts.Rows - counts.EmptyNumbers - counts.UnreadableNumbers }
            : column.Position == file.Header.Event ? review with { Filled = counts.Events, Readable = counts.Events - file.UnknownEvents.Count }
            : review;
    }

    private static FileColumn OfStamps(FileColumn review, HeaderColumn column, StampColumn stamps)
    {
        const StampMarks Decisive = StampMarks.OnlyDayFirst | StampMarks.OnlyMonthFirst;
        var isDay = column.Position != stamps.TimeColumn;
        return review with
        {
            Filled = stamps.Filled,
            Readable = stamps.Filled - stamps.Unreadable,
            Order = isDay && stamps.Seen.HasFlag(StampMarks.YearLast) ? stamps.Form.Order : null,
            IsOrderOpen = isDay && !stamps.Form.IsPlanned && stamps.Form.Order == DayOrder.Dmy
                && stamps.Seen.HasFlag(StampMarks.EitherOrder) && (stamps.Seen & Decisive) == StampMarks.None,
            Examples = Shown((isDay ? stamps.Examples : stamps.TimeExamples).Texts),
        };
    }

    private static FileColumn OfTexts(FileColumn review, TextCodes texts, int filled)
    {
        string[] some = [.. Enumerable.Range(1, Math.Min(texts.Count - 1, TextsLookedAt)).Select(code => texts[code])];
        var look = review.Field is null ? LookOf(some) : CellLook.Other;
        var isPrivate = review.Field == Field.Trader || look == CellLook.Numbers;
        return review with { Filled = filled, Readable = filled, Look = look, Examples = isPrivate ? [] : Shown(some) };
    }

    private static CellLook LookOf(string[] texts)
    {
        bool AreMost(Func<string, bool> look) => texts.Length > 0 && texts.Count(look) >= MostOfThem * texts.Length;
        return AreMost(text => StampText.TryRead(text, out _)) ? CellLook.Stamps
            : AreMost(text => DeclarationNumber.TryRead(text, out var number) && number.IsWellFormed) ? CellLook.Numbers
            : CellLook.Other;
    }

    /// <summary>Values short enough for a table, on one line; long numbers and names of companies stand for a trader wherever they are.</summary>
    private static ImmutableArray<string> Shown(IEnumerable<string> texts) =>
    [
        .. texts.Where(text => !IsPrivate(text)).Take(MostExamples).Select(text =>
            string.Concat(text.Take(LongestExample).Select(character => char.IsControl(character) ? ' ' : character)) + (text.Length > LongestExample ? "…" : "")),
    ];

    private static bool IsPrivate(string text)
    {
        var key = HeaderKey.Of(text);
        return (key.Length >= 10 && key.All(char.IsAsciiDigit) && !StampText.TryRead(text, out _))
            || Array.Exists(["congty", "cty", "tnhh", "doanhnghiep", "coltd", "jsc"], word => key.Contains(word, StringComparison.Ordinal));
    }
}
