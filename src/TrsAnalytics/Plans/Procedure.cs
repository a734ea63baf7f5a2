namespace TrsAnalytics;

/// <summary>A customs procedure (mã loại hình).</summary>
/// <param name="Code">Its code, such as E21.</param>
/// <param name="Direction"><c>import</c> or <c>export</c>.</param>
/// <param name="Group">The group it is analysed in: trade, processing, temporary, warehouse, other.</param>
/// <param name="Name">What it is called.</param>
public sealed record Procedure(string Code, string Direction, string Group, LocalizedText Name);
