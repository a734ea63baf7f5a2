namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 2, tables, headers, texts and numbers.</summary>
internal static class TableCases
{
    private const string Number = "103512700030";

    public static IEnumerable<ContractCase> All => [.. Tables, .. Headers, .. Values, .. Events, .. Numbers, .. Texts];

    private static IEnumerable<ContractCase> Tables =>
    [
        File("UTF-8 without BOM, comma", $"declaration_no,registered,cleared\n{Number},2020-10-19 08:00,2020-10-19 10:00\n"),
        File("UTF-8 with BOM", $"\uFEFFdeclaration_no,registered,cleared\n{Number},2020-10-19 08:00,2020-10-19 10:00\n"),
        File("semicolon", $"declaration_no;registered;cleared\n{Number};2020-10-19 08:00;2020-10-19 10:00\n"),
        File("tab", $"declaration_no\tregistered\tcleared\n{Number}\t2020-10-19 08:00\t2020-10-19 10:00\n"),
        File("line ends of Windows", $"declaration_no,registered,cleared\r\n{Number},2020-10-19 08:00,2020-10-19 10:00\r\n"),
        File("no line end at the end", $"declaration_no,registered,cleared\n{Number},2020-10-19 08:00,2020-10-19 10:00"),
        File("quoted fields may hold line breaks, delimiters and quotes",
            $"declaration_no,note,registered,cleared\n{Number},\"one\ntwo, \"\"three\"\"\",2020-10-19 08:00,\"2020-10-19 10:00\"\n"),
        File("a comma in a quoted header does not hide the semicolons", $"declaration_no;\"a,b,c,d\";registered;cleared\n{Number};;2020-10-19 08:00;2020-10-19 10:00\n"),
        File("the header is the first row with a cell that means declaration_no; rows above are titles",
            $"Collection form\n\nOffice,11B1,2020\ndeclaration_no,registered,cleared\n{Number},2020-10-19 08:00,2020-10-19 10:00\n"),
        File("blank rows are no rows", $"declaration_no,registered,cleared\n\n,,\n{Number},2020-10-19 08:00,2020-10-19 10:00\n , , \n\n"),
        File("a short row has empty cells", $"declaration_no,registered,cleared,exited\n{Number},2020-10-19 08:00,2020-10-19 10:00\n"),
        new("a row without a number is a row, unless it is blank", "rows=1|0|0|1|0, Q02=1", s => s.File("a.csv", "declaration_no,registered\n,2020-10-19 08:00\n")),
        new("every file has its own header and delimiter", "rows=2|2|0|0|0, elapsed.all.max_hours=2, status=2|0|0|0", s => s
            .File("a.csv", $"registered;cleared;declaration_no\n2020-10-19 08:00;2020-10-19 10:00;{Number}\n")
            .File("b.csv", $"declaration_no\tcleared\tregistered\n{DeclarationNumber.Of(2)}\t2020-10-19 10:00\t2020-10-19 08:00\n")),
    ];

    private static IEnumerable<ContractCase> Headers =>
    [
        Aliased("headers are compared ignoring case", "SỐ TỜ KHAI", "REGISTERED", "Cleared"),
        Aliased("headers are compared after trimming", "  Số tờ khai ", " registered", "cleared  "),
        Aliased("headers are compared after folding of white space", "Số  tờ\u00A0\tkhai", "registered", "cleared"),
        Aliased("headers are compared after Unicode NFC: a letter and its marks apart", "So\u0302\u0301 to\u031B\u0300 khai", "registered", "cleared"),
        Aliased("headers are compared after Unicode NFC: the marks in another order", "Sô\u0301 to\u0300\u031B khai", "registered", "cleared"),
        Aliased("a line break in a header is white space", "Số\ntờ khai", "registered", "cleared"),
        Aliased("field names always work beside columns", "declaration_no", "registered", "cleared"),
        new("several aliases may name one field: the first column of a file wins, not the first of the plan", "status=1|0|0|0, elapsed.all.max_hours=1", s => s
            .Plan("columns", "{ A: cleared, B: cleared }")
            .File("a.csv", $"declaration_no,registered,B,A\n{Number},2020-10-19 08:00,2020-10-19 09:00,2020-10-19 10:00\n")),
        new("the first column wins over the field name too", "status=1|0|0|0, elapsed.all.max_hours=1", s => s
            .Plan("columns", "{ A: cleared }")
            .File("a.csv", $"declaration_no,registered,A,cleared\n{Number},2020-10-19 08:00,2020-10-19 09:00,2020-10-19 10:00\n")),
        new("different files may use different aliases of one field", "status=2|0|0|0, elapsed.all.max_hours=2, elapsed.all.min_hours=1", s => s
            .Plan("columns", "{ A: cleared, B: cleared }").Row("A=19 09:00").Row("B=19 10:00", "b.csv")),
        new("names that offices use mean fields without the plan", "Q07=0, Q28=0, Q17=0, status=1|0|0|0, elapsed.all.max_hours=2, elapsed.by_final_channel.2.n=1, elapsed.by_direction.import.n=1", s => s
            .File("a.csv", $"STT;So to khai;Mã LH;LUỒNG;Xuất/nhập;NGAY_DK;Thời điểm thông quan (giờ:phút)\n1;{Number};A11;Vàng;NK;19/10/2020 8:00;19/10/2020 10:00\n")),
        new("the plan wins over a field name, that over a built-in meaning, wherever they stand; the others are Q29", "Q29=2, status=1|0|0|0, elapsed.all.max_hours=3", s => s
            .Plan("columns", "{ Xong: cleared }")
            .File("a.csv", $"declaration_no,registered,Thông quan,cleared,Xong\n{Number},2020-10-19 08:00,2020-10-19 09:00,2020-10-19 10:00,2020-10-19 11:00\n")),
        new("two columns of one built-in meaning: the first by position", "Q29=1, status=1|0|0|0, elapsed.all.max_hours=1", s => s
            .File("a.csv", $"declaration_no,registered,Thông quan,Ngày giờ TQ\n{Number},2020-10-19 08:00,2020-10-19 09:00,2020-10-19 10:00\n")),
        new("a column that looks like stamps and means nothing is Q28", "Q28=1, status=0|1|0|0", s => s
            .File("a.csv", $"declaration_no,registered,claered,note\n{Number},2020-10-19 08:00,2020-10-19 09:00,gấp\n")),
        new("a column that looks like declaration numbers and means nothing is Q28", "Q28=1", s => s
            .File("a.csv", $"declaration_no,registered,other\n{Number},2020-10-19 08:00,103512700100\n")),
        new("an entry of columns that matches no header is Q38", "Q38=1, Q28=0", s => s.Plan("columns", "{ \"Thông qan\": cleared, Luồng: channel }")
            .File("a.csv", $"declaration_no,registered,cleared,Luồng\n{Number},2020-10-19 08:00,,1\n")),
        new("a column called by the channelling that holds channels is the channel", "Q07=0, Q28=0, elapsed.by_final_channel.3.n=1", s => s
            .File("a.csv", $"Số tờ khai,Đăng ký,Phân luồng\n{Number},2020-10-19 08:00,Đỏ\n")),
    ];

    private static IEnumerable<ContractCase> Values =>
    [
        new("words of channels, directions and modes of transport are codes", "Q17=0, elapsed.by_final_channel.1.n=1, elapsed.by_final_channel.2.n=1, elapsed.by_final_channel.3.n=3, elapsed.by_direction.export.n=3", s => s
            .Row("channel=Xanh, direction=Xuất, transport_mode=Đường bộ").Row("channel=VÀNG, direction=XK").Row("channel=Do\u0309, direction=NK").Row("channel=1, final_channel=red, direction=I")
            .Row("channel=do, direction=export")),
        new("values of the plan recode, without regard to case and Unicode form; final_channel too", "Q17=0, elapsed.by_final_channel.2.n=2", s => s
            .Plan("values", "{ channel: { \"Trung  bình\": 2, Cao: 3 } }").Row("channel=TRUNG BÌNH").Row("channel=3, final_channel=trung bi\u0300nh")),
        new("values of the plan win over built-in words", "elapsed.by_final_channel.3.n=1", s => s.Plan("values", "{ channel: { Xanh: 3 } }").Row("channel=Xanh")),
        new("what is not recoded stays under its raw code", "Q17=1, elapsed.by_final_channel.Tím.n=1", s => s.Row("channel=Tím")),
        new("an office may be given by a name of the list", "Q17=0, elapsed.by_office.11B1.n=3", s => s.Offices("11B1,HQCK Tà Lùng,Ta Lung customs,,,")
            .Row("office=HQCK Tà Lùng").Row("office=ta lung customs").Row("office=11B1")),
        new("a name that two offices of the list have is no code", "Q17=1", s => s.Offices("11B1,Tà Lùng,A,,,", "11B2,Tà Lùng,B,,,").Row("office=Tà Lùng")),
    ];

    private static IEnumerable<ContractCase> Events =>
    [
        new("events: one row for each stamp; rows of events count too", "rows=3|1|2|0|0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .Sources("e.csv:events").Event("1", "registered", "19 08:00").Event("1", "cleared", "19 10:00").Event("1", "exited", "19 11:00")),
        new("events: source and recorded_by are optional", "rows=2|1|1|0|0, status=1|0|0|0", s => s.Sources("e.csv:events")
            .Bare("no=1, event=registered, timestamp=19 08:00, source=form, recorded_by=CB01", "e.csv")
            .Bare("no=1, event=cleared, timestamp=19 10:00, source=, recorded_by=", "e.csv")),
        new("events: own events of the plan are known", "Q17=0, status=1|0|0|0", s => s.Sources("e.csv:events")
            .Plan("events", "{ unloaded: { vi: \"Dỡ\", en: \"Unloaded\" } }").Plan("release", "{ earliest: [unloaded] }")
            .Event("1", "registered", "19 08:00").Event("1", "unloaded", "19 10:00")),
        new("events: an unreadable timestamp is Q07, an unreadable number Q02", "rows=3|1|1|1|0, Q07=1, Q02=1, status=0|1|0|0", s => s.Sources("e.csv:events")
            .Event("1", "registered", "19 08:00").Event("1", "cleared", "later").Bare("declaration_no=A1, event=cleared, timestamp=later", "e.csv")),
        new("XES is read as events", "rows=2|1|1|0|0, status=1|0|0|0, elapsed.all.max_hours=2", s => s
            .Plan("sources", "[{ path: \"data/log.xes\", layout: events }]").File("log.xes", Xes)),
        new("attributes of other sources do not disturb: a column nobody knows is kept", "rows=1|1|0|0|0, Q17=0", s => s.Row("note=hàng dễ hỏng, line_count=14")),
    ];

    private static IEnumerable<ContractCase> Numbers =>
    [
        .. Readable("103512700030", "12 digits"), .. Readable("10351270003", "11 digits"), .. Readable("1035127000", "10 digits"),
        .. Readable("1035127000301", "13 digits"), .. Readable("  103512700030 ", "spaces around"),
        .. Readable("'103512700030", "an apostrophe before it"), .. Readable("=\"103512700030\"", "written as a formula so that Excel leaves it alone"),
        .. Unreadable("", "empty"), .. Unreadable("-", "not recorded"), .. Unreadable("NULL", "NULL"), .. Unreadable("1.07E+11", "a number Excel spoilt"),
        .. Unreadable("103 512 700 030", "spaces within"), .. Unreadable("10351270003O", "a letter"), .. Unreadable("103512700", "9 digits"),
        .. Unreadable("103512700030.0", "a decimal point"), .. Unreadable("+10351270003", "a sign"), .. Unreadable("1035-12700030", "a dash"),
        new("the key is the first 11 digits: 11, 12 and 13 digits are one declaration", "rows=3|1|2|0|0", s => s
            .Row("declaration_no=10351270003").Row("declaration_no=103512700030").Row("declaration_no=1035127000301")),
        new("10 digits are a key of their own", "rows=2|2|0|0|0", s => s.Row("declaration_no=1035127000").Row("declaration_no=10351270003")),
        new("digit 12 is the amendment number: not part of the key", "rows=3|1|2|0|0, Q05=1", s => s.Row("no=1").Row("no=1/1").Row("no=1/9")),
    ];

    private static IEnumerable<ContractCase> Texts =>
    [
        new("direction, when absent, follows from the procedure", "elapsed.by_direction.export.n=1, elapsed.by_direction.import.n=absent", s => s.Row("no=1, procedure=B11")),
        new("direction stated wins over the procedure", "elapsed.by_direction.export.n=1, elapsed.by_direction.import.n=absent", s => s.Row("direction=export")),
        new("direction of an unknown procedure follows from the first digit", "elapsed.by_direction.import.n=1, elapsed.by_direction.export.n=2", s => s
            .Row("no=1, procedure=Z99").Row("no=x1, procedure=Z99").Row("no=x2, procedure=")),
        new("an empty final channel is the channel", "elapsed.by_final_channel.2.n=1", s => s.Row("channel=2")),
        new("an empty channel is the final channel: no change", "elapsed.by_final_channel.3.n=1, Q15=0, channel_changes.2->3=absent", s => s.Row("channel=, final_channel=3")),
        new("channels group by their digit", "elapsed.by_final_channel.3.n=3", s => s.Row("channel=3").Row("channel=3D").Row("final_channel=3C")),
        new("unrecognised channels stand under the raw code", "elapsed.by_final_channel.9.n=1, elapsed.by_final_channel.X.n=1", s => s.Row("channel=9").Row("channel=X")),
        new("an empty text groups as unknown", "elapsed.by_office.unknown.n=1, elapsed.by_procedure.unknown.n=1, elapsed.by_final_channel.unknown.n=1", s => s
            .Row("office=, procedure=, channel=")),
        new("a text that says unknown is a text: its code is unknown to the list, its office has a parent of its own", "Q17=1, ranking.D1.declarations=1", s => s
            .Offices("unknown,U,U,D1,,", "11B1,B,B,D2,,").Plan("ranking", "{ unit: department }").Row("procedure=unknown").Row("office=unknown, procedure=").Row("office=, procedure=")),
        new("- and NULL mean not recorded, in text fields too", "elapsed.by_office.unknown.n=2, Q17=0", s => s
            .Offices("11B1,Tà Lùng,Ta Lung,,,").Row("office=-").Row("office=NULL")),
        new("a channel that changed is counted from digit to digit", "channel_changes.2->3=2, channel_changes.1->2=1, elapsed.by_final_channel.3.n=2", s => s
            .Row("channel=2, final_channel=3").Row("channel=2A, final_channel=3D").Row("channel=1, final_channel=2").Row("channel=1, final_channel=1")),
    ];

    private static ContractCase File(string sentence, string text) =>
        new(sentence, "rows=1|1|0|0|0, status=1|0|0|0, elapsed.all.max_hours=2, Q07=0", s => s.File("a.csv", text));

    private static ContractCase Aliased(string sentence, string number, string registered, string cleared) =>
        new(sentence, "rows=1|1|0|0|0, status=1|0|0|0, elapsed.all.max_hours=2", s => s.Plan("columns", "{ \"Số tờ khai\": declaration_no }")
            .File("a.csv", $"\"{number}\",{registered},{cleared}\n{Number},2020-10-19 08:00,2020-10-19 10:00\n"));

    private static IEnumerable<ContractCase> Readable(string number, string form) =>
        [new($"a number is readable: {form}", "rows=1|1|0|0|0, Q02=0", s => s.Row($"declaration_no={number}"))];

    private static IEnumerable<ContractCase> Unreadable(string number, string form) =>
    [
        new($"a number cannot be read, its row is excluded and not judged further: {form}", "rows=1|0|0|1|0, Q02=1, Q01=0, Q03=0, Q07=0, Q08=0", s => s
            .Row($"declaration_no={number}, cleared=31/02/2020, exited=2021-01-01 08:00")),
    ];

    private const string Xes = """
        <?xml version="1.0" encoding="UTF-8"?>
        <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
          <trace>
            <string key="concept:name" value="103512700030"/>
            <event><string key="concept:name" value="registered"/><date key="time:timestamp" value="2020-10-19T08:00:00.000+07:00"/></event>
            <event><string key="concept:name" value="cleared"/><date key="time:timestamp" value="2020-10-19T03:00:00.000+00:00"/></event>
          </trace>
        </log>
        """;
}
