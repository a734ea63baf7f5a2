namespace TrsAnalytics.Tests.Contract;

/// <summary>Section 2 for Excel files.</summary>
internal static class WorkbookCases
{
    private static readonly object?[] Header = ["declaration_no", "registered", "cleared"];
    private static readonly DateTime Eight = new(2020, 10, 19, 8, 0, 0, DateTimeKind.Unspecified);

    public static IEnumerable<ContractCase> All =>
    [
        Sheet("text cells", "status=1|0|0|0, elapsed.all.max_hours=2", Header, ["103512700060", "19/10/2020 08:00", "2020-10-19T10:00:00"]),
        Sheet("date cells", "status=1|0|0|0, elapsed.all.max_hours=2", Header, ["103512700060", Eight, Eight.AddHours(2)]),
        Sheet("a date cell is rounded to the second: 0.49 s down, 0.51 s up", "elapsed.all.max_hours=3601/3600", Header, ["103512700060", Eight.AddMilliseconds(490), Eight.AddSeconds(3600.51)]),
        Sheet("a whole number of days under a format without hours is a date alone", "status=0|0|0|1, Q07=0", Header, ["103512700060", Eight, new DateOnly(2020, 10, 20)]),
        Sheet("a number of General format is a serial number where its column has no other form: noon of 20 October", "status=1|0|0|0, Q31=1, Q07=0, elapsed.all.max_hours=28", Header, ["103512700060", Eight, 44124.5]),
        Sheet("a number among date cells cannot be read", "status=1|1|0|0, Q31=0, Q07=1", Header, ["103512700060", Eight, 44124.5], ["103512700130", Eight, Eight.AddHours(1)]),
        Sheet("a whole-number cell is read as its digits", "rows=2|1|1|0|0, Q02=0", Header, [103512700060d, Eight, null], ["103512700060", Eight, null]),
        Sheet("a number that is not whole cannot be read", "rows=1|0|0|1|0, Q02=1", Header, [103512700060.5, Eight, null]),
        Sheet("titles above the header, blank rows between", "rows=1|1|0|0|0, elapsed.all.max_hours=2", ["Collection form 2020"], [], [null, "11B1"], Header, [], ["103512700060", Eight, Eight.AddHours(2)], []),
        Sheet("- and NULL and empty cells mean not recorded", "rows=3|3|0|0|0, status=0|3|0|0, Q07=0", Header, ["103512700060", Eight, "-"], ["103512700130", Eight, "NULL"], ["103512700200", Eight, ""]),
        new("the first sheet by default", "rows=1|1|0|0|0", s => s.Plan("sources", "[{ path: \"data/form.xlsx\" }]").File("form.xlsx", TwoSheets)),
        new("the sheet that is named", "rows=2|2|0|0|0", s => s.Plan("sources", "[{ path: \"data/form.xlsx\", sheet: \"Phiếu\" }]").File("form.xlsx", TwoSheets)),
    ];

    private static byte[] TwoSheets => SmallWorkbook.Of(
        ("One", [Header, ["103512700060", Eight, null]]),
        ("Phiếu", [Header, ["103512700060", Eight, null], ["103512700130", Eight, null]]));

    private static ContractCase Sheet(string sentence, string expected, params object?[][] rows) =>
        new(sentence, expected, s => s.Plan("sources", "[{ path: \"data/form.xlsx\" }]").File("form.xlsx", SmallWorkbook.Of(("Form", rows))));
}
