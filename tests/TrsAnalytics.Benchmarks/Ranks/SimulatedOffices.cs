using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Benchmarks.Ranks;

/// <summary>Studies of invented offices whose true scores are known: log-normal times by channel, some open, some standards breached.</summary>
/// <param name="speeds">One office each: its times are multiplied by this.</param>
internal sealed class SimulatedOffices(ImmutableArray<double> speeds)
{
    private const int Tau = 720 * 3600;
    private const double UsuallyOpen = 0.005;
    private const double Met = 0.93;

    /// <summary>Channels with their shares, the mean of the logarithms of hours and the standard deviation of those.</summary>
    private static readonly (string Channel, double Share, double Mean, double Sd)[] Channels =
        [("1", 0.55, -3.5, 0.5), ("2", 0.33, 0.9, 1.3), ("3", 0.12, 2.2, 1.1)];

    private static readonly RankingScheme Scheme = RankingScheme.Preset with
    {
        MinimumDeclarations = 1,
        Indicators = [RankingScheme.Preset.Indicators[0] with { AdjustFor = ["final_channel"] }, .. RankingScheme.Preset.Indicators[1..]],
    };

    /// <summary>The share of declarations that are never released, 0 to 1.</summary>
    public double Open { get; init; } = UsuallyOpen;

    /// <summary>Whether no office differs from another.</summary>
    public bool AreAlike => speeds.Distinct().Count() == 1;

    /// <summary>The ranking of a study with so many declarations an office.</summary>
    public Ranking Draw(SeededRandom random, Func<int> size)
    {
        var (groups, values) = (new List<(int Office, int Channel)>(), new List<uint[]>());
        for (var office = 0; office < speeds.Length; office++)
        {
            for (var left = size(); left > 0; left--)
            {
                var channel = ChannelOf(random.Uniform());
                groups.Add((office, channel));
                values.Add(Declaration(random, channel, speeds[office], Open));
            }
        }

        var keys = groups.Distinct().Order().ToImmutableArray();
        var codes = groups.Select(group => keys.BinarySearch(group)).ToArray();
        uint[][] columns = [.. Enumerable.Range(0, 3).Select(column => values.Select(own => own[column]).ToArray())];
        return new(Scheme, isPreset: false, new(Scheme, new(new(codes, [.. keys.Select(Key)]), columns)))
        {
            Plan = null!, // nothing is printed of offices that were drawn
        };
    }

    /// <summary>The true places of the offices: those of a study of very many declarations.</summary>
    public ImmutableDictionary<string, int> TruePlaces()
    {
        var scores = Draw(new(1), () => 100_000).Units;
        return scores.ToImmutableDictionary(unit => unit.Code, unit => 1 + scores.Count(other => other.Score > unit.Score));
    }

    private static uint[] Declaration(SeededRandom random, int channel, double speed, double open)
    {
        var (_, _, mean, sd) = Channels[channel];
        var hours = speed * Math.Exp(mean + (sd * Normal.InvCDF(0, 1, random.Uniform())));
        var seconds = random.Uniform() < open ? (uint)Tau : (uint)Math.Min(Tau, Math.Round(hours * 3600));
        return [seconds, seconds <= 24 * 3600 ? 1u : 0, channel == 0 ? IndicatorColumns.None : random.Uniform() < Met ? 1u : 0];
    }

    private static int ChannelOf(double uniform) => uniform < Channels[0].Share ? 0 : uniform < Channels[0].Share + Channels[1].Share ? 1 : 2;

    private static ImmutableArray<string> Key((int Office, int Channel) group) => [$"{group.Office:00}", Channels[group.Channel].Channel];
}
