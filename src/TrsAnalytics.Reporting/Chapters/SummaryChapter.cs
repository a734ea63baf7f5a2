using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The headline numbers, in sentences and by both clocks.</summary>
internal static class SummaryChapter
{
    /// <summary>A hedge, the change, and what of it is mix and what speed.</summary>
    private const int FirstOfComparison = 3;

    public static Section Of(ReportResults results) => new("summary", new("Tóm tắt", "Summary"),
    [
        new Headline(Numbers(results)),
        new Paragraph(Sample(results)),
        .. Paragraph.Of(ReleaseSentences.Of(results)),
        .. Paragraph.Of(ArrivalSentences.Of(results)),
        .. Paragraph.Of(Owners(results.Delay)),
        .. Delay(results),
        .. YearOnYear(results),
        Clocks(results),
        .. Paragraph.Of([.. results.Compliance.Rows.Where(row => row.Share is not null).Select(Standard), Data(results)]),
        ByChannel(results),
    ]);

    private static ImmutableArray<(LocalizedText, LocalizedText)> Numbers(ReportResults results)
    {
        // The released alone are too slow a choice of what was open in a window, and too fast a one of what is seen early.
        var (times, late) = (results.All.Distribution, results.Measurement.HasLateEntries || results.All.Distribution.IsSeenEarly);
        var (owner, seconds) = results.Delay.All.Owners.MaxBy(part => part.Seconds);
        return
        [
            (Phrase.Count(results.Measurement.RegisteredInWindow.Count), new("tờ khai đăng ký trong tuần đo", results.Measurement.RegisteredInWindow.Count == 1 ? "declaration registered in the window" : "declarations registered in the window")),
            (HoursOf(late ? times.RestrictedMean : times.MeanCompleted), late
                ? new("thời gian giải phóng hàng trung bình, có giới hạn, tính cả tờ khai chưa hoàn thành", "restricted mean release time, open declarations included")
                : new("thời gian giải phóng hàng trung bình, chỉ tờ khai đã giải phóng", "mean release time, released declarations only")),
            (HoursOf(late ? times.MedianWithOpen : times.MedianCompleted), late
                ? new("trung vị: một nửa số tờ khai, tính cả chưa hoàn thành, xong trong thời gian này", "median: half of all, open declarations included, were released within it")
                : new("trung vị, chỉ tờ khai đã giải phóng: một nửa xong trong thời gian này", "median, released declarations only: half of them took no longer")),
            (Phrase.Share(times.ShareWithin(24)), new("tờ khai đã giải phóng và chưa hoàn thành xong trong 24\u00a0giờ", "of released and open declarations were done within 24\u00a0h")),
            .. seconds == 0 ? [] : new[]
            {
                (Phrase.Share((double)seconds / results.Delay.All.TotalSeconds),
                    Phrase.Of("tổng thời gian, đến hết theo dõi, thuộc về {0}", "of all time to the end of follow-up was spent with: {0}", Phrase.Small(GroupText.Of(owner)))),
            },
        ];
    }

    private static LocalizedText HoursOf(double? hours) => hours is null ? LocalizedText.Same(NumberText.Empty) : Phrase.Of("{0}\u00a0giờ", "{0}\u00a0h", Phrase.Hours(hours));

    private static Sentence Sample(ReportResults results)
    {
        var (plan, all, registered) = (results.Plan, results.All, results.Measurement.RegisteredInWindow.Count);
        var before = all.Count - registered;
        return new(
            "sample.cohort",
            Phrase.Of(
                "Từ {0} đến {1} có {2} đăng ký chính thức{3}. Đến hết {4}: {5} đã giải phóng hàng hoặc thông quan, {6} chưa hoàn thành, {7} đã hủy{8}.",
                "Registered from {0} to {1}: {2}{3}. By the end of {4}: {5} released or cleared, {6} still open, {7} cancelled{8}.",
                DateText.Of(plan.RegistrationFrom), DateText.Of(plan.RegistrationTo), Phrase.Declarations(registered),
                before == 0 ? LocalizedText.Same("") : Phrase.Of(
                    ", và {0} tờ khai đăng ký trước đó mà đầu tuần còn chưa hoàn thành", ", and {0} registered before and still open when the window began", Phrase.Count(before)),
                DateText.Of(plan.FollowUpUntil), Phrase.Count(all.Released), Phrase.Count(all.Open), Phrase.Count(all.Cancelled),
                all.Unknown == 0 ? LocalizedText.Same("") : Phrase.Of(", {0} không xác định được kết quả", ", {0} of unknown outcome", Phrase.Count(all.Unknown))),
            ViewNotes.ReleaseSpan(plan))
        {
            Numbers =
            [
                SentenceNumber.Declarations("registered", registered), SentenceNumber.Declarations("registered_before", before),
                SentenceNumber.Declarations("released", all.Released), SentenceNumber.Declarations("open", all.Open),
                SentenceNumber.Declarations("cancelled", all.Cancelled), SentenceNumber.Declarations("unknown", all.Unknown),
            ],
        };
    }

    /// <summary>Whose time the release time was, and which stage took most of it.</summary>
    private static IEnumerable<Sentence> Owners(Attribution attribution)
    {
        var total = attribution.All.TotalSeconds;
        if (total == 0)
        {
            return [Sentence.Of("attribution.none", new("Không có thời gian nào để chia.", "There is no time to divide."))];
        }

        var parts = attribution.All.Owners.Where(part => part.Seconds > 0).OrderByDescending(part => part.Seconds)
            .Select(part => (part.Owner, Share: (double)part.Seconds / total)).ToArray();
        var longest = attribution.All.Stages.Zip(attribution.All.StageSeconds).Where(part => part.Second > 0).OrderByDescending(part => part.Second).Take(1);
        var span = ViewNotes.ReleaseSpan(attribution.Plan);
        return
        [
            new(
                "attribution.owners",
                Phrase.Of(
                    "Trong tổng thời gian giải phóng hàng ({0} liên tục, tờ khai chưa hoàn thành tính đến hết theo dõi): {1}.",
                    "Of the whole release time ({0} by the elapsed clock, open declarations to the end of follow-up): {1}.",
                    Phrase.CountHours(total / 3600.0),
                    Phrase.Join(", ", parts.Select(part => Phrase.Of("{0} {1}", "{0} {1}", Phrase.Small(GroupText.Of(part.Owner)), Phrase.Share(part.Share))))),
                span)
            {
                Numbers = [SentenceNumber.Hours("total", total / 3600.0), .. parts.Select(part => SentenceNumber.Share("share", part.Share, part.Owner.Name))],
            },
            .. longest.Select(part => new Sentence(
                "attribution.longest_stage",
                Phrase.Of(
                    "Khâu mất nhiều thời gian nhất là {0} ({1}).", "The stage that took most of it is “{0}” ({1}).",
                    Phrase.Small(part.First.Label), Phrase.Share((double)part.Second / total)),
                span)
            {
                Numbers = [SentenceNumber.Share("share", (double)part.Second / total, part.First.Id)],
            }),
        ];
    }

    /// <summary>Which stage of which procedure takes the time, and what of it is unusual, by procedure and by unit.</summary>
    private static IEnumerable<Paragraph> Delay(ReportResults results)
    {
        var shown = results.ShownBottlenecks;
        return Paragraph.Of([.. DelaySentences.Largest(shown, 1), .. results.SearchedBottlenecks.SelectMany(found => DelaySentences.Unusual(found, results.SearchedBottlenecks))]);
    }

    /// <summary>Whether the study is slower than the one before, and whether that is its mix or its speed.</summary>
    private static IEnumerable<Paragraph> YearOnYear(ReportResults results) =>
        Paragraph.Of(results.Comparison is { } comparison ? ComparisonSentences.Of(comparison).Take(FirstOfComparison) : []);

    private static Table Clocks(ReportResults results) => ColumnOf<(Clock Clock, BreakdownRow Row)>.Table(
        "headline", new("Số liệu chính", "Headline numbers"),
        [
            ColumnOf<(Clock Clock, BreakdownRow Row)>.Words("clock", new("Cách tính", "Clock"), row => Phrase.Capital(GroupText.Of(row.Clock))),
            ColumnOf<(Clock Clock, BreakdownRow Row)>.Hours("mean_completed_hours", new("Trung bình, đã giải phóng (giờ)", "Mean, released (h)"), row => row.Row.Distribution.MeanCompleted),
            ColumnOf<(Clock Clock, BreakdownRow Row)>.Hours("median_completed_hours", new("Trung vị, đã giải phóng (giờ)", "Median, released (h)"), row => row.Row.Distribution.MedianCompleted),
            ColumnOf<(Clock Clock, BreakdownRow Row)>.Hours("p90_completed_hours", new("P90, đã giải phóng (giờ)", "P90, released (h)"), row => row.Row.Distribution.QuantileCompleted(0.9)),
            ColumnOf<(Clock Clock, BreakdownRow Row)>.Hours("restricted_mean_hours", new("Trung bình có giới hạn (giờ)", "Restricted mean (h)"), row => row.Row.Distribution.RestrictedMean),
            ColumnOf<(Clock Clock, BreakdownRow Row)>.Share("share_within_24_hours", new("Trong 24\u00a0giờ", "Within 24\u00a0h"), row => row.Row.Distribution.ShareWithin(24)),
        ],
        [(Clock.Elapsed, results.All), (Clock.Working, results.AllWorking)],
        ViewNotes.ReleaseSpan(results.Plan),
        new("Đã giải phóng: số liệu chính thức, chỉ tờ khai đã giải phóng. Hai cột cuối tính cả tờ khai chưa hoàn thành.",
            "Released: official figures, released declarations only. The last two columns count the open ones too."))
        .WithNotes(results.Measurement.HasLateEntries ? [EstimateText.Of(Caveat.LengthBiased)] : results.All.Distribution.IsSeenEarly ? [EstimateText.Of(Caveat.SeenEarly)] : []);

    private static Figure ByChannel(ReportResults results)
    {
        var shown = results.Shown(results.ByChannel);
        var working = results.Working.Breakdown(results.Channel);
        var useRestricted = results.Measurement.HasLateEntries || results.All.Distribution.IsSeenEarly;
        BreakdownRow[] Rows(Breakdown breakdown) => [.. breakdown.Rows.Where(row => shown.Contains(row.Key[0])), breakdown.All];
        return new(
            "mean_by_channel", new("Thời gian giải phóng hàng trung bình theo luồng cuối", "Mean release time by final channel"),
            FigureKind.Bars, ColumnKind.Hours, new("Giờ", "Hours"),
            [.. Rows(results.ByChannel).Select(row => row.Key.IsEmpty ? GroupText.All : GroupText.Of(results.Channel, row.Key[0]))],
            [
                new(Phrase.Capital(GroupText.Of(Clock.Elapsed)), [.. Rows(results.ByChannel).Select(Mean)]),
                new(Phrase.Capital(GroupText.Of(Clock.Working)), [.. Rows(working).Select(Mean)]),
            ])
        {
            Description = useRestricted
                ? new("Trung bình có giới hạn (Kaplan-Meier), theo giờ liên tục và theo giờ làm việc.", "The restricted mean (Kaplan-Meier), in elapsed and in working hours.")
                : new(
                    "Trung bình của các tờ khai đã giải phóng, theo giờ liên tục và theo giờ làm việc.",
                    "The mean of the released declarations, in elapsed and in working hours."),
        };

        double? Mean(BreakdownRow row) => useRestricted ? row.Distribution.RestrictedMean : row.Distribution.MeanCompleted;
    }

    private static Sentence Standard(ComplianceRow row) => new(
        $"standard.{row.Standard.Id}",
        Phrase.Of(
            "{0}: {1} trong số {2} đánh giá được đã đạt; {3} tờ khai không đánh giá được.",
            "{0}: met by {1} of {2} that can be assessed; {3} cannot be.",
            row.Standard.Label, Phrase.Share(row.Share), Phrase.Declarations(row.Met + row.Breached), Phrase.Count(row.NotAssessable)),
        new("Đạt trên tổng đạt và không đạt.", "Met of met and breached."))
    {
        Numbers =
        [
            SentenceNumber.Share("share", row.Share), SentenceNumber.Declarations("met", row.Met), SentenceNumber.Declarations("breached", row.Breached),
            SentenceNumber.Declarations("not_assessable", row.NotAssessable),
        ],
    };

    private static Sentence Data(ReportResults results)
    {
        var (rows, errors, warnings) = (results.Measurement.Cohort.RowsRead, CountOf(Severity.Error), CountOf(Severity.Warning));
        return new(
            "findings.counts",
            Phrase.Of(
                "Đã đọc {0} dòng dữ liệu, có {1} lỗi và {2} cảnh báo (xem chương “{3}”).",
                "In {0} the rules counted {1} and {2} (see the chapter “{3}”).",
                new(Phrase.Count(rows).Vi, Phrase.Count(rows, "dòng", "row", "rows").En), new(Phrase.Count(errors).Vi, Phrase.Count(errors, "lỗi", "error", "errors").En),
                new(Phrase.Count(warnings).Vi, Phrase.Count(warnings, "cảnh báo", "warning", "warnings").En), FindingsChapter.Title),
            new("Lỗi và cảnh báo: số lần các quy tắc được ghi nhận, đơn vị đếm của từng quy tắc nêu ở chương đó.",
                "Errors and warnings: how often the rules were noted; what each counts stands in that chapter."))
        {
            Numbers =
            [
                new("rows_read", rows, NumberUnit.Rows), new("errors", errors, NumberUnit.Findings), new("warnings", warnings, NumberUnit.Findings),
            ],
        };

        int CountOf(Severity severity) => results.Measurement.Findings.Where(finding => finding.Rule.Severity == severity).Sum(finding => finding.Count);
    }
}
