namespace TrsAnalytics;

/// <summary>What one kind of declarations brings to the change of a mean.</summary>
public sealed partial record MixAndSpeedRow
{
    internal MixAndSpeedRow(string key, MixCell earlier, MixCell later, ChangePart mix, ChangePart speed)
    {
        (Key, Earlier, Later, MixPart, SpeedPart) = (key, earlier, later, mix, speed);
        (Mix, Speed) = (EstimateOf(mix), EstimateOf(speed));
    }

    /// <summary>The kind.</summary>
    public string Key { get; }

    /// <summary>Its count and mean hours in the earlier study; a count of 0 where it had none.</summary>
    public MixCell Earlier { get; }

    /// <summary>The same of the later study.</summary>
    public MixCell Later { get; }

    /// <summary>What its change of share brings, in hours. No limits where a study has but one of the kind.</summary>
    public Estimate Mix { get; }

    /// <summary>What its change of mean brings, in hours; 0 where either study has none of the kind.</summary>
    public Estimate Speed { get; }

    /// <summary>The value of <see cref="Mix"/>.</summary>
    public double MixHours => MixPart.Value;

    /// <summary>The value of <see cref="Speed"/>.</summary>
    public double SpeedHours => SpeedPart.Value;

    internal ChangePart MixPart { get; }

    internal ChangePart SpeedPart { get; }

    /// <summary>The smaller of the two counts; of a kind of one study only, its count there.</summary>
    internal int Fewest => (int)(Math.Min(Earlier.Count, Later.Count) is > 0 and var least ? least : Math.Max(Earlier.Count, Later.Count));

    /// <summary>A kind of one declaration in a study says nothing of the spread.</summary>
    private Estimate EstimateOf(ChangePart part) => part.Estimate((int)(Earlier.Count + Later.Count), Fewest) is var estimate && Fewest > 1
        ? estimate
        : estimate with { Limits = null, PValue = null, Caveats = [.. estimate.Caveats.Union([Caveat.NoSpread])] };
}
