namespace TrsAnalytics;

/// <summary>How often a service standard was met in two studies.</summary>
/// <param name="Standard">The standard as the later study defines it, or as the earlier one where only that has it.</param>
/// <param name="Share">Met of met and breached.</param>
public sealed record StandardChange(ServiceStandard Standard, Change Share);
