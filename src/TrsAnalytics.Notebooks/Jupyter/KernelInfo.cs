using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInfo
{
    /// <summary>What clients show in their lists.</summary>
    public const string DisplayName = "C# (TRS)";

    /// <summary>The language, as clients know it.</summary>
    public const string Language = "C#";

    /// <summary>The content of a <c>kernel_info_reply</c>.</summary>
    public static JsonObject Json()
    {
        var version = typeof(KernelInfo).Assembly.GetName().Version!.ToString(3);
        return new()
        {
            ["status"] = "ok", ["protocol_version"] = JupyterKernel.Protocol, ["implementation"] = "trs", ["implementation_version"] = version,
            ["banner"] = $"{DisplayName} {version}: C# cells, time release studies",
            ["help_links"] = new JsonArray(),
            ["language_info"] = new JsonObject
            {
                ["name"] = Language, ["version"] = "14.0", ["mimetype"] = "text/x-csharp", ["file_extension"] = ".cs",
                ["pygments_lexer"] = "csharp", ["codemirror_mode"] = "text/x-csharp",
            },
        };
    }
}
