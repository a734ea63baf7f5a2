using System.IO.Compression;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace TrsAnalytics.Tests;

/// <summary>Small files that would fill the memory are refused before they do.</summary>
public sealed class DecodingLimitTests
{
    [Theory]
    [InlineData("the value of an attribute")]
    [InlineData("the name of an element")]
    [InlineData("an attribute of UTF-16")]
    public void Xes_WithATagWithoutEnd_IsRefused(string what)
    {
        var endless = new string('a', 3 << 20);
        var log = what == "the name of an element" ? $"<log><{endless}/></log>" : $"<log><trace><string key='office' value='{endless}'/></trace></log>";
        using var file = new ScratchFile(".xes", what == "an attribute of UTF-16" ? [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(log)] : Encoding.UTF8.GetBytes(log));
        file.Fault().Should().StartWith("data/file: a tag or a text of it must have at most").And.NotContain("aaa");
    }

    [Fact]
    public void Xes_NestedWithoutEnd_IsRefused()
    {
        using var file = new ScratchFile(".xes", "<log><trace>" + string.Concat(Enumerable.Repeat("<a b='/>'>", 100_000)));
        file.Fault().Should().Contain("nested at most 100 deep");
    }

    [Fact]
    public void Xes_WithAllThatXmlKnows_IsReadAsEver()
    {
        const string Log = """
            <?xml version="1.0"?><?note it's > all ??><!-- a comment with <tags>, "quotes" --- and -- no end --->
            <log><trace><string key='concept:name' value="it's > 1"/><![CDATA[ <log> ]] ]>> ]]><event/></trace></log>
            """;
        using var file = new ScratchFile(".xes", Log.Replace(" --- and -- no end --->", " - -->", StringComparison.Ordinal));
        file.Rows().Should().HaveCount(2).And.HaveElementAt(1, "2: it's > 1||||||||||");
        using var wide = new ScratchFile(".xes", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-16'?><log>" + string.Concat(Enumerable.Repeat("<trace><event></event></trace>", 500)) + "</log>")]);
        wide.Rows().Should().HaveCount(501);
    }

    [Fact]
    public void Workbook_WithAStringWithoutEnd_IsRefused()
    {
        using var file = new ScratchFile(".xlsx", Zip(("xl/sharedStrings.xml", $"<sst><si><t>{new string('a', 2 << 20)}</t></si></sst>")));
        file.Fault().Should().StartWith("data/file, sharedStrings.xml: a tag or a text of it must have at most");
    }

    [Theory]
    [InlineData("<worksheet><sheetData><row>", "<c r='A1'/>", 300_000, "a row of it must have at most")]
    [InlineData("<worksheet><mergeCells>", "<mergeCell/>", 2_200_000, "rows without cells and merged cells")]
    [InlineData("<worksheet><sheetData>", "<row><c a='/>'/></row>", 300_000, null)]
    public void Markup_WithARowWithoutEnd_IsRefused(string start, string each, int times, string? phrase)
    {
        var limits = new MarkupLimits("sheet");
        limits.Look(Encoding.UTF8.GetBytes(start));
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(each, 1000)));
        var look = () =>
        {
            for (var thousand = 0; thousand < times / 1000; thousand++)
            {
                limits.Look(block);
            }
        };
        if (phrase is null)
        {
            look.Should().NotThrow();
        }
        else
        {
            look.Should().Throw<UnusableInputException>().WithMessage($"sheet: *{phrase}*");
        }
    }

    [Fact]
    public void AtOnce_MoreThanTheMemoryShouldHold_IsRefused()
    {
        DecodingLimits.CheckAtOnce(128 << 20, "strings");
        ((Action)(() => DecodingLimits.CheckAtOnce((128 << 20) + 1, "strings"))).Should().Throw<UnusableInputException>()
            .WithMessage("strings: what has to be read at once must have at most 128 MB; *");
    }

    [Fact]
    public void Parquet_OfFarMoreCellsThanBytes_IsRefused()
    {
        // 60 columns of a million equal rows: some kilobytes on the disk, 60 million cells in memory.
        DataField[] fields = [.. Enumerable.Range(0, 60).Select(i => new DataField<bool>($"c{i}"))];
        var rows = new bool[1_000_000];
        using var file = new ScratchFile(".parquet", Written(fields, async (group, field) => await group.WriteAsync<bool>(field, rows)));
        file.Fault().Should().StartWith("data/file, row group 1: a row group must have at most 5000000 rows and 50000000 cells; it has 1000000 rows of 60 columns");
    }

    [Fact]
    public void Parquet_OfATextWithoutEnd_IsRefused()
    {
        using var file = new ScratchFile(".parquet", Written([new DataField<string>("note")], async (group, field) => await group.WriteAsync(field, new string?[] { new('a', 40_000) })));
        file.Fault().Should().StartWith("data/file, row group 1, note: a text must have at most 32767 characters; one has 40000");
    }

    [Fact]
    public void Csv_WithATextOfAMillionCharacters_IsRefusedWithItsPlace()
    {
        using var folder = new PlanFolder();
        folder.Write("data/a.csv", $"declaration_no,registered,note\n103512970260,2020-10-19 08:00,{new string('a', 40_000)}\n");
        ((Action)(() => Measurement.Read(folder.Root))).Should().Throw<UnusableInputException>()
            .WithMessage("data/a.csv, row 2, note: a text must have at most 32767 characters; one has 40000; *");
    }

    [Fact]
    public void KeptTexts_OfACompressedFile_AreLimitedByItsSize()
    {
        var kept = new KeptTexts(new("/no/such/file", "data/a.xes.gz", 0, null!) { Rows = null });
        for (var megabyte = 0; megabyte < 32; megabyte++)
        {
            kept.Add(1 << 20);
        }

        ((Action)(() => kept.Add(1))).Should().Throw<UnusableInputException>().WithMessage("data/a.xes.gz: the texts of a file must not be more than 10 times its size; *");
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.NoCompression).Open());
                part.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Written(DataField[] fields, Func<ParquetRowGroupWriter, DataField, Task> write) => Task.Run(async () =>
    {
        using var bytes = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), bytes))
        {
            using var group = writer.CreateRowGroup();
            foreach (var field in fields)
            {
                await write(group, field);
            }
        }

        return bytes.ToArray();
    }).GetAwaiter().GetResult();
}
