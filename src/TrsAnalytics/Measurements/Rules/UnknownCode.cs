namespace TrsAnalytics;

/// <summary>Q17: a procedure, office, channel or transport mode that no list knows; unknown event names are found while merging.</summary>
internal static class UnknownCode
{
    public static readonly Rule Rule = new(
        "Q17", Severity.Warning, new("Mã không có trong danh mục", "Code that no list knows"),
        new("tờ khai × trường", "declaration × field"), new("giữ nguyên mã", "kept under its raw code"));
}
