namespace TrsAnalytics.Statistics;

/// <summary>One cell of a mix, such as the declarations of one channel.</summary>
/// <param name="Count">How many declarations, or any other weight, 0 or more.</param>
/// <param name="Mean">Their mean.</param>
public readonly record struct MixCell(double Count, double Mean);
