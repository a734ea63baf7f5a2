namespace TrsAnalytics;

/// <summary>Which stage of which procedure takes the time, and what keeping to a benchmark would bring.</summary>
internal static class DelayChapter
{
    private const int Top = 10;
    private const int Named = 5;

    public static Section Of(ReportResults results)
    {
        var all = results.Bottlenecks;
        var shown = results.ShownBottlenecks;
        return new("delay", new("Chậm ở khâu nào, loại hình nào", "Where the delay is"),
        [
            .. all.Total.Seconds == 0 ? Array.Empty<Block>() : [new Paragraph(Kinds(all.Total, results.Plan)), .. Sentences(shown)],
            .. shown.Rows.IsEmpty ? Array.Empty<Block>() : [Table(all, shown, results), Pareto(shown.Top(Top))],
            .. Unusual(shown),
            .. Units(results),
            .. Gains(shown, results.Plan),
            Matrix(results, results.Delay),
        ]);
    }

    /// <summary>The hours of each stage and procedure; what fewer declarations than the minimum went through is not said.</summary>
    internal static Table Matrix(ReportResults results, Attribution attribution)
    {
        var (minimum, stages) = (results.Plan.MinimumGroup, results.Plan.Stages.Where(stage => !stage.AfterRelease).Select(stage => stage.Id).ToArray());
        var few = results.Bottlenecks.Rows.Where(row => Suppression.IsHidden(row.Declarations, minimum))
            .Select(row => (row.Key[0], row.Stage is { } stage ? 1 + Array.IndexOf(stages, stage.Id) : 1 + stages.Length)).ToHashSet();
        var table = attribution.ToMatrix();
        return results.Suppressed(
            table with
            {
                Rows = [.. table.Rows.Select((row, group) => group == attribution.Rows.Length ? row :
                    [.. row.Select((cell, column) => few.Contains((attribution.Rows[group].Key[0], column)) ? Suppression.Cell(minimum) : cell)])],
            },
            results.Registered(results.ByProcedure), $"{stages.FirstOrDefault(Owner.Unattributed.Name)}_hours");
    }

    private static Table Table(Bottlenecks all, Bottlenecks shown, ReportResults results)
    {
        var few = all.Rows.Where(row => row.Declarations < results.Plan.MinimumGroup).ToArray();
        return shown.Top(Top).ToTable().WithNotes(few.Length == 0 ? [] :
        [
            Phrase.Of(
                "Không in {0} dòng mà mỗi dòng có dưới {1}; các dòng đó chiếm {2} thời gian.",
                "Left out are rows of fewer than {1} each, {0} in number, which hold {2} of the time.",
                Phrase.Count(few.Length), Phrase.Declarations(results.Plan.MinimumGroup), Phrase.Share(few.Sum(row => row.Share))),
        ]);
    }

    /// <summary>What takes more than in the rest of the study, or that nothing is beyond chance; nothing where there is nothing to compare.</summary>
    private static IEnumerable<Block> Unusual(Bottlenecks shown) => shown.Rows.All(row => row.Rest is null) ? []
        : shown.ToUnusualTable(Top) is { Rows.IsEmpty: false } table ? [table]
        : [new Paragraph($"delay.nothing_unusual.{shown.By[0].Id}", Phrase.Of(
            "Theo {0}, không khâu nào mất nhiều giờ hơn phần còn lại quá mức ngẫu nhiên.", "By {0}, no stage takes more hours than in the rest of the study, beyond chance.",
            Phrase.Small(shown.By[0].Label)))];

    /// <summary>The same by unit, in a study of several.</summary>
    private static IEnumerable<Block> Units(ReportResults results) => results.UnitBottlenecks is not { Rows.IsEmpty: false } shown ? [] :
    [
        .. DelaySentences.Unusual(shown, results.SearchedBottlenecks).Select(sentence => new Paragraph(sentence)),
        shown.Top(Top).ToTable().WithNames(results.Plan),
        .. Unusual(shown).Select(block => block is Table table ? table.WithNames(results.Plan) : block),
    ];

    private static IEnumerable<Block> Gains(Bottlenecks shown, MeasurementPlan plan) => shown.ToGainTable(Top) is { Rows.IsEmpty: false } table
        ? [table.WithNotes(
            [Phrase.Of(
                "Lấy mẫu lại {0} lần; chỉ in mức tác động đến ít nhất {1}.", "{0} resamples; only what concerns at least {1} is printed.",
                Phrase.Count(ReportResults.Bootstrap.Replicates), Phrase.Declarations(plan.MinimumGroup))])]
        : [];

    private static Sentence Kinds(BottleneckTotal total, MeasurementPlan plan)
    {
        double Part(long seconds) => (double)seconds / total.Seconds;
        return new(
            "delay.kinds",
            Phrase.Of(
                "Trong {5} giải phóng hàng của {0}, tính đến giới hạn theo dõi, {1} là chờ, {2} là xử lý, {3} chưa phân bổ được; {4} thời gian là lúc cơ quan đóng cửa.",
                "Of the {5} of release time of {0}, counted up to the follow-up limit, {1} is waiting, {2} processing and {3} unattributed; in {4} of the time the office was closed.",
                Phrase.Declarations(total.Declarations), Phrase.Share(Part(total.WaitingSeconds)), Phrase.Share(Part(total.ProcessingSeconds)),
                Phrase.Share(Part(total.UnattributedSeconds)), Phrase.Share(total.OffHoursShare), Phrase.CountHours(total.Seconds / 3600.0)),
            ViewNotes.ReleaseSpan(plan))
        {
            Numbers =
            [
                SentenceNumber.Declarations("declarations", total.Declarations), SentenceNumber.Hours("total", total.Seconds / 3600.0),
                SentenceNumber.Share("waiting", Part(total.WaitingSeconds)), SentenceNumber.Share("processing", Part(total.ProcessingSeconds)),
                SentenceNumber.Share("unattributed", Part(total.UnattributedSeconds)), SentenceNumber.Share("off_hours", total.OffHoursShare),
            ],
        };
    }

    private static IEnumerable<Block> Sentences(Bottlenecks shown) => DelaySentences.Largest(shown, Named).Select(sentence => new Paragraph(sentence)).Concat(NotNamed(shown));

    /// <summary>The large rows that no sentence calls a bottleneck, and why.</summary>
    private static IEnumerable<Block> NotNamed(Bottlenecks shown)
    {
        var few = shown.Top(Top).Rows.Where(row => DelaySentences.RestsOnFewOpen(row, shown.Plan.MinimumGroup)).Select(row => Name(shown, row)).ToArray();
        return few.Length == 0 ? [] :
        [
            new Paragraph($"delay.not_named.{shown.By[0].Id}", Phrase.Of(
                "Không nêu, vì phần lớn số giờ là của dưới {0}: {1}.", "Not named, because most of their hours are those of fewer than {0}: {1}.",
                Phrase.Count(shown.Plan.MinimumGroup, "tờ khai chưa hoàn thành", "open declaration", "open declarations"), Phrase.Join("; ", few))),
        ];
    }

    private static Figure Pareto(Bottlenecks top) => new(
        "bottlenecks", new("Các điểm nghẽn lớn nhất", "The largest bottlenecks"),
        FigureKind.Bars, ColumnKind.Share, new("Tỷ lệ của thời gian giải phóng hàng (giờ liên tục)", "Share of the release time (elapsed hours)"),
        [.. top.Rows.Select(row => Name(top, row))],
        [new(new("Tỷ lệ", "Share"), [.. top.Rows.Select(row => (double?)row.Share)])])
    {
        Description = new("Khâu và loại hình, nhiều thời gian nhất ở trên.", "Stages and procedures, the most time on top."),
    };

    private static LocalizedText Name(Bottlenecks found, Bottleneck row) => BottleneckText.Name(found.By[0], found.Plan, row);
}
