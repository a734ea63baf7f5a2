namespace TrsAnalytics;

/// <summary>What one kind of declarations brings to the change of a mean.</summary>
/// <param name="Key">The kind.</param>
/// <param name="Earlier">Its count and mean hours in the earlier study; a count of 0 where it had none.</param>
/// <param name="Later">The same of the later study.</param>
/// <param name="MixHours">What its change of share brings.</param>
/// <param name="SpeedHours">What its change of mean brings; 0 where either study has none of the kind.</param>
public sealed record MixAndSpeedRow(string Key, MixCell Earlier, MixCell Later, double MixHours, double SpeedHours);
