namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>Notebooks and connection files that are none.</summary>
internal static class HostileNotebooks
{
    private const string Frame = "{\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{},\"cells\":[{0}]}";
    private const string Sound = "{\"cell_type\":\"code\",\"id\":\"a\",\"metadata\":{},\"outputs\":[],\"execution_count\":null,\"source\":\"1\"}";

    private static readonly (string Name, string Text)[] Notebooks =
    [
        ("empty", ""), ("null", "null"), ("a number", "5"), ("a list", "[]"), ("an object", "{}"), ("cells as text", Frame.Replace("[{0}]", "\"a\"", StringComparison.Ordinal)),
        ("a cell as text", Of("\"a\"")), ("a cell as null", Of("null")), ("a cell without a type", Of("{}")), ("a type as number", Of(Sound.Replace("\"code\"", "5", StringComparison.Ordinal))),
        ("a source as number", Of(Sound.Replace("\"source\":\"1\"", "\"source\":5", StringComparison.Ordinal))), ("a source as numbers", Of(Sound.Replace("\"source\":\"1\"", "\"source\":[5]", StringComparison.Ordinal))),
        ("a source as object", Of(Sound.Replace("\"source\":\"1\"", "\"source\":{}", StringComparison.Ordinal))), ("no source", Of(Sound.Replace(",\"source\":\"1\"", "", StringComparison.Ordinal))),
        ("tags as numbers", Of(Sound.Replace("\"metadata\":{}", "\"metadata\":{\"tags\":[5,null]}", StringComparison.Ordinal))), ("tags as text", Of(Sound.Replace("\"metadata\":{}", "\"metadata\":{\"tags\":\"parameters\"}", StringComparison.Ordinal))),
        ("metadata as list", Of(Sound.Replace("\"metadata\":{}", "\"metadata\":[]", StringComparison.Ordinal))), ("outputs as numbers", Of(Sound.Replace("\"outputs\":[]", "\"outputs\":[5]", StringComparison.Ordinal))),
        ("outputs as object", Of(Sound.Replace("\"outputs\":[]", "\"outputs\":{}", StringComparison.Ordinal))), ("a key twice", Of(Sound.Replace("\"source\":\"1\"", "\"source\":\"1\",\"source\":\"2\"", StringComparison.Ordinal))),
        ("a lone surrogate", Of(Sound.Replace("\"source\":\"1\"", "\"source\":\"\\ud800\"", StringComparison.Ordinal))), ("a lone surrogate beside", Of(Sound.Replace("\"id\":\"a\"", "\"id\":\"\\udfff\"", StringComparison.Ordinal))),
        ("a lone surrogate as a key", Of(Sound.Replace("\"id\"", "\"\\udfff\"", StringComparison.Ordinal))), ("another version", Of(Sound).Replace("\"nbformat\":4", "\"nbformat\":3", StringComparison.Ordinal)),
        ("a version as text", Of(Sound).Replace("\"nbformat\":4", "\"nbformat\":\"4\"", StringComparison.Ordinal)), ("a huge version", Of(Sound).Replace("\"nbformat\":4", "\"nbformat\":4e300", StringComparison.Ordinal)),
        ("a minor version as text", Of(Sound).Replace("\"nbformat_minor\":5", "\"nbformat_minor\":\"5\"", StringComparison.Ordinal)), ("a minor version beyond", Of(Sound).Replace("\"nbformat_minor\":5", "\"nbformat_minor\":1e99", StringComparison.Ordinal)),
        ("another language", Of(Sound).Replace("\"metadata\":{},\"cells\"", "\"metadata\":{\"kernelspec\":{\"language\":\"python\"}},\"cells\"", StringComparison.Ordinal)),
        ("a language as number", Of(Sound).Replace("\"metadata\":{},\"cells\"", "\"metadata\":{\"kernelspec\":{\"language\":5}},\"cells\"", StringComparison.Ordinal)),
        ("metadata as text", Of(Sound).Replace("\"metadata\":{},\"cells\"", "\"metadata\":\"x\",\"cells\"", StringComparison.Ordinal)),
        ("deep nesting", Of(Sound).Replace("\"metadata\":{},\"cells\"", "\"metadata\":" + new string('[', 5000) + new string(']', 5000) + ",\"cells\"", StringComparison.Ordinal)),
        ("a comment", "/* a */" + Of(Sound)), ("a comma too many", Of(Sound + ",")), ("cut", Of(Sound)[..60]), ("bytes", "\u0001\u0002"),
        ("code that commands", Of(Sound.Replace("\"1\"", "\"throw new Exception(\\\"\\\\u001b[2J\\\");\"", StringComparison.Ordinal))), ("brackets without end", Of(Sound.Replace("\"1\"", $"\"{new string('(', 20_000)}\"", StringComparison.Ordinal))),
        ("a stack that overflows the compiler", Of(Sound.Replace("\"1\"", $"\"{string.Concat(Enumerable.Repeat("1+", 20_000))}1\"", StringComparison.Ordinal))), ("a study that is not there", Of(Sound.Replace("\"1\"", "\"System.IO.File.ReadAllText(\\\"/no/such\\\")\"", StringComparison.Ordinal))),
    ];

    private static readonly (string Name, string Text)[] Connections =
    [
        ("empty", ""), ("an object", "{}"), ("ports as text", Connection("\"a\"", "127.0.0.1", "\"k\"")), ("equal ports", Connection("5000", "127.0.0.1", "\"k\"").Replace("50001", "5000", StringComparison.Ordinal)),
        ("a port of 0", Connection("0", "127.0.0.1", "\"k\"")), ("a port beyond", Connection("99999", "127.0.0.1", "\"k\"")), ("a negative port", Connection("-1", "127.0.0.1", "\"k\"")), ("a huge port", Connection("1e99", "127.0.0.1", "\"k\"")),
        ("a host that is none", Connection("50000", "no such host", "\"k\"")), ("another machine", Connection("50000", "203.0.113.7", "\"k\"")), ("no key", Connection("50000", "127.0.0.1", "null")), ("a key as number", Connection("50000", "127.0.0.1", "5")),
    ];

    /// <summary>The attacks.</summary>
    public static IEnumerable<HostileCase> All() =>
        Notebooks.Select((each, index) => new HostileCase(
                $"notebook: {each.Name}", folder => File.WriteAllText(folder["a.ipynb"], each.Text),
                ["notebook", "run", "{0}/a.ipynb", "-o", "{0}/out", .. index % 3 == 0 ? ["--html"] : index % 3 == 1 ? new[] { "-p", "x=1" } : []]))
            .Concat(Connections.Select(each => new HostileCase($"connection: {each.Name}", folder => File.WriteAllText(folder["c.json"], each.Text), "kernel", "start", "{0}/c.json")));

    private static string Of(string cell) => Frame.Replace("{0}", cell, StringComparison.Ordinal);

    private static string Connection(string port, string host, string key) =>
        $"{{\"shell_port\":{port},\"iopub_port\":50001,\"stdin_port\":50002,\"control_port\":50003,\"hb_port\":50004,\"ip\":\"{host}\",\"key\":{key},\"transport\":\"tcp\",\"signature_scheme\":\"hmac-sha256\"}}";
}
