using System.IO.Compression;
using System.Text;

namespace TrsAnalytics.Tests;

public sealed class XesTableTests
{
    private const string Fields = "0: declaration_no|event|timestamp|office|procedure|direction|channel|final_channel|transport_mode|trader|commodity";

    private const string Header = Fields + "|colour";

    private const string Log = """
        <?xml version="1.0" encoding="UTF-8"?>
        <log xes.version="1849.2016" xmlns="http://www.xes-standard.org/">
          <global scope="trace"><string key="concept:name" value="none"/><string key="office" value="none"/></global>
          <string key="concept:name" value="a log"/>
          <trace>
            <string key="concept:name" value="103512970260"><string key="office" value="nested"/></string>
            <string key="office" value="11B1"/>
            <string key="colour" value="blue"/>
            <event>
              <string key="concept:name" value="registered"/>
              <date key="time:timestamp" value="2020-10-19T08:00:00.000+07:00"/>
            </event>
            <event><date key="time:timestamp" value="2020-10-19T01:00:00.5Z"/><string key="concept:name" value="released"/></event>
          </trace>
          <trace/>
          <trace><string key="concept:name" value="2"/><event/><event><date key="time:timestamp" value="2020-10-19T08:00:00"/></event>
            <event><date key="time:timestamp" value="19/10/2020 08:00"/></event>
            <event><date key="time:timestamp" value="2020-10-19"/></event></trace>
        </log>
        """;

    private static readonly string[] Rows =
    [
        Header,
        "9: 103512970260|registered|2020-10-19T01:00:00Z|11B1||||||||blue",
        "13: 103512970260|released|2020-10-19T01:00:01Z|11B1||||||||blue",
        "16: 2|||||||||||",
        "16: 2||2020-10-19T08:00:00|||||||||",
        "17: 2||19/10/2020 08:00|||||||||",
        "18: 2||2020-10-19|||||||||",
    ];

    [Fact]
    public void Read_Log_GivesOneRowAnEventUnderItsLine()
    {
        using var file = new ScratchFile(".xes", Log);
        file.Rows().Should().Equal(Rows);
    }

    [Fact]
    public void Read_CompressedLog_GivesTheSame()
    {
        using var file = new ScratchFile(".xes.gz", Zipped(gzip => gzip.Write(Encoding.UTF8.GetBytes(Log))));
        file.Rows().Should().Equal(Rows);
    }

    [Theory]
    [InlineData("-0044-03-15T12:00:00Z")]
    [InlineData("0001-01-01T00:00:00+07:00")]
    [InlineData("9999-12-31T23:59:59-05:00")]
    [InlineData("2020-10-19T24:00:00")]
    [InlineData("2020-10-19T24:00:00+07:00")]
    public void GetCell_TimestampOutOfReach_IsTheTextAsItStands(string timestamp)
    {
        using var file = new ScratchFile(".xes", $"<log><trace><event><date key='time:timestamp' value='{timestamp}'/></event></trace></log>");
        file.Rows().Should().Equal(Fields, $"1: ||{timestamp}||||||||");
    }

    [Theory]
    [InlineData("<!DOCTYPE log [<!ENTITY a 'x'>]><log>&a;</log>")]
    [InlineData("<!DOCTYPE log SYSTEM 'file:///etc/passwd'><log/>")]
    [InlineData("<log><trace><string key='concept:name' value='103512970260'/>")]
    [InlineData("declaration_no,event\n")]
    public void Read_EntitiesOrBrokenXml_AreRefusedWithTheirLine(string text)
    {
        using var file = new ScratchFile(".xes", text);
        file.Fault().Should().Be("data/file, line 1: the file must be well-formed XML without a document type and entities; it is not; export it again from the program it came from");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Read_NoXmlAtAll_IsRefused(string text)
    {
        using var file = new ScratchFile(".xes", text);
        file.Fault().Should().StartWith("data/file");
    }

    [Fact]
    public void Read_OtherXml_IsRefused()
    {
        using var file = new ScratchFile(".xes", "<html><body/></html>");
        file.Fault().Should().StartWith("data/file: an XES file must begin with the element log");
    }

    [Fact]
    public void Read_TraceAttributeBehindItsEvents_IsRefused()
    {
        using var file = new ScratchFile(".xes", "<log>\n<trace><event/>\n<string key='concept:name' value='1'/></trace></log>");
        file.Fault().Should().StartWith("data/file, line 3: the attributes of a trace must stand before its events");
    }

    [Fact]
    public void Read_CompressedBomb_IsRefusedOnTheWay()
    {
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        "<a/>"u8.CopyTo(spaces); // a text without end is another mistake
        using var file = new ScratchFile(".xes.gz", Zipped(gzip =>
        {
            gzip.Write("<log>"u8);
            for (var megabyte = 0; megabyte < 100; megabyte++)
            {
                gzip.Write(spaces);
            }
        }));
        file.Fault().Should().StartWith("data/file: a compressed file must expand to at most");
    }

    [Fact]
    public void Read_NotCompressedAtAll_IsRefused()
    {
        using var file = new ScratchFile(".xes.gz", Log);
        file.Fault().Should().StartWith("data/file: the file must be a sound XES event log");
    }

    private static byte[] Zipped(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            write(gzip);
        }

        return bytes.ToArray();
    }
}
