using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>An event a study knows, with what people call it.</summary>
/// <param name="Name">Its name in plans and files.</param>
/// <param name="Label">What a report calls it.</param>
public sealed partial record StudyEvent(EventName Name, LocalizedText Label)
{
    /// <summary>The twenty events every study knows, in the order of a declaration's life.</summary>
    public static ImmutableArray<StudyEvent> BuiltIn { get; } =
    [
        new(EventName.Arrived, new("Hàng đến cửa khẩu", "Arrived")),
        new(EventName.PreRegistered, new("Khai trước", "Pre-registered")),
        new(EventName.Registered, new("Đăng ký chính thức", "Registered")),
        new(EventName.Channelled, new("Phân luồng", "Channelled")),
        new(EventName.DocumentsSubmitted, new("Nộp đủ hồ sơ", "Documents submitted")),
        new(EventName.DocumentCheckStarted, new("Bắt đầu kiểm tra hồ sơ", "Document check started")),
        new(EventName.DocumentCheckFinished, new("Kết thúc kiểm tra hồ sơ", "Document check finished")),
        new(EventName.ChannelChanged, new("Chuyển luồng", "Channel changed")),
        new(EventName.GoodsPresented, new("Xuất trình hàng hóa", "Goods presented")),
        new(EventName.InspectionStarted, new("Bắt đầu kiểm tra thực tế", "Inspection started")),
        new(EventName.InspectionFinished, new("Kết thúc kiểm tra thực tế", "Inspection finished")),
        new(EventName.AgencyRequested, new("Gửi kiểm tra chuyên ngành", "Agency requested")),
        new(EventName.AgencyAnswered, new("Có kết quả kiểm tra chuyên ngành", "Agency answered")),
        new(EventName.TaxPaid, new("Nộp thuế", "Tax paid")),
        new(EventName.Stored, new("Đưa hàng về bảo quản", "Stored")),
        new(EventName.Released, new("Giải phóng hàng", "Released")),
        new(EventName.ReleaseCheckFinished, new("Kết thúc kiểm tra của tờ khai giải phóng hàng", "Release check finished")),
        new(EventName.Cleared, new("Thông quan", "Cleared")),
        new(EventName.Exited, new("Qua khu vực giám sát", "Exited")),
        new(EventName.Cancelled, new("Hủy tờ khai", "Cancelled")),
    ];

    /// <summary>What the release is called, whichever event of the plan it is.</summary>
    internal static StudyEvent Release { get; } = new(EventName.Release, new("Giải phóng hàng hoặc thông quan", "Release"));
}
