using System.Text;
using CsCheck;

namespace TrsAnalytics.Tests;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("declaration_no,office\n1,2\n")]
    [InlineData("declaration_no;office\r\n1;2")]
    [InlineData("declaration_no\toffice\r1\t2\r")]
    [InlineData("\uFEFFdeclaration_no;office\n1;2\n")]
    public void Read_AnyDelimiterAndLineEnding_GivesTheSameCells(string text)
    {
        using var file = new ScratchFile(".csv", text);
        file.Rows().Should().Equal("1: declaration_no|office", "2: 1|2");
    }

    [Fact]
    public void Read_TitlesWithOtherDelimitersAboveTheHeader_FindsTheHeadersDelimiter()
    {
        using var file = new ScratchFile(".txt", "Phiếu, tuần 19/10, 24/10, bản 2\n\nSTT;\"Số  tờ khai\";Nộp\n1;2;3\n");
        file.Rows().Should().Equal("1: Phiếu, tuần 19/10, 24/10, bản 2", "2: ", "3: STT|Số  tờ khai|Nộp", "4: 1|2|3");
    }

    [Fact]
    public void Read_OneColumn_GivesOneCell()
    {
        using var file = new ScratchFile(".csv", "declaration_no\n1\n");
        file.Rows().Should().Equal("1: declaration_no", "2: 1");
    }

    [Fact]
    public void Read_HeaderWithNumberSign_IsNoComment()
    {
        using var file = new ScratchFile(".csv", "#,declaration_no\n#1,2\n");
        file.Rows().Should().Equal("1: #|declaration_no", "2: #1|2");
    }

    [Fact]
    public void GetCell_BeyondTheRow_IsEmpty()
    {
        using var file = new ScratchFile(".csv", "declaration_no,office\n1\n");
        using var table = file.Open();
        table.Read();
        table.Read();
        table.CellCount.Should().Be(1);
        table.GetCell(1).Text.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Read_Utf16WithByteOrderMark_IsText()
    {
        using var file = new ScratchFile(".csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("declaration_no;ô\n1;2\n")]);
        file.Rows().Should().Equal("1: declaration_no|ô", "2: 1|2");
    }

    [Fact]
    public void Row_AfterQuotedLineBreaks_IsTheLineTheRowBeginsOn()
    {
        using var file = new ScratchFile(".csv", "declaration_no,note\r\n1,\"a\r\nb\nc\"\r\n\r\n2,\"x\"\"y\"\r\n");
        file.Rows().Should().Equal("1: declaration_no|note", "2: 1|a\r\nb\nc", "5: ", "6: 2|x\"y");
    }

    [Fact]
    public void Row_OfRandomRows_CountsEveryLineBreak() => // witness: line breaks counted in the text written so far
        Gen.Select(Gen.OneOf(Gen.Const(""), Gen.Const("1,2"), Gen.Const("\"a\nb\",3"), Gen.Const("4,\"c\r\n\r\n\"")), Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n")))
            .Array[0, 2000].Sample(
                rows =>
                {
                    var text = new StringBuilder("declaration_no,x\n");
                    var lines = new List<int> { 1 };
                    var line = 2;
                    foreach (var (row, end) in rows)
                    {
                        lines.Add(line);
                        line += (row + end).Count(character => character == '\n');
                        text.Append(row).Append(end);
                    }

                    using var file = new ScratchFile(".csv", text.ToString());
                    return file.Rows().Select(row => int.Parse(row.Split(':')[0])).SequenceEqual(lines);
                },
                iter: 20,
                seed: "0000KOIPJkj3");

    [Fact]
    public void Read_MisplacedQuotesWithinARow_KeepsThem()
    {
        using var file = new ScratchFile(".csv", "declaration_no,note,x\n1,5\" ống,a\n2,\"b\" c,d\n3,\"e\nf\",g\n");
        file.Rows().Should().Equal("1: declaration_no|note|x", "2: 1|5\" ống|a", "3: 2|b c|d", "4: 3|e\nf|g");
    }

    [Theory]
    [InlineData("declaration_no,note\n1,a\n2,\"b\n3,c\n4,d\n", 3)]
    [InlineData("declaration_no,note\n1,\"a\n2,b\n3,\"c\"\n", 2)]
    public void Read_QuoteNeverClosed_NamesTheRowItStandsIn(string text, int row)
    {
        using var file = new ScratchFile(".csv", text);
        file.Fault().Should().StartWith($"data/file, row {row}: a quote that opens a field must be closed");
    }

    [Fact]
    public void Read_EmptyFile_HasNoRows()
    {
        using var file = new ScratchFile(".csv", "");
        file.Rows().Should().BeEmpty();
    }

    [Fact]
    public void Read_HugeField_IsRefusedWithinFewMegabytes()
    {
        using var file = new ScratchFile(".csv", "declaration_no,note\n1,a\n");
        using (var writer = new StreamWriter(file.Path, append: true))
        {
            writer.Write("2,\"");
            for (var megabyte = 0; megabyte < 300; megabyte++)
            {
                writer.Write(new string('x', 1 << 20));
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        file.Fault().Should().StartWith("data/file, row 3: a row must be shorter than 1048576 characters");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20 << 20);
    }

    [Fact]
    public void Open_Workbook_SaysThatItIsOne()
    {
        using var file = new ScratchFile(".csv", [(byte)'P', (byte)'K', 3, 4, 20, 0, 6, 0]);
        file.Fault().Should().Be("data/file: a .csv file must be text; it looks like a workbook; rename it to .xlsx or .xls if it is a workbook, or save it as CSV");
    }

    [Fact]
    public void Open_BinaryFile_IsRefused()
    {
        using var file = new ScratchFile(".csv", [1, 0, 2, 0, 3]);
        file.Fault().Should().Contain("it holds binary data");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30_000)] // behind the part that is looked at first, and across its buffers
    public void Read_OtherEncoding_NamesTheRow(int rowsBefore)
    {
        var good = "declaration_no,note\n" + string.Concat(Enumerable.Repeat("1,hàng\n", rowsBefore));
        using var file = new ScratchFile(".csv", [.. Encoding.UTF8.GetBytes(good), (byte)'2', (byte)',', 0xE0, (byte)'n', (byte)'\n']);
        file.Fault().Should().StartWith($"data/file, row {rowsBefore + 2}: the file must be text in UTF-8").And.NotContain("hàng");
    }

    [Fact]
    public void Read_CharacterCutOffAtTheEnd_IsRefused()
    {
        using var file = new ScratchFile(".csv", [.. "declaration_no\n1\n2"u8, 0xE1, 0xBB]);
        file.Fault().Should().StartWith("data/file, row 3: the file must be text in UTF-8");
    }

    [Fact]
    public void Read_FileCutWhileRead_IsRefused()
    {
        using var file = new ScratchFile(".csv", "declaration_no\n" + string.Concat(Enumerable.Repeat("103512970260\n", 100_000)));
        using var table = file.Open();
        table.Read();
        using (var writer = new FileStream(file.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            writer.SetLength(500_000);
        }

        var readOn = () =>
        {
            while (table.Read())
            {
            }
        };
        readOn.Should().Throw<UnusableInputException>().WithMessage("*must stay as it is while it is read*");
    }

    [Fact]
    public void GetCell_OfManyRows_AllocatesNothing()
    {
        using var file = new ScratchFile(".csv", "declaration_no,a,b\n" + string.Concat(Enumerable.Repeat("1,\"x\",z\n", 50_000)));
        using var table = file.Open();
        table.Read();
        table.Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = 0;
        while (table.Read())
        {
            length += table.GetCell(1).Text.Length;
        }

        length.Should().Be(49_999);

        // One byte a row would be 49,999; what the runtime itself allocates when it recompiles a loop is not a row's.
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000);
    }

    [Fact]
    public void Progress_FromStartToEnd_RunsToOne()
    {
        using var file = new ScratchFile(".csv", "declaration_no\n1\n");
        using var table = file.Open();
        while (table.Read())
        {
        }

        table.Progress.Should().Be(1);
    }
}
