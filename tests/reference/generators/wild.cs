#:property RestorePackagesWithLockFile=false

// Writes tests/reference/wild: small files as offices and their systems write them, all of the same five declarations, and what must be read from each.
// dotnet run tests/reference/generators/wild.cs FOLDER
// What LibreOffice saves of them (folder libreoffice, see the README there) is made by hand once; this program only states what must be read from it.
using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Wild;

var folder = args[0];
Directory.CreateDirectory(Path.Combine(folder, "files"));
var cases = new List<string> { "file,source,plan,minutes,declarations,findings" };
var expected = new List<string> { "declaration_no,field,value" };
Declaration[] truth =
[
    new("103512700100", "11B1", "A11", "1", [At("2020-10-05 08:05:30"), At("2020-10-05 08:06:10"), At("2020-10-05 08:17:05"), At("2020-10-05 14:30:00")]),
    new("103512700210", "11B1", "A12", "2", [At("2020-10-19 13:45:12"), At("2020-10-19 13:45:50"), At("2020-10-20 09:05:00"), At("2020-10-20 16:00:20")]),
    new("103512700320", "11B2", "E21", "3", [At("2020-10-09 07:31:00"), At("2020-10-09 07:31:09"), At("2020-10-12 16:20:15"), At("2020-10-12 17:00:00")]),
    new("303411280120", "11B1", "B11", "1", [At("2020-10-12 00:05:09"), At("2020-10-12 00:05:20"), At("2020-10-12 12:30:45"), null]),
    new("103512700430", "11B2", "A11", "2", [At("2020-10-20 16:59:59"), At("2020-10-20 17:00:05"), At("2020-11-02 10:00:00"), At("2020-11-02 11:15:00")]),
];
string[] events = ["registered", "channelled", "cleared", "exited"];
string[] vi = ["STT", "Số tờ khai", "Đơn vị", "Mã loại hình", "Luồng", "Ngày giờ đăng ký", "Thời điểm phân luồng", "Ngày giờ thông quan", "Qua KVGS"];
foreach (var declaration in truth)
{
    expected.Add($"{declaration.Number},office,{declaration.Office}");
    expected.Add($"{declaration.Number},procedure,{declaration.Procedure}");
    expected.Add($"{declaration.Number},channel,{declaration.Channel}");
    expected.AddRange(events.Select((name, i) => $"{declaration.Number},{name},{(declaration.Stamps[i] is { } time ? Format("yyyy-MM-dd HH:mm:ss")(time) : "")}"));
}

// Excel, saved as CSV under the regional settings that offices have.
Csv("excel-vi", Format("dd/MM/yyyy H:mm"), minutes: true);
Csv("excel-vi-short", Format("d/M/yyyy H:mm"), minutes: true);
Csv("excel-vi-seconds", Format("dd/MM/yyyy HH:mm:ss"));
Csv("excel-vi-sa-ch", time => HalfDay(time, "dd/MM/yyyy h:mm:ss", "SA", "CH"));
Csv("excel-vi-sa-ch-small", time => HalfDay(time, "d/M/yyyy hh:mm:ss", "sa", "ch"));
Csv("excel-us", time => HalfDay(time, "M/d/yyyy h:mm:ss", "AM", "PM"), new() { Separator = ',', Findings = "Q30=4" });
Csv("excel-us-24", Format("MM/dd/yyyy HH:mm:ss"), new() { Separator = ',', Findings = "Q30=4" });
Csv("excel-us-planned", Format("MM/dd/yyyy HH:mm:ss"), new() { Plan = "dates: { \"Ngày giờ đăng ký\": mdy, \"Thời điểm phân luồng\": mdy, \"Ngày giờ thông quan\": mdy, \"Qua KVGS\": mdy }" });
Csv("excel-gb", Format("dd/MM/yyyy HH:mm:ss"), new() { Separator = ',', Bom = false, NewLine = "\n" });
Csv("excel-de", Format("dd.MM.yyyy HH:mm:ss"));
Csv("excel-serial-point", Serial("."), new() { Separator = ',', Findings = "Q31=4" });
Csv("excel-serial-comma", Serial(","), new() { Findings = "Q31=4" });
Csv("excel-tab", Format("dd/MM/yyyy HH:mm:ss"), new() { Separator = '\t', Extension = ".txt" });
Csv("excel-unicode-text", Format("dd/MM/yyyy HH:mm:ss"), new() { Separator = '\t', Extension = ".txt", Encoding = new UnicodeEncoding(false, true) });
Csv("excel-guarded-numbers", Format("dd/MM/yyyy HH:mm:ss"), new() { Number = number => $"=\"{number}\"" });
Csv("excel-apostrophes", Format("dd/MM/yyyy HH:mm:ss"), new() { Number = number => $"'{number}" });
Csv("excel-spoilt-numbers", Format("dd/MM/yyyy HH:mm:ss"), new() { Number = number => number[0] == '1' ? "1,03513E+11" : "3,03411E+11", Findings = "Q02=5", Read = [] });
Csv("excel-grouped-numbers", Format("dd/MM/yyyy HH:mm:ss"), new() { Number = number => long.Parse(number).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.'), Findings = "Q02=5", Read = [] });

// Databases and programs.
Csv("sql-server", Format("yyyy-MM-dd HH:mm:ss.fff"), new() { Separator = ',', Bom = false });
Csv("sql-server-datetime2", Format("yyyy-MM-dd HH:mm:ss.fffffff"), new() { Separator = ',' });
Csv("sql-server-datetimeoffset", Format("yyyy-MM-dd HH:mm:ss.fffffff' +07:00'"), new() { Separator = ',' });
Csv("ssms-grid", Format("yyyy-MM-dd HH:mm:ss.fff"), new() { Separator = '\t', Bom = false, Extension = ".txt", Empty = "NULL" });
Csv("ssms-utf16", Format("yyyy-MM-dd HH:mm:ss.fff"), new() { Separator = '\t', Extension = ".csv", Encoding = new UnicodeEncoding(false, true), Empty = "NULL" });
Csv("oracle", Format("dd-MM-yyyy HH:mm:ss"), new() { Separator = ',', Empty = "(null)" });
Csv("iso-t", Format("yyyy-MM-dd'T'HH:mm:ss"), new() { Separator = ',' });
Csv("iso-utc", time => Format("yyyy-MM-dd'T'HH:mm:ss'Z'")(time.AddHours(-7)), new() { Separator = ',' });
Csv("iso-utc-fraction", time => Format("yyyy-MM-dd'T'HH:mm:ss.fff'Z'")(time.AddHours(-7)), new() { Separator = ',' });
Csv("iso-offset", Format("yyyy-MM-dd'T'HH:mm:ss'+07:00'"), new() { Separator = ',' });
Csv("iso-offset-short", Format("yyyy-MM-dd HH:mm:ss'+0700'"), new() { Separator = ',' });
Csv("iso-slashes", Format("yyyy/M/d H:mm:ss"), new() { Separator = ',' });
Csv("iso-short", Format("yyyy-M-d H:mm:ss"), new() { Separator = ',' });
Csv("vnaccs-digits", Format("yyyyMMddHHmmss"), new() { Separator = ',', Bom = false });
Csv("vnaccs-digits-t", Format("yyyyMMdd'T'HHmmss"), new() { Separator = ',' });
Csv("vnaccs-digits-day", Format("yyyyMMdd HH:mm:ss"), new() { Separator = ',' });
Csv("tax-authority", Format("dd/MM/yyyy HH:mm:ss"), new() { Headers = ["ID", "SO_TK", "TEN_HQ", "MA_LH", "MA_PHAN_LOAI_KT", "NGAY_DK", "NGAY_PHAN_LUONG", "NGAY_THONG_QUAN", "NGAY_HH_QUA_KVGS"] });

// Hands.
Csv("hand-h", Format("d/M/yyyy H'h'mm"), minutes: true);
Csv("hand-g", Format("H'g'mm 'ngày' d/M/yyyy"), minutes: true);
Csv("hand-words", Format("H 'giờ' mm 'ngày' d 'tháng' M 'năm' yyyy"), minutes: true);
Csv("hand-words-unmarked", Format("H 'gio' mm 'ngay' d 'thang' M 'nam' yyyy"), minutes: true);
Csv("hand-time-first", Format("HH:mm:ss dd/MM/yyyy"));
Csv("hand-comma", Format("HH:mm:ss, dd/MM/yyyy"));
Csv("hand-dashes", Format("d-M-yyyy H:mm:ss"));
Csv("hand-dots", Format("d.M.yyyy H:mm:ss"));
Csv("hand-spaces", Format("'  'd/M/yyyy'   'H:mm:ss' '"));
Csv("hand-no-break-space", Format("dd/MM/yyyy\u00A0HH:mm:ss"));
Csv("hand-line-break", Format("dd/MM/yyyy\nHH:mm:ss"));
Csv("hand-full-width", time => string.Concat(Format("dd/MM/yyyy HH:mm:ss")(time).Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c)));
Csv("hand-weekday", time => $"{Weekday(time)}, {Format("dd/MM/yyyy HH:mm:ss")(time)}");
Csv("hand-weekday-day", time => $"{Weekday(time)} ngày {Format("d/M/yyyy HH:mm:ss")(time)}");
Csv("hand-mixed", Mixed());
Csv("hand-unreadable", time => time.Minute is 17 or 30 ? "sáng thứ hai" : Format("d/M/yyyy HH:mm:ss")(time), new() { Findings = "Q07=3", Unread = time => time.Minute is 17 or 30 });
Csv("hand-two-digit-years", Format("dd/MM/yy HH:mm:ss"), new() { Findings = "Q03=5 Q07=19", Read = [] });

// Tables as people lay them out.
Csv("titles-above", Format("dd/MM/yyyy HH:mm:ss"), new() { Before = "CỤC HẢI QUAN TỈNH;;;;;;;;\r\nPHIẾU THU THẬP SỐ LIỆU;;;;;;;;\r\nTừ ngày 01/10/2020;;đến ngày 31/10/2020;;;;;;\r\n;;;;;;;;\r\n" });
Csv("totals-below", Format("dd/MM/yyyy HH:mm:ss"), new() { After = ";;;;;;;;\r\n;Tổng cộng: 5 tờ khai;;;;;;;\r\n", Findings = "Q02=1" });
Csv("blank-columns", Format("dd/MM/yyyy HH:mm:ss"), new() { Headers = [" STT ", "", "Số tờ khai  ", " Đơn vị", "", "Mã loại hình ", "Luồng", "Ngày giờ đăng ký", "Thời điểm phân luồng", "Ngày giờ thông quan", "Qua KVGS", ""], Places = [0, 2, 3, 5, 6, 7, 8, 9, 10] });
Csv("bracketed-headers", Format("dd/MM/yyyy HH:mm:ss"), new() { Headers = ["STT", "(1) Số tờ khai", "(2) Chi cục", "3. Mã loại hình (*)", "Luồng (1/2/3)", "Ngày giờ đăng ký\n(dd/MM/yyyy HH:mm:ss)", "Thời gian phân luồng [hệ thống]", "Thời điểm thông quan", "Ngày giờ hàng qua KVGS"] });
Csv("unmarked-headers", Format("dd/MM/yyyy HH:mm:ss"), new() { Headers = ["Stt", "SO TO KHAI", "Don vi", "ma loai hinh", "LUONG", "ngay gio dang ky", "thoi diem phan luong", "NGAY GIO THONG QUAN", "qua kvgs"] });
Csv("camel-headers", Format("yyyy-MM-dd HH:mm:ss"), new() { Separator = ',', Headers = ["Stt", "SoToKhai", "MaHaiQuan", "MaLoaiHinh", "MaLuong", "NgayGioDangKy", "ThoiDiemPhanLuong", "NgayThongQuan", "NgayQuaKvgs"] });
Csv("decomposed-headers", Format("dd/MM/yyyy HH:mm:ss"), new() { Headers = [.. vi.Select(header => header.Replace("ố", "o\u0302\u0301").Replace("ờ", "o\u031B\u0300").Replace("ồ", "o\u0302\u0300").Replace("à", "a\u0300").Replace("ă", "a\u0306"))] });
Csv("english-headers", Format("yyyy-MM-dd HH:mm:ss"), new() { Separator = ',', Headers = ["No", "Declaration No.", "Customs office", "Procedure code", "Channel", "Registration date", "Channelled at", "Clearance time", "Exit date"] });
Csv("words-for-channels", Format("dd/MM/yyyy HH:mm:ss"), new() { Channel = channel => channel switch { "1" => "Xanh", "2" => "Vàng", _ => "Đỏ" } });
Csv("words-for-channels-decorated", Format("dd/MM/yyyy HH:mm:ss"), new() { Channel = channel => channel switch { "1" => "1 - XANH", "2" => "Luồng vàng", _ => "đỏ" } });
Csv("words-of-the-plan", Format("dd/MM/yyyy HH:mm:ss"), new() { Plan = "values: { channel: { \"Thấp\": 1, \"Trung bình\": 2, \"Cao\": 3 } }", Channel = channel => channel switch { "1" => "thấp", "2" => "Trung  bình", _ => "CAO" } });
Csv("unknown-words", Format("dd/MM/yyyy HH:mm:ss"), new() { Channel = channel => channel == "3" ? "3" : channel == "2" ? "Vàngg" : "Xanh", Findings = "Q17=2", Unchecked = "channel" });
Csv("misspelt-header", Format("dd/MM/yyyy HH:mm:ss"), new() { Headers = [.. vi[..7], "Claered", "Qua KVGS"], Findings = "Q28=1", Lost = "cleared" });
Csv("two-of-one-field", Format("dd/MM/yyyy HH:mm:ss"), new() { Headers = [.. vi, "Ngày ĐK"], Places = [0, 1, 2, 3, 4, 5, 6, 7, 8], Findings = "Q29=1" });
Csv("entry-without-header", Format("dd/MM/yyyy HH:mm:ss"), new() { Plan = "columns: { \"Ngày giờ TQ (cũ)\": cleared }", Findings = "Q38=1" });
Text("two-row-header.csv", Lines(";", ["Số tờ khai", "Đơn vị", "Mã loại hình", "Luồng", "Đăng ký", "", "Phân luồng", "", "Thông quan", "", "Qua KVGS", ""],
    ["", "", "", "", "Ngày", "Giờ", "Ngày", "Giờ", "Ngày", "Giờ", "Ngày", "Giờ"], Divided("dd/MM/yyyy", "H:mm:ss")));
Text("group-above-header.csv", Lines(";", ["", "", "", "", "Đăng ký", "", "Phân luồng", "", "Thông quan", "", "Qua KVGS", ""],
    ["Số tờ khai", "Đơn vị", "Mã loại hình", "Luồng", "Ngày", "Giờ", "Ngày", "Giờ", "Ngày", "Giờ", "Ngày", "Giờ"], Divided("d/M/yyyy", "H'h'mm")), minutes: true);
Text("day-and-time-columns.csv", Lines(";", ["Số tờ khai", "Đơn vị", "Mã loại hình", "Luồng", "Ngày đăng ký", "Giờ đăng ký", "Ngày phân luồng", "Giờ phân luồng", "Ngày thông quan", "Giờ thông quan", "Ngày qua KVGS", "Giờ qua KVGS"],
    null, Divided("yyyyMMdd", "HHmmss")));
Text("day-and-time-planned.csv", Lines(",", ["Number", "Office", "Procedure", "Channel", "D1", "T1", "D2", "T2", "D3", "T3", "D4", "T4"], null, Divided("MM/dd/yyyy", "hh:mm:ss tt")),
    plan: "columns: { Number: declaration_no, D1: registered.date, T1: registered.time, D2: channelled.date, T2: channelled.time, D3: cleared.date, T3: cleared.time, D4: exited.date, T4: exited.time }", findings: "Q30=4");
Text("events.csv", EventLines(";", ["Số tờ khai", "Mốc", "Thời gian", "Người ghi"], ["Đăng ký chính thức", "Phân luồng", "Thông quan", "Qua khu vực giám sát"], "dd/MM/yyyy H:mm:ss"), source: "events", unread: "office channel procedure");
Text("events-english.csv", EventLines(",", ["Case ID", "Activity", "Complete Timestamp", "Resource"], ["Registered", "channelled", "Cleared", "Exit"], "yyyy-MM-dd HH:mm:ss.fff"), source: "events", unread: "office channel procedure");
Text("events-day-and-time.csv", EventDays(), source: "events", unread: "office channel procedure");
Text("log.xes", Xes(), unread: "office channel procedure");
Bytes("windows-1258.csv", [.. "S"u8, 0xF4, 0xEC, .. " t"u8, 0xF5, .. " khai;Lu"u8, 0xF4, 0xCC, .. "ng\r\n103512700100;1\r\n"u8], refused: "Windows-1258");
Text("no-header.csv", string.Join("\r\n", truth.Select(d => $"{d.Number};{d.Office};{d.Procedure}")) + "\r\n", refused: "there is no such row");
Text("foreign-header.csv", "Mã phiếu;Tên phiếu;Ghi chép\r\n1;2;3\r\n", refused: "\"Ghi chép\"");

// Workbooks.
Book("dates.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => Date(time, 1)))]);
Book("dates-half-days.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => Date(time, 3)))]);
Book("dates-hidden.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => Date(time, 2)))], findings: "Q37=19");
Book("dates-general.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => Date(time, 0)))], findings: "Q31=4");
Book("dates-text.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => (object?)(time is { } t ? Format("dd/MM/yyyy HH:mm:ss")(t) : null)))]);
Book("dates-mixed.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select((time, i) => i % 2 == 0 ? Date(time, 1) : time is { } t ? Format("d/M/yyyy H:mm:ss")(t) : "-"))]);
Book("dates-1904.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => Date(time, 1, 1462)))], from1904: true);
Book("dates-1904-general.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => Date(time, 0, 1462)))], from1904: true, findings: "Q31=4");
Book("dates-inexact.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => Date(time?.AddMilliseconds(400), 1)))]);
Book("numbers-as-numbers.xlsx", [.. Head(), .. Rows(d => d.Stamps.Select(time => Date(time, 1)), number: n => double.Parse(n, CultureInfo.InvariantCulture))]);
Book("titles.xlsx", [["CHI CỤC HẢI QUAN"], ["PHIẾU THU THẬP SỐ LIỆU", null, null, "Tháng 10"], [], .. Head(), .. Rows(d => d.Stamps.Select(time => Date(time, 1))), [], [null, "Tổng cộng", 5d]], merged: "A1:I1 A2:C2", findings: "Q02=1");
Book("merged-header.xlsx",
    [["Số tờ khai", "Đơn vị", "Mã loại hình", "Luồng", "Đăng ký", null, "Phân luồng", null, "Thông quan", null, "Qua KVGS", null],
    [null, null, null, null, "Ngày", "Giờ", "Ngày", "Giờ", "Ngày", "Giờ", "Ngày", "Giờ"],
    .. truth.Select(d => (object?[])[d.Number, d.Office, d.Procedure, d.Channel, .. d.Stamps.SelectMany(time => new[] { Date(time?.Date, 2), time is { } t ? new Number(t.TimeOfDay.TotalDays, 4) : null })])],
    merged: "A1:A2 B1:B2 C1:C2 D1:D2 E1:F1 G1:H1 I1:J1 K1:L1");
Book("merged-words.xlsx",
    [["Số tờ khai", "Đơn vị", "Mã loại hình", "Luồng", "Thời điểm", null, null, null],
    [null, null, null, null, "Đăng ký", "Phân luồng", "Thông quan", "Qua KVGS"],
    .. truth.Select(d => (object?[])[d.Number, d.Office, d.Procedure, d.Channel, .. d.Stamps.Select(time => Date(time, 1))])],
    merged: "A1:A2 B1:B2 C1:C2 D1:D2 E1:H1");

// What LibreOffice made of some of these.
foreach (var file in (string[])["dates.xls", "dates-1904.xls", "merged-header.xls", "dates-through-ods.xlsx", "excel-vi-seconds.xlsx", "iso-t.xlsx", "merged-header.xlsx", "dates.csv", "dates-half-days.csv", "merged-header.csv"])
{
    cases.Add($"libreoffice/{file},,,false,5,");
}

File.WriteAllLines(Path.Combine(folder, "expected.csv"), expected);
File.WriteAllLines(Path.Combine(folder, "cases.csv"), cases);
Console.WriteLine($"{cases.Count - 1} files");

static DateTime At(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

static Func<DateTime, string> Format(string format) => time => time.ToString(format, CultureInfo.InvariantCulture);

static string HalfDay(DateTime time, string format, string before, string after) => $"{Format(format)(time)} {(time.Hour < 12 ? before : after)}";

static Func<DateTime, string> Serial(string point) => time => time.ToOADate().ToString("0.0000000000", CultureInfo.InvariantCulture).Replace(".", point);

static string Weekday(DateTime time) => new[] { "Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ 6", "Thứ bảy" }[(int)time.DayOfWeek];

static Func<DateTime, string> Mixed()
{
    var next = 0;
    string[] formats = ["dd/MM/yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "d-M-yyyy H:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'+07:00'", "H:mm:ss d/M/yyyy", "yyyyMMddHHmmss", "d.M.yyyy HH:mm:ss"];
    return time => Format(formats[next++ % formats.Length])(time);
}

static object? Date(DateTime? time, int style, int earlier = 0) => time is { } t ? new Number(t.ToOADate() - earlier, style) : null;

static string Quoted(string cell, string separator) => cell.Contains(separator) || cell.Contains('"') || cell.Contains('\n') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

static string Line(IEnumerable<string> cells, string separator) => string.Join(separator, cells.Select(cell => Quoted(cell, separator)));

void Case(string file, string source, string plan, bool minutes, string read, string findings) =>
    cases.Add(string.Join(',', new[] { $"files/{file}", source, plan, minutes ? "true" : "false", read, findings }.Select(cell => Quoted(cell, ","))));

void Csv(string name, Func<DateTime, string> stamp, Layout? layout = null, bool minutes = false)
{
    layout ??= new();
    var separator = layout.Separator.ToString();
    var headers = layout.Headers ?? vi;
    var places = layout.Places ?? [0, 1, 2, 3, 4, 5, 6, 7, 8];
    var text = new StringBuilder(layout.Before).Append(Line(headers, separator)).Append(layout.NewLine);
    foreach (var (index, d) in truth.Index())
    {
        var row = Enumerable.Repeat("", headers.Length).ToArray();
        string[] cells = [$"{index + 1}", layout.Number(d.Number), d.Office, d.Procedure, layout.Channel(d.Channel), .. d.Stamps.Select(time => time is { } t ? stamp(t) : layout.Empty)];
        for (var i = 0; i < cells.Length; i++)
        {
            row[places[i]] = cells[i];
        }

        text.Append(Line(row, separator)).Append(layout.NewLine);
    }

    var encoding = layout.Encoding ?? new UTF8Encoding(layout.Bom);
    byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Append(layout.After).ToString())];
    File.WriteAllBytes(Path.Combine(folder, "files", name + layout.Extension), bytes);
    var gone = layout.Unread is null ? layout.Lost : string.Join(' ', truth.SelectMany(d => d.Stamps.Select((time, i) => (d, time, i)))
        .Where(each => each.time is { } t && layout.Unread(t)).Select(each => $"{each.d.Number}:{events[each.i]}"));
    Case(name + layout.Extension, "", layout.Plan, minutes, layout.Read is null ? "5" : $"{layout.Read.Length}", $"{layout.Findings}{(gone.Length > 0 ? $" unread={gone.Replace(' ', '+')}" : "")}{(layout.Unchecked.Length > 0 ? $" unchecked={layout.Unchecked}" : "")}".Trim());
}

void Text(string name, string text, string source = "", string plan = "", bool minutes = false, string findings = "", string unread = "", string refused = "")
{
    Bytes(name, Encoding.UTF8.GetBytes(text), source, plan, minutes, findings, unread, refused);
}

void Bytes(string name, byte[] bytes, string source = "", string plan = "", bool minutes = false, string findings = "", string unread = "", string refused = "")
{
    File.WriteAllBytes(Path.Combine(folder, "files", name), bytes);
    Case(name, source, plan, minutes, refused.Length > 0 ? $"refused: {refused}" : "5", $"{findings}{(unread.Length > 0 ? $" unread={unread.Replace(' ', '+')}" : "")}".Trim());
}

string Lines(string separator, string[] header, string[]? below, Func<Declaration, IEnumerable<string>> stamps) => string.Join("\r\n",
    [Line(header, separator), .. below is null ? [] : new[] { Line(below, separator) }, .. truth.Select(d => Line([d.Number, d.Office, d.Procedure, d.Channel, .. stamps(d)], separator)), ""]);

static Func<Declaration, IEnumerable<string>> Divided(string day, string time) =>
    d => d.Stamps.SelectMany(stamp => stamp is { } t ? new[] { Format(day)(t), Format(time)(t) } : ["", ""]);

string EventLines(string separator, string[] header, string[] names, string format) => string.Join("\r\n",
    [Line(header, separator), .. truth.SelectMany(d => d.Stamps.Select((time, i) => (d, time, i))).Where(each => each.time is not null)
        .Select(each => Line([each.d.Number, names[each.i], Format(format)(each.time!.Value), "CB01"], separator)), ""]);

string EventDays() => string.Join("\r\n",
    [Line(["Số tờ khai", "Sự kiện", "Ngày", "Giờ"], ";"), .. truth.SelectMany(d => d.Stamps.Select((time, i) => (d, time, i))).Where(each => each.time is not null)
        .Select(each => Line([each.d.Number, events[each.i], Format("d/M/yyyy")(each.time!.Value), Format("H:mm:ss")(each.time!.Value)], ";")), ""]);

string Xes() => $"""
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
    {string.Join("\n", truth.Select(d => $"<trace><string key=\"concept:name\" value=\"{d.Number}\"/>{string.Concat(d.Stamps.Select((time, i) => time is { } t ? $"<event><string key=\"concept:name\" value=\"{events[i]}\"/><date key=\"time:timestamp\" value=\"{Format("yyyy-MM-dd'T'HH:mm:ss.fff'+07:00'")(t)}\"/></event>" : ""))}</trace>"))}
    </log>
    """;

object?[][] Head() => [[.. vi]];

IEnumerable<object?[]> Rows(Func<Declaration, IEnumerable<object?>> stamps, Func<string, object>? number = null) =>
    truth.Select((d, i) => (object?[])[(double)(i + 1), number is null ? d.Number : number(d.Number), d.Office, d.Procedure, double.Parse(d.Channel), .. stamps(d)]);

void Book(string name, object?[][] rows, string findings = "", string merged = "", bool from1904 = false)
{
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    string[] formats = ["dd/mm/yyyy\\ hh:mm:ss", "dd/mm/yyyy", "[$-42A]dd/mm/yyyy\\ h:mm:ss\\ AM/PM", "hh:mm:ss"];
    using var bytes = new MemoryStream();
    using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
    {
        void Part(string path, string text)
        {
            var entry = zip.CreateEntry(path);
            entry.LastWriteTime = new DateTimeOffset(2020, 12, 1, 0, 0, 0, TimeSpan.Zero);
            using var part = entry.Open();
            part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text));
        }

        Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        Part("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr{(from1904 ? " date1904=\"1\"" : "")}/><sheets><sheet name="Phiếu" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
        Part("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="{formats.Length}">{string.Concat(formats.Select((format, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="{formats.Length + 1}"><xf numFmtId="0"/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\" applyNumberFormat=\"1\"/>"))}</cellXfs></styleSheet>""");
        Part("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => Cell(cell, $"{(char)('A' + c)}{r + 1}")))}</row>"))}</sheetData>{(merged.Length > 0 ? $"<mergeCells>{string.Concat(merged.Split(' ').Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>" : "")}</worksheet>""");
    }

    File.WriteAllBytes(Path.Combine(folder, "files", name), bytes.ToArray());
    Case(name, "", "", false, "5", findings);
}

static string Cell(object? cell, string at) => cell switch
{
    null => "",
    string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
    Number number => $"<c r=\"{at}\" s=\"{number.Style}\"><v>{number.Value.ToString("R", CultureInfo.InvariantCulture)}</v></c>",
    _ => $"<c r=\"{at}\"><v>{Convert.ToString(cell, CultureInfo.InvariantCulture)}</v></c>",
};

namespace Wild
{
    /// <summary>A declaration and its four stamps.</summary>
    internal sealed record Declaration(string Number, string Office, string Procedure, string Channel, DateTime?[] Stamps);

    /// <summary>A number under a style: 0 general, 1 date and time, 2 date, 3 half days, 4 time.</summary>
    internal sealed record Number(double Value, int Style);

    /// <summary>How a CSV file is laid out, and what is to be said of it.</summary>
    internal sealed record Layout
    {
        public char Separator { get; init; } = ';';
        public bool Bom { get; init; } = true;
        public string NewLine { get; init; } = "\r\n";
        public string Extension { get; init; } = ".csv";
        public Encoding? Encoding { get; init; }
        public string Empty { get; init; } = "";
        public string[]? Headers { get; init; }
        public int[]? Places { get; init; }
        public string Before { get; init; } = "";
        public string After { get; init; } = "";
        public string Plan { get; init; } = "";
        public string Findings { get; init; } = "";
        public string Lost { get; init; } = "";
        public string Unchecked { get; init; } = "";
        public Func<string, string> Number { get; init; } = number => number;
        public Func<string, string> Channel { get; init; } = channel => channel;
        public Func<DateTime, bool>? Unread { get; init; }
        public string[]? Read { get; init; }
    }
}
