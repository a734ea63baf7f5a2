using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetMQ;

namespace TrsAnalytics;

/// <summary>Turns messages into the signed frames of Jupyter's protocol 5.3 and back.</summary>
/// <param name="key">The key of the connection; empty where nothing is signed.</param>
/// <param name="clock">The time of messages.</param>
internal sealed class KernelWire(string key, TimeProvider clock)
{
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>An empty object.</summary>
    public static readonly byte[] Nothing = "{}"u8.ToArray();

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);
    private readonly string _session = Guid.NewGuid().ToString("N");

    /// <summary>The message that frames hold, or null where they hold none or the signature is wrong.</summary>
    public KernelMessage? Read(NetMQMessage frames)
    {
        var all = frames.Select(frame => frame.ToByteArray()).ToArray();
        var start = Array.FindIndex(all, frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (start < 0 || all.Length < start + 6 || !IsSigned(all[start + 1], all[(start + 2)..(start + 6)]))
        {
            return null;
        }

        return Object(all[start + 2]) is { } header && Object(all[start + 5]) is { } content && TypeOf(header) is { } type
            ? new([.. all[..start]], type, all[start + 2], content)
            : null;
    }

    /// <summary>The frames of a message.</summary>
    /// <param name="first">Whom it goes to, or the topic of an output.</param>
    /// <param name="type">Its type.</param>
    /// <param name="parent">The header of the request it belongs to; an empty object where there is none.</param>
    /// <param name="content">What it says.</param>
    public NetMQMessage Write(IEnumerable<byte[]> first, string type, byte[] parent, JsonObject content)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString("N"), ["session"] = _session, ["username"] = "trs", ["msg_type"] = type, ["version"] = JupyterKernel.Protocol,
            ["date"] = clock.GetUtcNow().ToString("O"),
        };
        byte[][] parts = [JsonSerializer.SerializeToUtf8Bytes(header), parent, Nothing, JsonSerializer.SerializeToUtf8Bytes(content)];
        var message = new NetMQMessage();
        foreach (var frame in (byte[][])[.. first, Delimiter, Encoding.ASCII.GetBytes(Signature(parts)), .. parts])
        {
            message.Append(frame);
        }

        return message;
    }

    /// <summary>An object of JSON in sound UTF-8 without a key that stands twice; null for anything else. Its texts are looked at when they are asked for.</summary>
    private static JsonObject? Object(byte[] frame)
    {
        try
        {
            return JsonNode.Parse(Strict.GetString(frame), documentOptions: Once) as JsonObject;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The type is a text; a lone half of a surrogate pair is none.</summary>
    private static string? TypeOf(JsonObject header)
    {
        try
        {
            return header["msg_type"] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool IsSigned(byte[] signature, byte[][] parts) =>
        _key.Length == 0 || CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Signature(parts)), signature);

    private string Signature(byte[][] parts)
    {
        if (_key.Length == 0)
        {
            return "";
        }

        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
