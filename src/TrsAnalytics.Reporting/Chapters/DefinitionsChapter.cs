namespace TrsAnalytics;

/// <summary>What the words and numbers of the report mean.</summary>
internal static class DefinitionsChapter
{
    public static Section Of(ReportResults results) => new("definitions", new("Định nghĩa", "Definitions"),
    [
        .. Words(results.Plan).Select(words => new Paragraph($"definitions.{words.Id}", words.Text)),
        Stages(results.Plan),
        .. Procedures(results),
    ]);

    private static IEnumerable<(string Id, LocalizedText Text)> Words(MeasurementPlan plan)
    {
        yield return ("channel_and_status", new(
            "Luồng là luồng cuối cùng của tờ khai (xanh, vàng, đỏ). Chưa hoàn thành: chưa giải phóng hàng, thông quan hay hủy khi hết theo dõi; đưa hàng về bảo quản không phải là giải phóng hàng. Không xác định: các mốc mâu thuẫn nhau, hoặc chỉ có ngày nên không tính được.",
            "The channel is the final one (green, yellow, red). Open: not released, cleared or cancelled by the end of follow-up; goods in storage are not released. Unknown: the stamps contradict each other, or are days only so that nothing can be computed."));
        yield return ("follow_up_limit", new(
            "Giới hạn theo dõi: thời gian từ hết tuần đo đến hết theo dõi, nêu ở trang đầu; mọi tờ khai chưa hoàn thành được theo dõi ít nhất ngần ấy. Trung bình có giới hạn và điểm nghẽn tính mỗi tờ khai đến giới hạn này; phân bổ thời gian cho các khâu và các bên tính đến hết theo dõi, nên tổng số giờ lớn hơn.",
            "Follow-up limit: the time from the end of the window to the end of follow-up, named on the front page; every open declaration was followed for so long at least. Restricted means and bottlenecks count each declaration up to it; the attribution to stages and owners counts to the end of follow-up, so that its total is larger."));
        yield return ("median_and_mean", new(
            "Trung vị: một nửa số tờ khai nhanh hơn. P90: chín phần mười số tờ khai nhanh hơn. Trung bình có giới hạn: trung bình khi tờ khai chưa hoàn thành được tính bằng giới hạn theo dõi, và thời gian dài hơn cũng cắt ở đó; đây là mức thấp nhất của trung bình thật.",
            "Median: half of the declarations were faster. P90: nine in ten were faster. Restricted mean: the mean when an open declaration counts the follow-up limit, and longer times are cut there; the true mean is at least this."));
        yield return ("small_groups", Phrase.Of(
            "Các nhóm dưới {1} được tính gộp thành “Khác”; nếu gộp lại vẫn dưới {0} thì gộp thêm nhóm nhỏ kế tiếp, trừ khi nhóm đó có hơn một phần mười số tờ khai: khi đó chỉ in số tờ khai.",
            "Groups of fewer than {1} are taken together as “Other”; where these are fewer than {0} too, the next smallest group is taken with them, unless it has more than a tenth of all declarations: then only their number is printed.",
            Phrase.Count(plan.MinimumGroup), Phrase.Declarations(plan.MinimumGroup)));
        yield return ("limits_by_resampling", new(
            "Khoảng tin cậy lấy mẫu lại dùng số ngẫu nhiên cố định nên lần nào cũng như nhau; với số khác, mỗi cận xê dịch đến 7% độ rộng của khoảng, nên chữ số thập phân cuối không nói lên điều gì.",
            "Limits by resampling come from one fixed seed, and are the same each time; another seed moves each by up to 7% of the width, so that the last decimal tells nothing."));
        if (plan.Ranking is null)
        {
            yield return ("no_ranking", new(
                "Kế hoạch đo không quy định cách xếp hạng, nên báo cáo không có chương xếp hạng.",
                "The plan of the study has no ranking, so that the report has no chapter on it."));
        }
    }

    private static Table Stages(MeasurementPlan plan) => ColumnOf<Stage>.Table(
        "stage_definitions", new("Các khâu", "The stages"),
        [
            ColumnOf<Stage>.Words("stage", new("Khâu", "Stage"), stage => stage.Label),
            ColumnOf<Stage>.Words("from", new("Từ", "From"), stage => From(stage, plan)),
            ColumnOf<Stage>.Words("to", new("Đến", "To"), stage => GroupText.Of(stage.To, plan)),
            ColumnOf<Stage>.Words("owner", new("Trách nhiệm", "Owner"), stage => GroupText.Of(stage.Owner)),
            ColumnOf<Stage>.Words("kind", new("Loại", "Kind"), stage => GroupText.Of(stage.Kind)),
        ],
        plan.Stages,
        new LocalizedText("Khâu sau giải phóng hàng không nằm trong thời gian giải phóng hàng.", "A stage after the release is not a part of the release time."));

    private static LocalizedText From(Stage stage, MeasurementPlan plan)
    {
        var events = Phrase.Join(", ", stage.From.Events.Select((name, index) =>
            index == 0 && !stage.From.IsLatest ? GroupText.Of(name, plan) : Phrase.Small(GroupText.Of(name, plan))));
        return stage.From.IsLatest ? Phrase.Of("Mốc muộn nhất trong: {0}", "The latest of: {0}", events) : events;
    }

    private static IEnumerable<Block> Procedures(ReportResults results)
    {
        var known = results.Elapsed.Breakdown(By.Procedure).Rows.Select(row => results.Plan.Procedures.GetValueOrDefault(row.Key[0])).OfType<Procedure>().ToArray();
        return known.Length == 0 ? [] :
        [
            ColumnOf<Procedure>.Table(
                "procedures", new("Các loại hình trong cuộc đo", "The procedures in the study"),
                [
                    ColumnOf<Procedure>.Words("procedure", By.Procedure.Label, procedure => LocalizedText.Same(procedure.Code)),
                    ColumnOf<Procedure>.Words("name", new("Tên", "Name"), procedure => procedure.Name),
                    ColumnOf<Procedure>.Words("direction", By.Direction.Label, procedure => GroupText.Of(By.Direction, procedure.Direction)),
                ],
                known),
        ];
    }
}
