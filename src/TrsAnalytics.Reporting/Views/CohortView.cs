namespace TrsAnalytics;

using Columns = ColumnOf<(string Id, LocalizedText What, int Count)>;

/// <summary>How the rows read became declarations, and what became of those.</summary>
internal sealed class CohortView : View<Cohort>
{
    /// <summary>How the rows read became declarations, and what became of those.</summary>
    protected override Table Table(Cohort cohort)
    {
        (string Id, LocalizedText What, int Count)[] rows =
        [
            ("rows_read", new("Dòng dữ liệu đã đọc", "Rows read"), cohort.RowsRead),
            ("merged_rows", new("− Dòng bổ sung, gộp vào tờ khai đã có", "− further rows, merged into a declaration"), cohort.MergedRows),
            ("excluded_rows", new("− Dòng bị loại (không đọc được số tờ khai hoặc thời điểm đăng ký)", "− rows excluded (no readable number or registration)"), cohort.ExcludedRows),
            ("outside_window", new("− Tờ khai đăng ký ngoài tuần đo", "− declarations registered outside the window"), cohort.OutsideWindow),
            ("declarations", new("= Tờ khai trong phạm vi đo", "= declarations measured"), cohort.Declarations),
            .. cohort.EnteredLate == 0 ? Array.Empty<(string, LocalizedText, int)>() :
                [("entered_late", new("trong đó: đăng ký trước tuần đo, đầu tuần còn chưa hoàn thành", "of which registered before the window and open when it began"), cohort.EnteredLate)],
            ("released", new("trong đó: đã giải phóng hàng hoặc thông quan", "of which released or cleared"), cohort.Released),
            ("open", new("trong đó: chưa hoàn thành khi hết theo dõi", "of which open at the end of follow-up"), cohort.Open),
            ("cancelled", new("trong đó: đã hủy trước khi giải phóng", "of which cancelled before any release"), cohort.Cancelled),
            ("unknown", new("trong đó: không xác định (mốc mâu thuẫn hoặc chỉ có ngày)", "of which unknown (stamps contradict or are days only)"), cohort.Unknown),
        ];
        return Columns.Table(
            "cohort", new("Từ dòng dữ liệu đến tờ khai", "From rows to declarations"),
            [
                new(new("what", new("Nội dung", "What"), ColumnKind.Text), row => TableCell.Of(row.What)),
                new(new("count", new("Số lượng", "Count"), ColumnKind.Count), row => TableCell.Of(row.Count)),
            ],
            rows,
            Reconciliation(cohort),
            Phrase.Of(
                cohort.EnteredLate == 0
                    ? "Phạm vi đo: mọi tờ khai đăng ký chính thức từ {0} đến hết {1}; theo dõi đến hết {2}."
                    : "Phạm vi đo: mọi tờ khai đăng ký chính thức từ {0} đến hết {1}, hoặc đăng ký trước đó mà đầu ngày {0} còn chưa hoàn thành; theo dõi đến hết {2}.",
                cohort.EnteredLate == 0
                    ? "Measured: every declaration registered from {0} to the end of {1}, followed to the end of {2}."
                    : "Measured: every declaration registered from {0} to the end of {1}, or before and still open at the start of {0}, followed to the end of {2}.",
                DateText.Of(cohort.Plan.RegistrationFrom), DateText.Of(cohort.Plan.RegistrationTo), DateText.Of(cohort.Plan.FollowUpUntil)))
            .WithNotes(cohort.Caveats.Select(EstimateText.Of));
    }

    private static LocalizedText Reconciliation(Cohort cohort)
    {
        LocalizedText[] counts =
        [
            Phrase.Count(cohort.RowsRead, "dòng", "row", "rows"), Phrase.Declarations(cohort.Declarations),
            Phrase.Count(cohort.MergedRows), Phrase.Count(cohort.ExcludedRows), Phrase.Count(cohort.OutsideWindow),
        ];
        return cohort.Reconciles
            ? Phrase.Of(
                "Đối chiếu: {0} = {1} + {2} gộp + {3} loại + {4} ngoài tuần đo.",
                "Reconciled: {0} = {1} + {2} merged + {3} excluded + {4} outside the window.",
                counts)
            : Phrase.Of(
                "KHÔNG KHỚP: {0} ≠ {1} + {2} gộp + {3} loại + {4} ngoài tuần đo.",
                "NOT RECONCILED: {0} ≠ {1} + {2} merged + {3} excluded + {4} outside the window.",
                counts);
    }
}
