using System.Collections.Immutable;
using System.Globalization;

namespace TrsAnalytics.Statistics;

/// <summary>A number with what it may be off by, or the reason why there is none.</summary>
public sealed partial record Estimate
{
    private const int Few = 30;

    private Estimate(double? value, NoAnswer? reason, int count, EstimateMethod method)
    {
        (Value, Reason, Count, Method) = (value, reason, count, method);
        Caveats = OfCount(count);
    }

    /// <summary>The number, in hours or as a share; null exactly when there is a <see cref="Reason"/>.</summary>
    public double? Value { get; private init; }

    /// <summary>Why there is no value.</summary>
    public NoAnswer? Reason { get; }

    /// <summary>How many declarations it rests on.</summary>
    public int Count { get; }

    /// <summary>How the limits were found.</summary>
    public EstimateMethod Method { get; }

    /// <summary>The standard error in the unit of the value, where the method has one.</summary>
    public double? StandardError { get; init; }

    /// <summary>The limits; null when none can be given.</summary>
    public Limits? Limits { get; init; }

    /// <summary>How often such limits hold the truth, between 0 and 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Of a difference: how often chance alone makes one as far from zero, 0 to 1; null where the method does not test it.</summary>
    public double? PValue { get; init; }

    /// <summary>What a reader must be told.</summary>
    public ImmutableArray<Caveat> Caveats { get; init; }

    /// <summary>The number with its limits, or why there is none, in one sentence.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Value is { } value ? $"{value:0.######}" : $"none ({Reason})")}{(Limits is { } limits ? $" ({Confidence * 100:0.#} % limits {limits.Low:0.######} to {limits.High:0.######})" : "")}, n = {Count}");

    /// <summary>An estimate with a value.</summary>
    internal static Estimate Of(double value, int count, EstimateMethod method) => new(value, reason: null, count, method);

    /// <summary>An estimate without a value.</summary>
    internal static Estimate None(NoAnswer reason, int count, EstimateMethod method) => new(value: null, reason, count, method);

    /// <summary>What must be told of anything that rests on so many declarations.</summary>
    internal static ImmutableArray<Caveat> OfCount(int count) => count is > 0 and < Few ? [Caveat.FewDeclarations] : [];

    /// <summary>The same with the limits that replicates give; without limits where all replicates are alike, for such limits would claim certainty.</summary>
    internal Estimate Between(ReadOnlySpan<double> replicates, double confidence = 0.95)
    {
        var limits = Bootstrap.Percentile(replicates, confidence);
        var estimate = this with { Confidence = confidence };
        return limits.Low == limits.High ? estimate.WithCaveat(Caveat.NoSpread) : estimate with { Limits = limits };
    }

    /// <summary>Of a share: what is left of one.</summary>
    internal Estimate Complement() => Value is not { } share ? this : this with
    {
        Value = 1 - share,
        Limits = Limits is { } limits ? new Limits(1 - limits.High, 1 - limits.Low) : null,
    };

    /// <summary>The same estimate with one more caveat.</summary>
    internal Estimate WithCaveat(Caveat caveat) => this with { Caveats = Caveats.Add(caveat) };
}
