namespace TrsAnalytics;

/// <summary>A question that is asked of the data.</summary>
/// <param name="Id">Its number, Q01 to Q40.</param>
/// <param name="Severity">How much an answer matters.</param>
/// <param name="Title">What was found, when something was.</param>
/// <param name="Unit">What one count is.</param>
/// <param name="Effect">What was done with it.</param>
public sealed record Rule(string Id, Severity Severity, LocalizedText Title, LocalizedText Unit, LocalizedText Effect)
{
    /// <summary>What was expected in place of what was found.</summary>
    public LocalizedText Expected => RuleExpectations.Of(this);

    /// <summary>Whether it is about single rows, which can be mended one by one; else about whole files, columns or offices.</summary>
    internal bool IsOfRows => RuleExpectations.AreRows(this);
}
