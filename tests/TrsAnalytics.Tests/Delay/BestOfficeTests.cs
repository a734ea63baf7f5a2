using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>The best office is the fastest with declarations like the row's own, and each is held against its like. Numbers are hand calculations.</summary>
public sealed class BestOfficeTests
{
    private static readonly BottleneckSettings Settings = new() { Bootstrap = new(20), MinimumObserved = 2, MinimumCell = 2 };

    [Fact]
    public void BestOffice_ThatOnlyHasEasyDeclarations_DoesNotWin()
    {
        // 11B1 has yellow ones alone, 1 h each: the lowest median of all. 11B3 has 2 yellow of 3 h and 6 red of 8 h. In that mix 11B1 takes 1 h and, red being unknown of it,
        // the study's red median of 8 h: (2 + 48) / 8 = 6.25 h; 11B2 takes 2 h for either: it wins. 11B3 would save 2 x 1 h and 6 x 6 h, of 18 declarations.
        var gain = Gain("11B3", new StudyBuilder()
            .Rows(6, Queue("11B1", "2", 9))
            .Rows(2, Queue("11B2", "2", 10)).Rows(2, Queue("11B2", "3", 10))
            .Rows(2, Queue("11B3", "2", 11)).Rows(6, Queue("11B3", "3", 16)));

        gain.Benchmark.Should().Match<Benchmark>(benchmark => benchmark.Source == "11B2" && benchmark.Limit.TotalHours == 2);
        gain.Beyond.Should().Be(8);
        gain.ExcessHours.Should().Be(38);
        gain.GainHours.Value.Should().BeApproximately(38.0 / 18, 1e-12);
    }

    [Fact]
    public void BestOffice_HoldsLikeAgainstLike()
    {
        // 11B1 takes 1 h for yellow, 3 h for red; 11B2 takes 2 h and 6 h, twice each: it saves 2 x 1 h + 2 x 3 h, and its limit is 2 h on average.
        var gain = Gain("11B2", new StudyBuilder()
            .Rows(2, Queue("11B1", "2", 9)).Rows(2, Queue("11B1", "3", 11))
            .Rows(2, Queue("11B2", "2", 10)).Rows(2, Queue("11B2", "3", 14)));

        gain.Benchmark.Should().Match<Benchmark>(benchmark => benchmark.Source == "11B1" && benchmark.Limit.TotalHours == 2);
        gain.ExcessHours.Should().Be(8);
    }

    [Fact]
    public void BestOffice_BindsNobodyWhereItDidTheStageTooRarely()
    {
        // 11B1 is faster with yellow ones, 1 h instead of 5 h, and did one red one only: 11B2 keeps its 2 h there, the limit is of yellow ones alone.
        var gain = Gain("11B2", new StudyBuilder()
            .Rows(2, Queue("11B1", "2", 9)).Row(Queue("11B1", "3", 9))
            .Rows(2, Queue("11B2", "2", 13)).Rows(2, Queue("11B2", "3", 10)));

        gain.Benchmark.Should().Match<Benchmark>(benchmark => benchmark.Source == "11B1" && benchmark.Limit.TotalHours == 1);
        gain.Beyond.Should().Be(2);
        gain.ExcessHours.Should().Be(8);
    }

    [Fact]
    public void BestOffice_WhereNoTwoOfficesHaveDeclarationsAlike_IsNone()
    {
        using var study = new StudyBuilder().Rows(2, Queue("11B1", "2", 9)).Rows(2, Queue("11B2", "3", 10));
        Found(study).Rows.SelectMany(row => row.Gains).Should().NotContain(gain => gain.Benchmark.Kind == BenchmarkKind.BestOffice);
    }

    private static BenchmarkGain Gain(string office, StudyBuilder study)
    {
        using (study)
        {
            return Found(study).Rows.Single(row => row.Key[0] == office).Gains.Single(gain => gain.Benchmark.Kind == BenchmarkKind.BestOffice);
        }
    }

    private static Bottlenecks Found(StudyBuilder study) => Measurement.Read(study.Write()).Durations(Clock.Elapsed).Bottlenecks(Settings, By.Office);

    /// <summary>A declaration that waits for its document check from 08:00 to a full hour, and is cleared at once.</summary>
    private static string Queue(string office, string channel, int until) =>
        $"office={office}, channel={channel}, channelled=19 08:00, documents_submitted=19 08:00, document_check_started=19 {until:00}:00, document_check_finished=19 {until:00}:00, cleared=19 {until:00}:00";
}
