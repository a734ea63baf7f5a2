using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Scores the units of a measurement by a scheme, as they are or as chance might have drawn them.</summary>
internal sealed class UnitScores
{
    private readonly RankingScheme _scheme;
    private readonly Strata _strata;
    private readonly IndicatorMix[] _mixes;

    /// <summary>Scores to be computed.</summary>
    /// <param name="scheme">How units are scored.</param>
    /// <param name="strata">The declarations by unit and by the cells of <see cref="MixOf"/>.</param>
    public UnitScores(RankingScheme scheme, Strata strata)
    {
        (_scheme, _strata) = (scheme, strata);
        Units = [.. strata.Keys.Select(key => key[0]).Distinct(StringComparer.Ordinal).Where(code => code != Groups.Unknown)];
        _mixes = [.. scheme.Indicators.Select(indicator => new IndicatorMix(indicator, scheme.MinimumCell, strata.Keys, Units, MixOf(scheme)))];
    }

    /// <summary>The codes of the units, in ordinal order.</summary>
    public ImmutableArray<string> Units { get; }

    /// <summary>The scores of a measurement.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="scheme">How units are scored.</param>
    /// <param name="unit">What the units are.</param>
    /// <param name="columns">What each declaration says of each indicator: <see cref="IndicatorColumns"/>.</param>
    public static UnitScores Of(Measurement measurement, RankingScheme scheme, Dimension unit, uint[][] columns) =>
        new(scheme, new(Grouping.Of(measurement, [unit, .. MixOf(scheme).Select(id => AdjustmentOf(measurement, scheme, id))]), columns));

    /// <summary>The ids of all dimensions that some indicator is adjusted for.</summary>
    public static ImmutableArray<string> MixOf(RankingScheme scheme) =>
        [.. scheme.Indicators.SelectMany(indicator => indicator.AdjustFor).Distinct(StringComparer.Ordinal)];

    /// <summary>How many declarations each unit has, of whatever status.</summary>
    public int[] Declarations()
    {
        var counts = new int[Units.Length];
        for (var stratum = 0; stratum < _strata.Keys.Length; stratum++)
        {
            if (Units.IndexOf(_strata.Keys[stratum][0]) is >= 0 and var unit)
            {
                counts[unit] += _strata.Size(stratum);
            }
        }

        return counts;
    }

    /// <summary>Each indicator crude and adjusted.</summary>
    public ImmutableArray<MixAdjustment> Adjustments()
    {
        var (sums, squares) = (_strata.Sum(), _strata.Squares());
        var chances = new Lazy<double[][]>(() => FunnelChances.Of(_strata, _mixes, Units.Length));
        return
        [
            .. _mixes.Select((mix, indicator) => mix.Adjustment(Units, sums[indicator], squares[indicator]) with
            {
                FalseDiscoveryOf = code => chances.Value[indicator][Units.IndexOf(code)],
            }),
        ];
    }

    /// <summary>The scores of the units with their variances, and what chance makes of them where nothing is different about any unit.</summary>
    public ScoreChances Chances(Bootstrap bootstrap)
    {
        var sampling = new ScoreSampling(_scheme, _strata, _mixes, Units.Length);
        return new(sampling.Measured(), bootstrap.Run(sampling.Draw), sampling.OfStudy());
    }

    /// <summary>What an indicator is adjusted for. A column in which no declaration has anything would adjust for nothing, and nobody would notice.</summary>
    private static Dimension AdjustmentOf(Measurement measurement, RankingScheme scheme, string id)
    {
        var indicator = scheme.Indicators.First(own => own.AdjustFor.Contains(id, StringComparer.Ordinal));
        return DimensionNames.Of(measurement.Table, id, indicator.AdjustForPlace ?? $"indicator {indicator.Id}: adjust_for");
    }
}
