using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace TrsAnalytics;

/// <summary>What Jupyter tells a kernel: where to listen, and the key that messages are signed with.</summary>
/// <param name="Address">The address, without a port: <c>tcp://127.0.0.1</c>.</param>
/// <param name="Shell">The port of requests.</param>
/// <param name="Control">The port of requests that must not wait.</param>
/// <param name="Stdin">The port of input.</param>
/// <param name="IoPub">The port of output.</param>
/// <param name="Heartbeat">The port of the echo.</param>
/// <param name="Key">The key; empty where nothing is signed.</param>
internal sealed record ConnectionFile(string Address, int Shell, int Control, int Stdin, int IoPub, int Heartbeat, string Key)
{
    private const int MostBytes = 100_000;

    private static readonly string[] Ports = ["shell", "control", "stdin", "iopub", "hb"];

    /// <summary>Reads such a file.</summary>
    /// <exception cref="UnusableInputException">It is none, or asks for what this kernel does not do.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(StudyText.Read(path, MostBytes), new() { AllowDuplicateProperties = false });
            var root = json.RootElement;
            int[] ports = [.. Array.ConvertAll(Ports, name => root.GetProperty($"{name}_port").GetInt32())];
            var (transport, scheme) = (root.GetProperty("transport").GetString(), root.GetProperty("signature_scheme").GetString());
            return transport != "tcp" || scheme != "hmac-sha256"
                ? throw Unusable(path, "a connection must be of tcp, signed by hmac-sha256")
                : ports.Distinct().Count() < ports.Length || ports.Any(port => port is < 1 or > ushort.MaxValue)
                ? throw Unusable(path, "a connection must have five ports from 1 to 65535")
                : !IPAddress.TryParse(root.GetProperty("ip").GetString(), out var address)
                ? throw Unusable(path, "a connection must name the address of this machine, such as 127.0.0.1")
                : new($"tcp://{(address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address)}", ports[0], ports[1], ports[2], ports[3], ports[4], root.GetProperty("key").GetString() ?? throw Unusable(path, "a connection must have a key, which may be empty"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UnusableInputException(path, "the file must be a connection file of Jupyter", "it is none", "let Jupyter start the kernel: choose C# (TRS) there", e);
        }
    }

    private static UnusableInputException Unusable(string path, string mustHold) => new(path, mustHold, "it has not", "let Jupyter start the kernel with its defaults");
}
