using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>A figure as pure data.</summary>
/// <param name="Id">Its name in file names: lower case.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Unit">Whether its numbers are hours, shares or counts; decides how the axis is printed.</param>
/// <param name="AxisTitle">What the axis of numbers shows, with its unit.</param>
/// <param name="Categories">What the bars stand for, from top to bottom; of lines, from left to right.</param>
/// <param name="Series">At least one series.</param>
[TypeFormatterSource]
public sealed record Figure(
    string Id, LocalizedText Title, FigureKind Kind, ColumnKind Unit, LocalizedText AxisTitle,
    ImmutableArray<LocalizedText> Categories, ImmutableArray<FigureSeries> Series) : Block
{
    /// <summary>What is drawn, in a sentence: printed under the figure and read out where it cannot be seen.</summary>
    public required LocalizedText Description { get; init; }
}
