using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The headers that mean a field without a word in the plan: what customs offices, their systems (VNACCS, ECUS), the tax authority's XML and English tables call it.</summary>
/// <remarks>The one place of them. A name that could mean two fields is in neither.</remarks>
internal static class FieldWords
{
    public static ImmutableArray<StudyField> Texts { get; } =
    [
        new(Field.DeclarationNumber, FieldKind.Number, new("Số tờ khai", "Declaration number"),
        [
            "Số TK", "Số tờ khai hải quan", "Số TKHQ", "Tờ khai số", "Số hiệu tờ khai", "Mã tờ khai", "STK hải quan", "SO_TK", "SOTK", "SO_TKHQ",
            "Declaration no", "Declaration", "Decl no", "Customs declaration number", "Customs declaration no", "Declaration id", "Case ID", "Case",
            "case:concept:name",
        ]),
        new(Field.Office, FieldKind.Text, new("Đơn vị", "Office"),
        [
            "Mã đơn vị", "Đơn vị hải quan", "Mã đơn vị hải quan", "Chi cục", "Mã chi cục", "Chi cục hải quan", "Mã chi cục hải quan", "Tên chi cục", "Tên chi cục hải quan",
            "Hải quan cửa khẩu", "Cơ quan hải quan", "Mã cơ quan hải quan", "Tên cơ quan hải quan", "Mã hải quan", "Tên hải quan", "Mã HQ", "Tên HQ", "MA_HQ", "TEN_HQ",
            "Đơn vị đăng ký", "Đơn vị đăng ký tờ khai", "Hải quan đăng ký", "Mã HQ đăng ký", "Nơi đăng ký tờ khai",
            "Customs office", "Office code", "Customs office code", "Customs branch", "Branch",
        ]),
        new(Field.Procedure, FieldKind.Text, new("Loại hình", "Procedure"),
        [
            "Mã loại hình", "Mã LH", "MA_LH", "Loại hình XNK", "Loại hình xuất nhập khẩu", "Mã loại hình XNK", "Loại hình tờ khai", "Mã loại hình tờ khai",
            "Procedure code", "Customs procedure", "Customs procedure code", "Regime",
        ]),
        new(Field.Direction, FieldKind.Text, new("Xuất/nhập khẩu", "Direction"),
        [
            "Xuất nhập khẩu", "Nhập/xuất khẩu", "Nhập/xuất", "Xuất/nhập", "XNK", "Nhập hay xuất", "Chiều", "Chiều xuất nhập khẩu", "Hướng", "Loại tờ khai",
            "Import/export", "Import or export", "Trade flow", "Flow",
        ]),
        new(Field.Channel, FieldKind.Text, new("Luồng", "Channel"),
        [
            "Luồng tờ khai", "Mã luồng", "Màu luồng", "Loại luồng", "Luồng ban đầu", "Luồng đầu", "Luồng lần đầu", "Mã phân luồng", "Kết quả phân luồng",
            "Phân luồng ban đầu", "Luồng phân", "Mã phân loại kiểm tra", "Phân loại kiểm tra", "MA_PHAN_LOAI_KT",
            "Initial channel", "First channel", "Channel code", "Inspection channel", "Lane", "Colour", "Color",
        ]),
        new(Field.FinalChannel, FieldKind.Text, new("Luồng cuối", "Final channel"),
        [
            "Luồng cuối cùng", "Luồng sau cùng", "Luồng sau chuyển", "Luồng sau khi chuyển", "Luồng sau chuyển luồng", "Luồng sau khi chuyển luồng", "Luồng sau thay đổi", "Luồng chuyển",
            "Channel at the end", "Last channel", "Channel after change",
        ]),
        new(Field.TransportMode, FieldKind.Text, new("Phương thức vận tải", "Transport mode"),
        [
            "Phương thức vận chuyển", "Mã phương thức vận chuyển", "Mã hiệu phương thức vận chuyển", "Mã phương thức vận tải", "Mã PTVC", "PTVC", "PTVT", "Loại hình vận tải",
            "Hình thức vận chuyển", "Mode of transport", "Means of transport", "Transport", "Mode",
        ]),
        new("trader", FieldKind.Text, new("Doanh nghiệp", "Trader"),
        [
            "Tên doanh nghiệp", "Mã doanh nghiệp", "Mã DN", "Tên DN", "Mã số thuế", "MST", "Mã số thuế doanh nghiệp", "MST doanh nghiệp", "Doanh nghiệp XNK", "Công ty", "Tên công ty",
            "Người khai", "Người khai hải quan", "Người xuất khẩu", "Người nhập khẩu", "Tên người nhập khẩu", "Tên người xuất khẩu", "Người xuất nhập khẩu", "MA_DV", "TEN_DV", "MA_DN", "TEN_DN",
            "Trader name", "Trader code", "Company", "Company name", "Importer", "Exporter", "Declarant", "Tax code",
        ]),
        new("commodity", FieldKind.Text, new("Hàng hóa", "Commodity"),
        [
            "Tên hàng", "Mặt hàng", "Tên hàng hóa", "Mô tả hàng hóa", "Mô tả hàng", "Nhóm hàng", "Loại hàng", "Loại hàng hóa", "Goods", "Description of goods", "Goods description", "Product",
        ]),
    ];

    public static ImmutableArray<StudyField> OfEventsLayout { get; } =
    [
        new(Field.Event, FieldKind.EventsLayout, new("Mốc thời gian", "Event"),
            ["Mốc", "Tên mốc", "Sự kiện", "Tên sự kiện", "Hoạt động", "Công việc", "Event name", "Activity", "Activity name", "Milestone", "concept:name"]),
        new(Field.Timestamp, FieldKind.EventsLayout, new("Thời gian", "Timestamp"),
            ["Thời điểm", "Ngày giờ", "Thời gian ghi nhận", "Thời gian thực hiện", "Time", "Date time", "Date and time", "Event time", "Complete timestamp", "time:timestamp"]),
        new(Field.Source, FieldKind.EventsLayout, new("Nguồn", "Source"), ["Nguồn số liệu", "Nguồn dữ liệu"]),
        new(Field.RecordedBy, FieldKind.EventsLayout, new("Người ghi", "Recorded by"), ["Cán bộ ghi", "Cán bộ", "Người nhập liệu", "Entered by"]),
    ];

    public static ImmutableArray<StudyField> Events { get; } =
    [
        Of(EventName.Arrived,
            "Hàng đến", "Hàng nhập đến", "Hàng về", "Hàng đến cảng", "Hàng đến cửa khẩu nhập", "Đến cửa khẩu", "Phương tiện đến", "Arrival", "Goods arrived", "Goods arrival", "Arrival of goods"),
        Of(EventName.PreRegistered, "Khai báo trước", "Khai trước IDA", "Khai trước IDA/EDA", "Đăng ký trước", "IDA", "EDA", "IDA/EDA", "Pre-registration", "Pre-declared", "Pre-declaration"),
        Of(EventName.Registered,
            "Đăng ký", "Đăng ký tờ khai", "Đăng ký TK", "ĐK", "ĐKTK", "ĐK tờ khai", "Đăng ký tờ khai chính thức", "Khai chính thức", "Lập tờ khai", "Đăng ký IDC", "Đăng ký IDC/EDC", "IDC", "EDC",
            "IDC/EDC", "Registration", "Official registration", "Declaration registered", "Declaration registration"),
        Of(EventName.Channelled,
            "Phân luồng tờ khai", "Phân luồng TK", "Cấp luồng", "Trả luồng", "Có kết quả phân luồng", "Channeled", "Channelling", "Channeling", "Channel assigned", "Channel assignment"),
        Of(EventName.DocumentsSubmitted,
            "Nộp hồ sơ", "Nộp đủ bộ hồ sơ", "Nộp/xuất trình hồ sơ", "Nộp, xuất trình đủ hồ sơ", "Nộp, xuất trình hồ sơ", "Xuất trình hồ sơ", "Xuất trình đủ hồ sơ", "Tiếp nhận hồ sơ",
            "Nhận hồ sơ", "Nhận đủ hồ sơ", "Tiếp nhận đủ hồ sơ", "Document submission", "Submission of documents", "Documents received", "Dossier submitted", "Dossier received"),
        Of(EventName.DocumentCheckStarted,
            "Bắt đầu KTHS", "BĐ KTHS", "BĐ kiểm tra hồ sơ", "Kiểm tra hồ sơ bắt đầu", "Bắt đầu kiểm tra chi tiết hồ sơ", "KTHS bắt đầu", "Bắt đầu kiểm tra HS",
            "Document check start", "Start of document check", "Documentary check started"),
        Of(EventName.DocumentCheckFinished,
            "Kết thúc KTHS", "KT KTHS", "KT kiểm tra hồ sơ", "Kiểm tra hồ sơ kết thúc", "Hoàn thành kiểm tra hồ sơ", "Hoàn thành KTHS", "Kết thúc kiểm tra chi tiết hồ sơ", "KTHS kết thúc",
            "Kiểm tra hồ sơ hoàn thành", "Kết thúc kiểm tra HS", "Document check end", "Document check ended", "End of document check", "Document check completed", "Documentary check finished"),
        Of(EventName.ChannelChanged,
            "Đổi luồng", "Thay đổi luồng", "Chuyển luồng kiểm tra", "Thay đổi hình thức kiểm tra", "Thay đổi hình thức, mức độ kiểm tra", "Thay đổi mức độ kiểm tra", "Channel change", "Change of channel"),
        Of(EventName.GoodsPresented,
            "Xuất trình hàng", "Xuất trình đủ hàng hóa", "Xuất trình hàng hóa để kiểm tra", "Đưa hàng đến nơi kiểm tra", "Presentation of goods", "Goods presentation"),
        Of(EventName.InspectionStarted,
            "Bắt đầu kiểm hóa", "Bắt đầu KTTT", "BĐ KTTT", "BĐ kiểm tra thực tế", "BĐ kiểm hóa", "Bắt đầu kiểm tra thực tế hàng hóa", "Bắt đầu kiểm tra hàng hóa", "Bắt đầu kiểm tra hàng",
            "Kiểm tra thực tế bắt đầu", "Kiểm tra thực tế hàng hóa bắt đầu", "KTTT bắt đầu", "Kiểm hóa bắt đầu",
            "Inspection start", "Start of inspection", "Physical inspection started", "Physical inspection start", "Examination started"),
        Of(EventName.InspectionFinished,
            "Kết thúc kiểm hóa", "Kết thúc KTTT", "KT KTTT", "KT kiểm tra thực tế", "Kết thúc kiểm tra thực tế hàng hóa", "Kết thúc kiểm tra hàng hóa", "Hoàn thành kiểm tra thực tế",
            "Hoàn thành kiểm tra thực tế hàng hóa", "Hoàn thành KTTT", "Hoàn thành kiểm hóa", "Hoàn thành kiểm tra", "Hoàn thành KT", "Kiểm tra thực tế kết thúc",
            "Kiểm tra thực tế hàng hóa kết thúc", "Kiểm tra thực tế hoàn thành", "KTTT kết thúc", "Kiểm hóa kết thúc",
            "Inspection end", "Inspection ended", "End of inspection", "Inspection completed", "Completion of inspection", "Physical inspection finished", "Physical inspection end", "Examination finished"),
        Of(EventName.AgencyRequested,
            "Gửi KTCN", "Đăng ký KTCN", "Đăng ký kiểm tra chuyên ngành", "Đề nghị KTCN", "Đề nghị kiểm tra chuyên ngành", "Yêu cầu KTCN", "Yêu cầu kiểm tra chuyên ngành", "Bắt đầu KTCN",
            "Bắt đầu kiểm tra chuyên ngành", "Agency request", "Specialised inspection requested", "Specialized inspection requested"),
        Of(EventName.AgencyAnswered,
            "Có kết quả KTCN", "Kết quả KTCN", "Kết quả kiểm tra chuyên ngành", "Nhận kết quả KTCN", "Nhận kết quả kiểm tra chuyên ngành", "Trả kết quả KTCN", "Kết thúc KTCN",
            "Kết thúc kiểm tra chuyên ngành", "Agency answer", "Agency result", "Specialised inspection result", "Specialized inspection result"),
        Of(EventName.TaxPaid,
            "Nộp thuế, phí", "Nộp tiền thuế", "Hoàn thành nộp thuế", "Hoàn thành nghĩa vụ thuế", "Hoàn thành nghĩa vụ về thuế", "Nộp thuế/bảo lãnh", "Nộp thuế hoặc bảo lãnh",
            "Tax payment", "Payment of tax", "Duty paid", "Duties paid", "Payment"),
        Of(EventName.Stored, "Bảo quản", "Mang hàng về bảo quản", "Đưa hàng về bảo quản hàng hóa", "Cho phép đưa hàng về bảo quản", "Storage", "Goods stored", "Taken into storage"),
        Of(EventName.Released, "GPH", "Giải phóng", "Cho giải phóng hàng", "Quyết định giải phóng hàng", "Giải phóng hàng hóa", "BP", "Phê duyệt BP", "Release", "Goods released", "Release of goods", "BP approval"),
        Of(EventName.ReleaseCheckFinished,
            "Kết thúc kiểm tra tờ khai giải phóng hàng", "Hoàn thành kiểm tra BP", "Kết thúc kiểm tra sau giải phóng hàng", "Hoàn thành kiểm tra sau giải phóng hàng",
            "BP inspection completion", "BP inspection completed", "Check after release finished"),
        Of(EventName.Cleared, "TQ", "Thông quan tờ khai", "Thông quan hàng hóa", "Quyết định thông quan", "QĐTQ", "Hoàn thành thông quan", "Cho phép thông quan", "Clearance", "Customs clearance", "Customs cleared", "Permit"),
        Of(EventName.Exited,
            "Qua KVGS", "Hàng qua KVGS", "Hàng hóa qua KVGS", "HH qua KVGS", "Hàng qua khu vực giám sát", "Hàng hóa qua khu vực giám sát", "Ra khỏi khu vực giám sát", "Ra khỏi KVGS",
            "Hàng ra khỏi khu vực giám sát", "Qua giám sát", "Exit", "Gate out", "Exit from supervision", "Left supervision"),
        Of(EventName.Cancelled, "Hủy", "Hủy TK", "Cancellation", "Canceled", "Declaration cancelled"),
    ];

    private static StudyField Of(EventName name, params ImmutableArray<string> names) =>
        new(name.Id, FieldKind.Event, StudyEvent.BuiltIn.First(known => known.Name == name).Label, names);
}
