namespace TrsAnalytics;

/// <summary>What reports say of an estimate: its caveats, why there is none, and its limits.</summary>
internal static class EstimateText
{
    /// <summary>What a reader must be told, as a sentence.</summary>
    public static LocalizedText Of(Caveat caveat) => caveat switch
    {
        Caveat.FewDeclarations => new("Dưới 30 tờ khai: khoảng tin cậy có thể kém chính xác.", "Fewer than 30 declarations: the limits may hold less often than they say."),
        Caveat.LimitNotReached => new("Một cận chưa đạt, vì còn nhiều tờ khai chưa hoàn thành.", "A limit is not reached, because too many declarations are open."),
        Caveat.NoSpread => new("Lấy mẫu lại lần nào cũng cho cùng một số nên không nói được về độ phân tán.", "Every resample gives the same, so that nothing can be said of the spread."),
        Caveat.NoneOpen => new(
            "Không có tờ khai nào chưa hoàn thành: có thể dữ liệu chỉ trích tờ khai đã xong, thiếu tờ khai chậm. Hãy kiểm tra cách trích.",
            "No declaration is open: perhaps only finished ones were extracted and the slow ones are missing. Check how the rows were drawn."),
        Caveat.RegisteredLongBefore => new(
            "Nhiều tờ khai đăng ký từ lâu trước tuần đo: có thể dữ liệu không trích theo ngày đăng ký. Hãy kiểm tra `extract` của kế hoạch.",
            "Many declarations were registered long before the window: perhaps the rows were not drawn by registration. Check `extract` in the plan."),
        Caveat.NoneEnteredLate => new(
            "Không có tờ khai nào đăng ký trước tuần đo mà đầu tuần còn chưa hoàn thành, trong khi cuối tuần còn nhiều: có thể dữ liệu trích theo ngày đăng ký. Hãy kiểm tra `extract` của kế hoạch.",
            "No declaration was registered before the window and still open when it began, although many were open when it ended: perhaps the rows were drawn by registration. Check `extract` in the plan."),
        Caveat.EndedBeforeWindow => new(
            "Nhiều tờ khai đã hoàn thành trước tuần đo: có thể dữ liệu không trích theo tờ khai còn mở trong tuần đo. Hãy kiểm tra `extract` của kế hoạch.",
            "Many declarations had ended before the window: perhaps the rows are not those that were open in it. Check `extract` in the plan."),
        Caveat.FollowUpNotOver => new(
            "Không có mốc nào trong nửa sau của thời gian theo dõi mà còn nhiều tờ khai chưa hoàn thành: nếu dữ liệu trích sớm hơn, hãy đặt follow_up_until là ngày trích.",
            "There is no stamp in the second half of follow-up although many declarations are open: if the rows were drawn earlier, state that day as follow_up_until."),
        Caveat.EnteredLate => new(
            "Tờ khai đăng ký trước tuần đo mà đầu tuần còn chưa hoàn thành chỉ được tính từ đầu tuần đo (vào muộn, Kaplan-Meier); phân bổ, điểm nghẽn, thời hạn, xếp hạng, so sánh và giả định chỉ tính tờ khai đăng ký trong tuần đo.",
            "Declarations registered before the window and still open when it began count from its start on (delayed entry, Kaplan-Meier); attribution, bottlenecks, standards, ranking, comparison and what-if look only at those registered in the window."),
        Caveat.SeenEarly => new(
            "Theo dõi chưa đủ lâu với mọi tờ khai: trung vị và tỷ lệ tính theo Kaplan-Meier, số liệu chỉ của tờ khai đã giải phóng là ngắn quá.",
            "Follow-up has not lasted long enough for all: median and share are Kaplan and Meier's, and figures of the released alone are too short."),
        Caveat.MixedDateOrders => new(
            "Các tệp của một nguồn ghi ngày và tháng theo thứ tự khác nhau; mỗi tệp được đọc theo thứ tự riêng. Hãy kiểm tra, và ghi rõ bằng `dates` trong kế hoạch.",
            "Files of one source write day and month in different orders; each was read in its own. Check them, and say which is which under `dates` in the plan."),
        Caveat.LengthBiased => new(
            "Tờ khai đăng ký trước tuần đo chỉ có mặt vì chậm, nên số liệu chỉ của tờ khai đã giải phóng là dài quá.",
            "Those registered before the window are here only because they were slow, so that figures of the released alone are too long."),
        _ => new(
            "Có lúc dưới 5 tờ khai được quan sát, trước khi các tờ khai vào muộn xuất hiện: từ đó đường cong dựa trên rất ít tờ khai.",
            "At some time fewer than 5 declarations were under observation before others came late: from there on the curve rests on very few."),
    };

    /// <summary>Why there is no number, to stand after a colon.</summary>
    public static LocalizedText Of(NoAnswer reason) => reason switch
    {
        NoAnswer.NoDeclarations => new("không có tờ khai", "there are no declarations"),
        NoAnswer.TooFew => new("quá ít tờ khai", "there are too few declarations"),
        NoAnswer.NotReached => new("chưa đạt, còn nhiều tờ khai chưa hoàn thành", "not reached, too many declarations are open"),
        NoAnswer.FollowUpTooShort => new("thời gian theo dõi ngắn hơn mức đó", "declarations were not followed that long"),
        NoAnswer.NoneUnderObservation => new("có lúc không có tờ khai nào được quan sát", "at some time no declaration was under observation"),
        NoAnswer.DoesNotFit => new("thời gian không theo giả định của phương pháp", "the times do not fit the method"),
        _ => new("hai số không cùng ý nghĩa", "the two numbers do not mean the same"),
    };

    /// <summary>Why there is no value, in words that fit a cell.</summary>
    public static LocalizedText InCell(NoAnswer reason) => reason switch
    {
        NoAnswer.NoDeclarations => new("không có tờ khai", "no declarations"),
        NoAnswer.TooFew => new("quá ít tờ khai", "too few declarations"),
        NoAnswer.NotReached => new("chưa đạt", "not reached"),
        NoAnswer.FollowUpTooShort => new("theo dõi chưa đủ lâu", "follow-up too short"),
        NoAnswer.NoneUnderObservation => new("có lúc không quan sát được tờ khai nào", "none under observation"),
        NoAnswer.DoesNotFit => new("phương pháp không phù hợp", "the method does not fit"),
        _ => new("hai số không cùng ý nghĩa", "not comparable"),
    };

    /// <summary>The limits of hours in brackets after a space, such as <c> (95%: 3.10 to 4.20)</c>; nothing where there are none.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="more">What else is said within the brackets, its own comma or semicolon first.</param>
    public static LocalizedText Hours(Estimate estimate, LocalizedText? more = null) => Limits(estimate, Phrase.Hours, more);

    /// <summary>The limits of a share.</summary>
    public static LocalizedText Share(Estimate estimate) => Limits(estimate, Phrase.Share);

    /// <summary>The limits of a difference of shares, in percentage points.</summary>
    public static LocalizedText Points(Estimate estimate) => Limits(estimate, Phrase.PercentagePoints);

    /// <summary>A limit that is not reached leaves the other one: at least, or at most.</summary>
    private static LocalizedText Limits(Estimate estimate, Func<double?, LocalizedText> number, LocalizedText? more = null) => estimate.Limits is not { } limits || (limits.Low ?? limits.High) is null
        ? LocalizedText.Same("")
        : Phrase.Of(
            limits.High is null ? " ({0}%: ít nhất {1}{3})" : limits.Low is null ? " ({0}%: nhiều nhất {2}{3})" : " ({0}%: {1} đến {2}{3})",
            limits.High is null ? " ({0}%: at least {1}{3})" : limits.Low is null ? " ({0}%: at most {2}{3})" : " ({0}%: {1} to {2}{3})",
            Phrase.Count(estimate.Confidence * 100), number(limits.Low), number(limits.High), more ?? LocalizedText.Same(""));
}
