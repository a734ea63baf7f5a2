namespace TrsAnalytics;

/// <summary>What reports call the codes of groups: channels, directions, weekdays, owners, statuses.</summary>
internal static class GroupText
{
    private static readonly LocalizedText Unknown = new("Không rõ", "Unknown");

    private static readonly Dictionary<string, LocalizedText> Channels = new(StringComparer.Ordinal)
    {
        ["1"] = new("Xanh", "Green"), ["2"] = new("Vàng", "Yellow"), ["3"] = new("Đỏ", "Red"),
    };

    private static readonly Dictionary<string, Dictionary<string, LocalizedText>> Words = new(StringComparer.Ordinal)
    {
        [By.InitialChannel.Id] = Channels,
        [By.FinalChannel.Id] = Channels,
        [By.Direction.Id] = new(StringComparer.Ordinal) { ["import"] = new("Nhập khẩu", "Import"), ["export"] = new("Xuất khẩu", "Export") },
        [By.TransportMode.Id] = new(StringComparer.Ordinal)
        {
            ["1"] = new("Đường hàng không", "Air"), ["2"] = new("Đường biển (container)", "Sea, container"), ["3"] = new("Đường biển (khác)", "Sea, other"),
            ["4"] = new("Đường bộ", "Road"), ["5"] = new("Đường sắt", "Rail"), ["6"] = new("Đường sông", "River"), ["9"] = new("Khác", "Other"),
        },
        [By.ProcedureGroup.Id] = new(StringComparer.Ordinal)
        {
            ["trade"] = new("Kinh doanh", "Trade"), ["processing"] = new("Gia công, sản xuất xuất khẩu", "Processing"),
            ["temporary"] = new("Tạm nhập, tạm xuất", "Temporary"), ["warehouse"] = new("Kho ngoại quan", "Warehouse"), ["other"] = new("Khác", "Other"),
        },
        [By.Weekday.Id] = new(StringComparer.Ordinal)
        {
            ["mon"] = new("Thứ Hai", "Monday"), ["tue"] = new("Thứ Ba", "Tuesday"), ["wed"] = new("Thứ Tư", "Wednesday"),
            ["thu"] = new("Thứ Năm", "Thursday"), ["fri"] = new("Thứ Sáu", "Friday"), ["sat"] = new("Thứ Bảy", "Saturday"), ["sun"] = new("Chủ nhật", "Sunday"),
        },
    };

    /// <summary>The row of all groups.</summary>
    public static LocalizedText All { get; } = new("Tất cả", "All");

    /// <summary>A group of a dimension; codes without a name stand for themselves, where the others have names as “code 9”.</summary>
    public static LocalizedText Of(Dimension dimension, string label)
    {
        if (label == Groups.Unknown)
        {
            return Unknown;
        }

        if (label == Groups.Others && dimension.Others is { } others)
        {
            return others;
        }

        return !Words.TryGetValue(dimension.Id, out var words) ? LocalizedText.Same(label)
            : words.GetValueOrDefault(label) ?? Phrase.Of("Mã {0}", "Code {0}", LocalizedText.Same(label));
    }

    /// <summary>Who answers for a time; a plan's own word stands for itself.</summary>
    public static LocalizedText Of(Owner owner) => owner.Name switch
    {
        "customs" => new("Hải quan", "Customs"),
        "trader" => new("Người khai", "Trader"),
        "agency" => new("Cơ quan chuyên ngành", "Agency"),
        "unattributed" => new("Chưa phân bổ", "Unattributed"),
        var name => LocalizedText.Same(name),
    };

    /// <summary>Whether somebody works or the declaration waits.</summary>
    public static LocalizedText Of(StageKind kind) => kind == StageKind.Waiting ? new("Chờ", "Waiting") : new("Xử lý", "Processing");

    /// <summary>What became of a declaration.</summary>
    public static LocalizedText Of(DeclarationStatus status) => status switch
    {
        DeclarationStatus.Released => new("Đã giải phóng", "Released"),
        DeclarationStatus.Open => new("Chưa hoàn thành", "Open"),
        DeclarationStatus.Cancelled => new("Đã hủy", "Cancelled"),
        _ => new("Không xác định", "Unknown"),
    };

    /// <summary>The hours of a clock, within a sentence.</summary>
    public static LocalizedText Of(Clock clock) => clock == Clock.Working
        ? new("giờ làm việc", "working hours")
        : new("giờ liên tục", "elapsed hours");

    /// <summary>How much a finding matters.</summary>
    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("Lỗi", "Error"),
        Severity.Warning => new("Cảnh báo", "Warning"),
        _ => new("Thông tin", "Info"),
    };

    /// <summary>What an event of a study is called.</summary>
    public static LocalizedText Of(EventName name, MeasurementPlan plan) =>
        plan.Events.Append(StudyEvent.Release).FirstOrDefault(known => known.Name == name)?.Label ?? LocalizedText.Same(name.Id);
}
