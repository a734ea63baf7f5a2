using Spectre.Console;
using Spectre.Console.Rendering;

namespace TrsAnalytics.Cli;

/// <summary>A table with a line under its head and nothing else.</summary>
internal sealed class HeadRule : TableBorder
{
    /// <summary>The one there is.</summary>
    public static HeadRule Instance { get; } = new();

    /// <inheritdoc/>
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator => "─",
        TableBorderPart.HeaderSeparator or TableBorderPart.CellSeparator => " ",
        _ => "",
    };
}
