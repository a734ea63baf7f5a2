using System.Collections.Frozen;

namespace TrsAnalytics;

/// <summary>The words that stand for codes without a word in the plan: of channels, directions, modes of transport, and for no.</summary>
internal static class CodeWords
{
    private static readonly FrozenDictionary<string, string> Channels = Keyed(
        ("1", ["Xanh", "Luồng xanh", "Luồng 1", "1 Xanh", "Xanh 1", "1 Luồng xanh", "Luồng 1 xanh", "Luồng xanh 1", "Green", "Green channel", "1 Green"]),
        ("2", ["Vàng", "Luồng vàng", "Luồng 2", "2 Vàng", "Vàng 2", "2 Luồng vàng", "Luồng 2 vàng", "Luồng vàng 2", "Yellow", "Yellow channel", "2 Yellow"]),
        ("3", ["Đỏ", "Luồng đỏ", "Luồng 3", "3 Đỏ", "Đỏ 3", "3 Luồng đỏ", "Luồng 3 đỏ", "Luồng đỏ 3", "Red", "Red channel", "3 Red"]));

    private static readonly FrozenDictionary<string, string> Directions = Keyed(
        ("import", ["Nhập", "Nhập khẩu", "NK", "N", "Hàng nhập", "Hàng nhập khẩu", "Tờ khai nhập", "Tờ khai nhập khẩu", "Import", "Imports", "Imp", "I", "IM"]),
        ("export", ["Xuất", "Xuất khẩu", "XK", "X", "Hàng xuất", "Hàng xuất khẩu", "Tờ khai xuất", "Tờ khai xuất khẩu", "Export", "Exports", "Exp", "E", "EX"]));

    private static readonly FrozenDictionary<string, string> Transport = Keyed(
        ("1", ["Đường không", "Đường hàng không", "Hàng không", "Máy bay", "Air", "By air", "1 Đường không"]),
        ("2", ["Đường biển container", "Đường biển (container)", "Biển container", "Sea container", "Sea (container)", "2 Đường biển container"]),
        ("3", ["Đường biển khác", "Đường biển hàng rời", "Đường biển (hàng rời, lỏng)", "Đường biển (hàng rời, lỏng...)", "Đường biển hàng rời, hàng lỏng", "Hàng rời", "Sea other", "Sea bulk", "Sea (other)"]),
        ("4", ["Đường bộ", "Đường bộ xe tải", "Đường bộ (xe tải)", "Xe tải", "Ô tô", "Road", "Truck", "By road", "4 Đường bộ"]),
        ("5", ["Đường sắt", "Tàu hỏa", "Rail", "Train", "By rail", "5 Đường sắt"]),
        ("6", ["Đường sông", "Đường thủy nội địa", "River", "Inland waterway", "6 Đường sông"]),
        ("9", ["Khác", "Loại khác", "Other", "9 Khác"]));

    private static readonly FrozenSet<string> No = new[] { "không", "no", "n", "0" }.Select(HeaderKey.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The code that a word stands for in a field, or null.</summary>
    public static string? Of(string field, string text) => WordsOf(field) is { } words && words.TryGetValue(HeaderKey.Of(text), out var code) ? code : null;

    /// <summary>The words of a field; none of one that has none.</summary>
    public static IEnumerable<string> KeysOf(string field) => WordsOf(field)?.Keys ?? [];

    /// <summary>Whether a text is the code or the word of a channel.</summary>
    public static bool IsChannel(string text) => Of(Field.Channel, text) is not null || IsCodeOf(Field.Channel, text);

    /// <summary>Whether a text is a code that the field knows; every text is of a field without a list of codes.</summary>
    public static bool IsCodeOf(string field, string text) => field switch
    {
        Field.Channel or Field.FinalChannel => text.Length > 0 && text[0] is >= '1' and <= '3' && text.Skip(1).All(char.IsLetter),
        Field.Direction => text is "import" or "export",
        Field.TransportMode => text is "1" or "2" or "3" or "4" or "5" or "6" or "9",
        _ => true,
    };

    /// <summary>Whether a text says no where a yes or a no is asked; empty is no, and anything else is yes.</summary>
    public static bool IsNo(string text) => text.AsSpan().IsWhiteSpace() || No.Contains(HeaderKey.Of(text));

    private static FrozenDictionary<string, string>? WordsOf(string field) => field switch
    {
        Field.Channel or Field.FinalChannel => Channels,
        Field.Direction => Directions,
        Field.TransportMode => Transport,
        _ => null,
    };

    private static FrozenDictionary<string, string> Keyed(params (string Code, string[] Words)[] codes) =>
        codes.SelectMany(code => code.Words.Select(word => (Key: HeaderKey.Of(word), code.Code))).DistinctBy(word => word.Key)
            .ToFrozenDictionary(word => word.Key, word => word.Code, StringComparer.Ordinal);
}
