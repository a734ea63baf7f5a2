namespace TrsAnalytics;

/// <summary>What is wrong with the data of a study, and what is still missing.</summary>
/// <param name="Measurement">What was read.</param>
public sealed record Check(Measurement Measurement) : IResult;
