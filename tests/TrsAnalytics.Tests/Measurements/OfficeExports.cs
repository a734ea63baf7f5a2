using System.Text;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>Invented exports of five offices, each as another system writes them.</summary>
internal static class OfficeExports
{
    /// <summary>Declarations of each office.</summary>
    public const int PerOffice = 60;

    /// <summary>The plan that somebody writes by hand who knows the files.</summary>
    public const string PlanByHand = """
        version: 1
        id: by-hand
        title: { vi: "Đo", en: "Study" }
        time_zone: Asia/Ho_Chi_Minh
        registration: { from: 2020-10-19, to: 2020-10-24 }
        follow_up_until: 2020-10-31
        sources:
          - { path: "data/1-ha-noi.csv" }
          - { path: "data/2-lang-son.xlsx" }
          - { path: "data/3-hai-phong.csv" }
          - { path: "data/4-quang-ninh.csv" }
          - { path: "data/5-tay-ninh.csv", layout: events }
        columns:
          "Số tờ khai": declaration_no
          "Mã chi cục": office
          "Mã loại hình": procedure
          "Luồng": channel
          "Ngày giờ đăng ký": registered
          "Thời gian phân luồng": channelled
          "Nộp đủ hồ sơ": documents_submitted
          "Bắt đầu kiểm tra hồ sơ": document_check_started
          "Kết thúc kiểm tra hồ sơ": document_check_finished
          "Ngày giờ thông quan": cleared
          "Declaration number": declaration_no
          "Customs office": office
          "Procedure code": procedure
          "Inspection channel": channel
          "Registration date": registered
          "Clearance date": cleared
          "Ngày đăng ký": registered.date
          "Giờ đăng ký": registered.time
          "Mốc": event
          "Thời gian": timestamp
          "Đăng ký": registered
          "Phân luồng": channelled
          "Thông quan": cleared
        values: { channel: { "Xanh": 1, "Vàng": 2 } }
        calendar:
          days: [mon, tue, wed, thu, fri, sat]
          shifts: ["07:30-11:30", "13:30-17:30"]
        """;

    /// <summary>The files.</summary>
    public static IEnumerable<(string Name, byte[] Content)> All() =>
    [
        ("1-ha-noi.csv", Utf8("Số tờ khai;Mã chi cục;Mã loại hình;Luồng;Ngày giờ đăng ký;Thời gian phân luồng;Nộp đủ hồ sơ;Bắt đầu kiểm tra hồ sơ;Kết thúc kiểm tra hồ sơ;Ngày giờ thông quan",
            Of(0).Select(d => $"{d.Number};01A1;{d.Procedure};{d.Word};{Vi(d.Registered)};{Vi(d.Channelled)};{Vi(d.Submitted)};{Vi(d.Started)};{Vi(d.Finished)};{Vi(d.Cleared)}"))),
        ("2-lang-son.xlsx", SmallWorkbook.Of(("Tờ khai",
        [
            ["DANH SÁCH TỜ KHAI (dữ liệu giả lập)"], ["Tuần đo 19/10 - 24/10/2020"],
            ["STT", "Số tờ khai", "Mã chi cục", "Mã loại hình", "Luồng", "Ngày giờ đăng ký", "Thời gian phân luồng", "Nộp đủ hồ sơ", "Bắt đầu kiểm tra hồ sơ", "Kết thúc kiểm tra hồ sơ", "Ngày giờ thông quan"],
            .. Of(1).Select((d, i) => new object?[] { i + 1.0, d.Number, "15B1", d.Procedure, d.Word, d.Registered, d.Channelled, d.Submitted, d.Started, d.Finished, d.Cleared }),
        ]))),
        ("3-hai-phong.csv", Utf8("Declaration number,Customs office,Procedure code,Inspection channel,Registration date,channelled,documents_submitted,document_check_started,document_check_finished,Clearance date",
            Of(2).Select(d => $"{d.Number},03CC,{d.Procedure},{d.Digit},{Iso(d.Registered)},{Iso(d.Channelled)},{Iso(d.Submitted)},{Iso(d.Started)},{Iso(d.Finished)},{Iso(d.Cleared)}"))),
        ("4-quang-ninh.csv", Utf8("Số tờ khai\tMã chi cục\tMã loại hình\tLuồng\tNgày đăng ký\tGiờ đăng ký\tThời gian phân luồng\tNgày giờ thông quan",
            Of(3).Select(d => $"{d.Number}\t20BB\t{d.Procedure}\tXanh\t{d.Registered:d/M/yyyy}\t{d.Registered:H:mm:ss}\t{d.Channelled:d/M/yyyy H:mm:ss}\t{d.Cleared:d/M/yyyy H:mm:ss}"))),
        ("5-tay-ninh.csv", Utf8("Số tờ khai;Mã chi cục;Mã loại hình;Luồng;Mốc;Thời gian",
            Of(4).SelectMany(d => new[] { ("Đăng ký", (DateTime?)d.Registered), ("Phân luồng", d.Channelled), ("Thông quan", d.Cleared) }
                .Where(stamp => stamp.Item2 is not null).Select(stamp => $"{d.Number};45B1;{d.Procedure};1;{stamp.Item1};{Vi(stamp.Item2)}")))),
    ];

    private static byte[] Utf8(string header, IEnumerable<string> rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(header)) + "\r\n");

    private static string Vi(DateTime? stamp) => $"{stamp:dd/MM/yyyy HH:mm:ss}";

    private static string Iso(DateTime? stamp) => $"{stamp:yyyy-MM-dd HH:mm:ss}";

    /// <summary>
    /// Declarations over six days, registered and cleared at all hours of an office from 07:30 to 11:30 and 13:30 to 17:30; every third is yellow where the file can say so,
    /// every twentieth is open. The last stamp of all is that of 31 October.
    /// </summary>
    private static IEnumerable<Declared> Of(int office)
    {
        for (var i = 0; i < PerOffice; i++)
        {
            var day = new DateTime(2020, 10, 19 + (i % 6), 0, 0, 0, DateTimeKind.Unspecified);
            var registered = At(day, (i * 37) + office);
            var isYellow = office < 3 && i % 3 == 0;
            var isOpen = i % 20 == 7;
            DateTime? Checked(int later) => isYellow ? At(day, Math.Min(454, ((i * 37) + 20 + office) % 480) + later) : null;
            var last = office == 4 && i == 59;
            DateTime? cleared = isOpen ? null : last ? new DateTime(2020, 10, 31, 10, 0, 1, DateTimeKind.Unspecified) : At(day.AddDays(i % 6 == 5 ? 0 : i % 2), Math.Min(478, (i * 37 % 400) + 79) + office % 2);
            yield return new(
                Contract.DeclarationNumber.Of($"{(i % 4 == 0 ? "x" : "")}{(office * 1000) + i}"), i % 4 == 0 ? "B11" : "A11", isYellow, registered, registered.AddSeconds(20),
                Checked(0), Checked(5), Checked(25), cleared is { } end && end <= registered ? At(day.AddDays(i % 6 == 5 ? 2 : 1), i) : cleared);
        }
    }

    /// <summary>So many working minutes into a day of eight hours; the clock of the seconds is that of the minutes.</summary>
    private static DateTime At(DateTime day, int minute)
    {
        var within = minute % 480;
        return day.AddMinutes((within < 240 ? 450 : 570) + within).AddSeconds((minute * 7 % 59) + 1);
    }

    private sealed record Declared(
        string Number, string Procedure, bool IsYellow, DateTime Registered, DateTime? Channelled, DateTime? Submitted, DateTime? Started, DateTime? Finished, DateTime? Cleared)
    {
        public string Word => IsYellow ? "Vàng" : "Xanh";

        public string Digit => IsYellow ? "2" : "1";
    }
}
