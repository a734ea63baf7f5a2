namespace TrsAnalytics.Tests.Comparisons;

public sealed class PrecisionTests
{
    [Fact]
    public void Precision_VariationOfOne_NeedsWhatCochranSays()
    {
        // Hand: 0 h and 2 h in equal numbers have the mean 1 h and, dividing by n - 1 = 199, a variation of root(200 / 199).
        // 385 for a variation of 1: tests/reference, sample size; here 384.16 x 200 / 199 = 386.09. Of 200: 386.09 / (1 + 386.09 / 200) = 131.75.
        using var study = new Contract.StudyBuilder().Rows(100, "cleared=19 08:00").Rows(100, "cleared=19 10:00");
        var row = Measurement.Read(study.Write()).Precision().Rows.Should().ContainSingle().Subject;

        (row.Count, row.MeanHours, row.Needed, row.NeededOfWeek).Should().Be((200, 1, 387, 132));
        row.RelativeHalfWidth.Should().BeApproximately(1.959964 * Math.Sqrt(200.0 / 199) / Math.Sqrt(200), 1e-6);
        row.Detectable.Should().BeApproximately((1.959964 + 0.841621) * Math.Sqrt(2.0 / 199), 1e-6);
        row.NeededForShare.Should().Be(29, "hand: Wilson's lower limit of 200/200 is 200 / 203.84 = 0.98115; (1.96 / 0.05)² x 0.98115 x 0.01885 = 28.4");
    }

    [Fact]
    public void Precision_OfAGate_SaysThatTheMeanIsNotKnownToTenPercent()
    {
        var precision = BundledStudies.Read("ta-lung-2020").Precision(by: [By.FinalChannel]);

        precision.Rows[^1].RelativeHalfWidth.Should().BeGreaterThan(0.1);
        precision.Rows[^1].Needed.Should().BeGreaterThan(precision.Rows[^1].Count);
        precision.ToTable().Rows.Should().HaveCount(precision.Rows.Length);
    }

    [Fact]
    public void Precision_OneDeclaration_HasNoSpread()
    {
        using var study = new Contract.StudyBuilder().Row("cleared=19 10:00");
        var row = Measurement.Read(study.Write()).Precision().Rows[0];

        (row.CoefficientOfVariation, row.RelativeHalfWidth, row.Needed, row.Detectable).Should().Be((null, null, null, null));
    }
}
