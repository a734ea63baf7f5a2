using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>Compares two studies number by number.</summary>
internal sealed class YearOnYear
{
    private const double SecondsPerHour = 3600;
    private const double Day = 24;

    private readonly StudyPair _pair;
    private readonly Bootstrap _bootstrap;
    private readonly Comparability _comparability;
    private readonly (Durations Earlier, Durations Later) _times;
    private readonly (StudyParts Earlier, StudyParts Later) _parts;
    private readonly long _tau;

    public YearOnYear(StudyPair pair, Clock clock, Bootstrap bootstrap)
    {
        (_pair, _bootstrap, _comparability) = (pair, bootstrap, new Comparability(pair, clock));
        _times = (pair.Earlier.Durations(clock), pair.Later.Durations(clock));
        _tau = Math.Min(_times.Earlier.ShortestTau, _times.Later.ShortestTau);
        _parts = (new(_times.Earlier, _tau), new(_times.Later, _tau));
    }

    public Comparison Compare()
    {
        var (before, after) = (_times.Earlier.Breakdown().All.Distribution.RestrictedTo(_tau), _times.Later.Breakdown().All.Distribution.RestrictedTo(_tau));
        return new(_pair.Earlier.Plan, _pair.Later.Plan, _times.Later.Clock, _tau / SecondsPerHour, _comparability.Differences)
        {
            RestrictedMean = Means(before.Restricted, after.Restricted).RefusedFor(AgainstCut),
            MeanCompleted = Means(before.Released, after.Released).RefusedFor(AgainstMeanCompleted),
            Median = Release(before.EstimateQuantile(0.5), after.EstimateQuantile(0.5)),
            ShareWithinDay = Release(before.EstimateShareWithin(Day), after.EstimateShareWithin(Day)),
            Splits = (_comparability.AgainstRelease ?? AgainstCut) is null ? [.. new[] { By.FinalChannel, By.Procedure, By.Direction }.Select(Split).OfType<MixAndSpeed>()] : [],
            Stages = [.. StageChanges()],
            Standards = [.. StandardChanges()],
            Scores = ScoreComparison.Of(_pair, _comparability, _bootstrap),
        };
    }

    /// <summary>What is cut at nothing says nothing.</summary>
    private LocalizedText? AgainstCut => _tau > 0 ? null : new(
        "một kỳ hết theo dõi ngay khi hết tuần đo", "one of the studies was not followed beyond its window");

    /// <summary>Whoever looks longer sees more of the slow ones released: their mean rises though nothing got slower.</summary>
    private LocalizedText? AgainstMeanCompleted => _times.Earlier.ShortestTau == _times.Later.ShortestTau ? null : new(
        "trung bình của tờ khai đã giải phóng tăng theo thời gian theo dõi, mà hai kỳ theo dõi dài ngắn khác nhau",
        "the mean of the released grows with the time they are followed, and the studies followed for different times");

    private Change Means(FrequencyTable before, FrequencyTable after) => new Change(
        _bootstrap.Mean(before), _bootstrap.Mean(after), _bootstrap.Difference(before, after, resample => resample.Mean))
        .RefusedFor(_comparability.AgainstRelease);

    private Change Release(Estimate before, Estimate after) => new Change(before, after, after.Minus(before)).RefusedFor(_comparability.AgainstRelease);

    private MixAndSpeed? Split(Dimension by) => new ResampledCells(by, _parts.Earlier.Whole(by), _parts.Later.Whole(by), _bootstrap).Split(0);

    private IEnumerable<StageChange> StageChanges()
    {
        var stages = _pair.Later.Plan.Stages.Where(stage => !stage.AfterRelease)
            .UnionBy(_pair.Earlier.Plan.Stages.Where(stage => !stage.AfterRelease), stage => stage.Id, StringComparer.Ordinal)
            .Append<Stage?>(null).ToArray();
        var refusals = Array.ConvertAll(stages, stage => (stage is null ? _comparability.AgainstUnattributed : _comparability.Against(stage)) ?? AgainstCut);
        var compared = stages.Where((_, at) => refusals[at] is null).ToArray();
        var cells = new ResampledCells(
            By.FinalChannel, _parts.Earlier.Parts(By.FinalChannel, compared), _parts.Later.Parts(By.FinalChannel, compared), _bootstrap);
        return stages.Select((stage, at) => Change(stage, refusals[at], refusals[at] is null ? cells.Split(Array.IndexOf(compared, stage)) : null));
    }

    private StageChange Change(Stage? stage, LocalizedText? refusal, MixAndSpeed? byChannel)
    {
        var (before, after) = _parts;
        return new(
            stage, before.HoursOf(stage), after.HoursOf(stage), byChannel,
            stage is null ? null : new Change(before.MedianOf(stage), after.MedianOf(stage), after.MedianOf(stage).Minus(before.MedianOf(stage))).RefusedFor(refusal),
            refusal);
    }

    private IEnumerable<StandardChange> StandardChanges()
    {
        var (before, after) = (_pair.Earlier.Compliance().Rows, _pair.Later.Compliance().Rows);
        return after.Concat(before).Select(row => row.Standard).DistinctBy(standard => standard.Id).Select(standard =>
        {
            var (was, now) = (ShareOf(before, standard), ShareOf(after, standard));
            return new StandardChange(standard, new Change(was, now, now.Minus(was)).RefusedFor(_comparability.Against(standard)));
        });
    }

    private static Estimate ShareOf(ImmutableArray<ComplianceRow> rows, ServiceStandard standard) =>
        rows.FirstOrDefault(row => row.Standard.Id == standard.Id)?.MetShare ?? Estimate.None(NoAnswer.NoDeclarations, 0, EstimateMethod.Wilson);
}
