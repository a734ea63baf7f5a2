namespace TrsAnalytics;

/// <summary>How well the next measurement shall know its numbers.</summary>
/// <param name="Mean">Half the width of the mean's interval over the mean: 0.1 for plus or minus ten percent.</param>
/// <param name="Share">Half the width of the interval of the share within 24 hours: 0.05 for plus or minus five points.</param>
/// <param name="Confidence">How often such intervals hold the truth.</param>
public sealed record WantedPrecision(double Mean = 0.1, double Share = 0.05, double Confidence = 0.95);
