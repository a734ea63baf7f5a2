using System.Security.Cryptography;
using System.Text;
using NetMQ;

namespace TrsAnalytics.Tests;

/// <summary>A message that is signed as it must be may hold anything: it is read, or dropped, and never an exception, which would end the kernel.</summary>
public sealed class KernelWireTests
{
    private const string Key = "secret";
    private static readonly KernelWire Wire = new(Key, TimeProvider.System);

    [Fact]
    public void Read_SoundMessage_GivesItsTypeAndContent() =>
        Read("""{"msg_type":"execute_request","msg_id":"1"}""", """{"code":"1"}""")!.Type.Should().Be("execute_request");

    [Theory]
    [InlineData("""{"msg_type":5}""", "{}")]
    [InlineData("""{"msg_type":["execute_request"]}""", "{}")]
    [InlineData("""{"msg_type":null}""", "{}")]
    [InlineData("""{"msg_type":"\ud800"}""", "{}")]
    [InlineData("""{"msg_type":"a","msg_type":"b"}""", "{}")]
    [InlineData("""{"msg_type":"a","x":{"y":1,"y":2}}""", "{}")]
    [InlineData("{}", "{}")]
    [InlineData("[]", "{}")]
    [InlineData("", "{}")]
    [InlineData("""{"msg_type":"execute_request"}""", "[]")]
    [InlineData("""{"msg_type":"execute_request"}""", "5")]
    [InlineData("""{"msg_type":"execute_request"}""", "")]
    [InlineData("""{"msg_type":"execute_request"}""", """{"code":"a","code":"b"}""")]
    public void Read_SignedButMalformed_IsDropped(string header, string content) => Read(header, content).Should().BeNull();

    [Fact]
    public void Read_BytesThatAreNoText_AreDropped()
    {
        byte[] bad = [.. "{\"msg_type\":\"a"u8, 0xFF, 0xC3, .. "\"}"u8];
        Read(bad, "{}"u8.ToArray()).Should().BeNull();
        Read("""{"msg_type":"a"}"""u8.ToArray(), bad).Should().BeNull();
    }

    [Fact]
    public void Read_DeepNesting_IsDropped() =>
        Read("""{"msg_type":"a"}""", "{\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}").Should().BeNull();

    private static KernelMessage? Read(string header, string content) => Read(Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(content));

    private static KernelMessage? Read(byte[] header, byte[] content)
    {
        byte[][] parts = [header, "{}"u8.ToArray(), "{}"u8.ToArray(), content];
        var frames = new NetMQMessage();
        foreach (var frame in (byte[][])["client"u8.ToArray(), "<IDS|MSG>"u8.ToArray(), Encoding.ASCII.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key), parts.SelectMany(part => part).ToArray()))), .. parts])
        {
            frames.Append(frame);
        }

        return Wire.Read(frames);
    }
}
