namespace TrsAnalytics;

/// <summary>How often a service standard was met, and how often it would have been.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Before">Met of met and breached, 0 to 1; null when there are none.</param>
/// <param name="After">The same with the stage changed.</param>
public sealed record StandardEffect(ServiceStandard Standard, double? Before, double? After);
