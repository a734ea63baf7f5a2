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
    /// <summary>Reads such a file.</summary>
    /// <exception cref="UnusableInputException">It is none, or asks for what this kernel does not do.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            int Port(string name) => root.GetProperty($"{name}_port").GetInt32();
            var (transport, scheme) = (root.GetProperty("transport").GetString(), root.GetProperty("signature_scheme").GetString());
            return transport == "tcp" && scheme == "hmac-sha256"
                ? new($"tcp://{root.GetProperty("ip").GetString()}", Port("shell"), Port("control"), Port("stdin"), Port("iopub"), Port("hb"), root.GetProperty("key").GetString()!)
                : throw new UnusableInputException(path, "a connection must be of tcp, signed by hmac-sha256", "it is not", "let Jupyter start the kernel with its defaults");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnusableInputException(path, "the file must be a connection file of Jupyter", "it is none", "let Jupyter start the kernel: choose C# (TRS) there", e);
        }
    }
}
