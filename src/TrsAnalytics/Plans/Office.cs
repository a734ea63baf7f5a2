using NodaTime;

namespace TrsAnalytics;

/// <summary>An office, or a department that offices belong to, as of a span of days.</summary>
/// <param name="Code">Its code in the files, such as 11B1.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Parent">The code of the office it belonged to in that span, or null.</param>
/// <param name="ValidFrom">The first day of the span; null is since ever.</param>
/// <param name="ValidTo">The last day of the span, inclusive; null is until further notice.</param>
public sealed record Office(string Code, LocalizedText Name, string? Parent, LocalDate? ValidFrom, LocalDate? ValidTo)
{
    /// <summary>Whether this row of the list speaks of a day.</summary>
    public bool IsValidOn(LocalDate day) => (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);
}
