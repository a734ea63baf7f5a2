namespace TrsAnalytics;

/// <summary>The language a table, a report or a message is printed in.</summary>
public enum Language
{
    /// <summary>Vietnamese: decimal comma, thousands point.</summary>
    Vietnamese,

    /// <summary>English: decimal point, thousands comma.</summary>
    English,
}
