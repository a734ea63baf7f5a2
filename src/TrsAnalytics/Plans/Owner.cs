namespace TrsAnalytics;

/// <summary>Who answers for the time of a stage. Free words: a plan may name others.</summary>
/// <param name="Name">The word in plans and tables.</param>
public readonly record struct Owner(string Name)
{
    /// <summary>The customs office.</summary>
    public static readonly Owner Customs = new("customs");

    /// <summary>The trader or the broker.</summary>
    public static readonly Owner Trader = new("trader");

    /// <summary>A specialised agency; its time wins wherever stages overlap.</summary>
    public static readonly Owner Agency = new("agency");

    /// <summary>Time that no stage covers.</summary>
    public static readonly Owner Unattributed = new("unattributed");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
