using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;

namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>What cannot be used: one clear message, exit code 2, no stack trace, nothing out of the cells.</summary>
public sealed class BadInputTests
{
    private const string Header = "declaration_no,registered,final_channel\n";
    private const string Row = "103512970260,2020-10-19 08:00,1\n";

    /// <summary>Bytes in no order: a generator of Knuth (The Art of Computer Programming, 3.3.4), started at a constant.</summary>
    private static readonly byte[] Noise = NoiseOf(5000);

    private static readonly Dictionary<string, (Action<Scratch> Study, string[] Named)> Studies = new()
    {
        ["an empty file"] = (s => s.Study("a.csv", []), ["a.csv"]),
        ["a binary named .csv"] = (s => s.Study("a.csv", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 251))]), ["a.csv"]),
        ["a header without declaration_no"] = (s => s.Study("a.csv", Bytes("registered,final_channel\n2020-10-19 08:00,1\n")), ["a.csv", "declaration_no"]),
        ["a plan with a wrong key"] = (s => s.Study("a.csv", Bytes(Header + Row)).AddToPlan("folow_up: 2020-11-23"), ["plan.yaml", "folow_up"]),
        ["a cyclic previous"] = (s => s.Study("a.csv", Bytes(Header + Row)).AddToPlan("previous: ."), ["plan.yaml", "previous"]),
        ["entities in .xes"] = (s => s.Study("a.xes", Bytes("<!DOCTYPE log [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><log><trace><string key=\"concept:name\" value=\"&e;\"/></trace></log>")), ["a.xes"]),
        ["a workbook that is none"] = (s => s.Study("a.xlsx", Bytes(Header + Row)), ["a.xlsx"]),
        ["no data at all in a workbook"] = (s => s.Study("a.xlsx", []), ["a.xlsx"]),
        ["a workbook cut short"] = (s => s.Study("a.xlsx", FirstHalf("ta-lung-2020/data/02-phieu-thu-thap.xlsx")), ["a.xlsx"]),
        ["a zip bomb"] = (s => s.Study("a.xlsx", ZipBomb()), ["a.xlsx", "times its size"]),
        ["a gzip bomb"] = (s => s.Study("a.xes.gz", Gzip(Bytes("<log>" + string.Concat(Enumerable.Repeat("<a/>" + new string(' ', 1020), 100 << 10))))), ["a.xes.gz", "times its size"]),
        ["a gzip cut short"] = (s => s.Study("a.xes.gz", Gzip(Noise)[..2000]), ["a.xes.gz"]),
        ["a gzip that is none"] = (s => s.Study("a.xes.gz", Bytes(Header + Row)), ["a.xes.gz"]),
        ["a Parquet file that is none"] = (s => s.Study("a.parquet", [.. "PAR1"u8, .. Noise, .. "PAR1"u8]), ["a.parquet"]),
        ["a Parquet file without a byte"] = (s => s.Study("a.parquet", []), ["a.parquet"]),
        ["bytes that are no UTF-8"] = (s => s.Study("a.csv", [.. Bytes(Header + Row), 0xD0, 0xFF, 0xC3]), ["a.csv, row 3", "UTF-8"]),
        ["zero bytes"] = (s => s.Study("a.csv", Bytes(Header + Row + "\0\0\0")), ["a.csv", "binary"]),
        ["ten thousand columns"] = (s => s.Study("a.csv", Bytes($"declaration_no,registered,{string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"c{i}"))}\n{Row}")), ["a.csv, row 1", "1000 columns"]),
        ["a quote that is never closed"] = (s => s.Study("a.csv", Bytes($"{Header}{Row}\"{string.Concat(Enumerable.Repeat(Row, 50_000))}")), ["a.csv, row 3"]),
        ["a file that vanished after it was listed"] = (s => s.Link("a.csv", "gone"), ["a.csv", "not there"]),
        ["a device"] = (s => s.Link("a.csv", "/dev/stdin"), ["a.csv", "pipe or a device"]),
        ["a file of an unknown kind"] = (s => s.Study("a.pdf", Bytes(Header + Row)), ["a.pdf", ".csv"]),
        ["a folder in the place of the plan"] = (s => Directory.CreateDirectory(s["plan.yaml"]), ["plan.yaml", "folder"]),
        ["a folder in the place of the offices"] = (s => Directory.CreateDirectory(s.Study("a.csv", Bytes(Header + Row))["offices.csv"]), ["offices.csv", "folder"]),
        ["a plan that is no text"] = (s => File.WriteAllBytes(s.Study("a.csv", Bytes(Header + Row))["plan.yaml"], Noise), ["plan.yaml", "UTF-8"]),
        ["an empty plan"] = (s => File.WriteAllText(s.Study("a.csv", Bytes(Header + Row))["plan.yaml"], ""), ["plan.yaml"]),
        ["no data"] = (s => s.Study("a.csv", []).Delete("data/a.csv"), ["plan.yaml"]),
    };

    private static readonly Dictionary<string, (string[] Call, string[] Named)> Calls = new()
    {
        ["no such folder"] = (["check", "/no/such/study"], ["/no/such/study"]),
        ["an unknown option"] = (["check", ".", "--colour"], ["--colour", "trs check --help"]),
        ["an unknown command"] = (["chekc"], ["chekc"]),
        ["no command"] = (["--colour"], ["trs --help"]),
        ["a missing argument"] = (["analyse"], ["STUDY", "trs analyse --help"]),
        ["an unknown clock"] = (["analyse", ".", "--clock", "wall"], ["--clock", "elapsed, working", "'wall' is none"]),
        ["an unknown language"] = (["report", ".", "--lang", "fr"], ["--lang", "vi, en, both"]),
        ["an unknown format"] = (["report", ".", "--format", "pdf,doc"], ["--format", "pdf, html, xlsx"]),
        ["JSON and CSV at once"] = (["analyse", ".", "--json", "--csv"], ["--json", "--csv"]),
        ["a dimension that is none"] = (["analyse", Repository.Study("ta-lung-2020"), "--by", "chanel"], ["--by", "'chanel' is neither", "did you mean channel?"]),
        ["a channel that is none"] = (["analyse", Repository.Study("ta-lung-2020"), "--where", "final_channel=red"], ["--where", "'red' is none of this study", "1, 2, 3"]),
        ["an analysis of an unknown kind"] = (["analyse", ".", "-o", "all.doc"], [".json, .csv or .xlsx"]),
        ["an analysis nobody may write"] = (["analyse", Repository.Study("ta-lung-2020"), "-o", "/proc/all.json"], ["/proc/all.json", "writable"]),
        ["a target that is none"] = (["whatif", Repository.Study("ta-lung-2019"), "--stage", "document_queue", "--to", "banana"], ["--to", "'banana' is none", "2h"]),
        ["a condition that is none"] = (["whatif", Repository.Study("ta-lung-2019"), "--stage", "document_queue", "--to", "2h", "--where", "E21"], ["--where", "'E21' has no ="]),
        ["a condition that nobody meets"] = (["whatif", Repository.Study("ta-lung-2019"), "--stage", "document_queue", "--to", "2h", "--where", "procedure=Z9"], ["--where", "'Z9' is none of this study"]),
        ["a stage that is none"] = (["whatif", Repository.Study("ta-lung-2019"), "--stage", "lunch", "--to", "2h"], ["--stage", "'lunch' is none", "document_queue"]),
        ["a study compared with itself"] = (["compare", Repository.Study("ta-lung-2020"), "--with", Path.Combine(Repository.Study("ta-lung-2020"), "plan.yaml")], ["--with", "itself"]),
        ["a day that is none"] = (["rank", Repository.Study("national-2020"), "--as-of", "2025-13-01"], ["--as-of", "'2025-13-01' is none"]),
        ["a worklist as JSON and into a file"] = (["worklist", ".", "--json", "-o", "list.csv"], ["--output", "--json", "--csv"]),
        ["a worklist of an unknown kind"] = (["worklist", ".", "-o", "list.doc"], [".xlsx or .csv"]),
        ["a worklist nobody may write"] = (["worklist", Repository.Study("ta-lung-2020"), "-o", "/proc/list.csv"], ["/proc/list.csv"]),
        ["a folder nobody may write"] = (["report", Repository.Study("ta-lung-2019"), "--format", "html", "-o", "/proc/reports"], ["/proc/reports", "writable"]),
        ["a new study nobody may write"] = (["new", "/proc/first-study"], ["/proc/first-study"]),
        ["a full disk"] = (["report", Repository.Study("ta-lung-2019"), "-o", "/dev/full"], ["/dev/full", "disk is full"]),
        ["a study's name with a space"] = (["new", "ta lung"], ["FOLDER"]),
        ["a study that is there"] = (["new", Repository.Study("ta-lung-2020")], ["plan.yaml"]),
    };

    /// <summary>What is wrong in each study.</summary>
    public static TheoryData<string> StudyFaults => [.. Studies.Keys];

    /// <summary>What is wrong in each call.</summary>
    public static TheoryData<string> CallFaults => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(StudyFaults))]
    public void Check_OfAStudyThatCannotBeUsed_SaysWhereAndExitsWith2(string fault)
    {
        using var scratch = new Scratch();
        Studies[fault].Study(scratch);
        Refused(Call.Trs("check", scratch.Folder), Studies[fault].Named);
    }

    [Theory]
    [MemberData(nameof(CallFaults))]
    public void Call_ThatCannotBeUsed_SaysWhyAndExitsWith2(string fault) => Refused(Call.Trs(Calls[fault].Call), Calls[fault].Named);

    [Theory]
    [InlineData("declaration_no,final_channel\n103512970260,1\n", "1 row was read, and no file has a column that means registered", "`columns`")]
    [InlineData(Header, "nothing but headers", "`sources`")]
    [InlineData(Header + "103512970260,2019-10-19 08:00,1\n103512970330,,1\n1.07E+11,2020-10-19 08:00,1\n", "3 rows were read; declarations without a readable registration: 1, registered outside the window: 1, rows without a readable number: 1", "`registration`")]
    public void Study_OfWhichNothingWasMeasured_IsCheckedAndOtherwiseRefused(string file, string found, string advice)
    {
        using var scratch = new Scratch().Study("a.csv", Bytes(file));
        string[][] calls = [["analyse"], ["rank"], ["report", "-o", scratch["out"]], ["worklist"], ["whatif", "--stage", "document_queue", "--to", "2h"], ["compare", "--with", Repository.Study("ta-lung-2019")]];
        foreach (var call in calls)
        {
            Refused(Call.Trs([call[0], scratch.Folder, .. call[1..]]), [scratch.Folder, "registered from 2020-10-19 to 2020-10-24", found, advice]);
        }

        var check = Call.Trs("check", scratch.Folder);
        check.Code.Should().Be(1, check.Error);
        check.Error.Should().Contain(found);
        check.Output.Should().Contain("0 declarations");
    }

    /// <summary>The field must be given up while it is read: the whole of it would not fit into the heap allowed here.</summary>
    [Theory]
    [InlineData('x')]
    [InlineData('\n')]
    public void Check_OfAFieldOf300Megabytes_SaysWhereAndKeepsItOutOfMemory(char content)
    {
        using var scratch = new Scratch().Study("a.csv", Bytes($"{Header}{Row}103512970260,\""));
        var megabyte = Bytes(new string(content, 1 << 20));
        using (var file = File.OpenWrite(scratch["data/a.csv"]))
        {
            file.Position = file.Length;
            for (var i = 0; i < 300; i++)
            {
                file.Write(megabyte);
            }
        }

        Refused(Call.Trs(["check", scratch.Folder], ("DOTNET_GCHeapHardLimit", "0x8000000")), ["a.csv, row 3", "1048576 characters"]);
    }

    /// <summary>Root reads everything, unless it gives up that capability.</summary>
    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Check_OfAFileThatMayNotBeRead_SaysSo()
    {
        using var scratch = new Scratch().Study("a.csv", Bytes(Header + Row));
        File.SetUnixFileMode(scratch["data/a.csv"], UnixFileMode.None);
        string[] plainly = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"] : [];
        string[] call = [.. plainly, .. Call.TrsProgram, "check", scratch.Folder];
        Refused(Call.Run(call[0], call[1..]), ["a.csv", "must be readable"]);
    }

    [Fact]
    public void Report_WithoutAFolderForTemporaryFiles_SaysSo()
    {
        using var scratch = new Scratch();
        var call = Call.Trs(["report", Repository.Study("ta-lung-2019"), "-o", scratch.Folder], ("TMPDIR", scratch["none"]));
        Refused(call, [scratch["none"], "temporary files"]);
        Directory.GetFileSystemEntries(scratch.Folder).Should().BeEmpty();
    }

    private static void Refused(Call call, string[] named)
    {
        call.Code.Should().Be(2, call.Error);
        call.Output.Should().BeEmpty();
        call.Error.Should().ContainAll(named).And.NotContain("   at ").And.NotContain("Exception");
        call.Error.TrimEnd('\n').Should().NotContain("\n", "one mistake is one line");
        Regex.IsMatch(call.Error, "[0-9]{11}", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().BeFalse("a declaration number is nobody's business");
    }

    private static byte[] FirstHalf(string file)
    {
        var whole = File.ReadAllBytes(Path.Combine(Repository.Root, "studies", file));
        return whole[..(whole.Length / 2)];
    }

    private static byte[] NoiseOf(int length)
    {
        var state = 1u;
        return [.. Enumerable.Range(0, length).Select(_ => (byte)((state = unchecked((state * 1664525) + 1013904223)) >> 24))];
    }

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] ZipBomb()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open())
        {
            for (var i = 0; i < 100; i++)
            {
                sheet.Write(new byte[1 << 20]);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
