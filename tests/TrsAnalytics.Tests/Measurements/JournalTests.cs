using NodaTime;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>What later sources overruled (Q22): both stamps are kept.</summary>
public sealed class JournalTests
{
    [Fact]
    public void Journal_OfThreeSources_KeepsBothStampsOfEveryDisagreement()
    {
        using var study = new StudyBuilder();
        study.Sources("a.csv", "b.csv", "c.csv").Row("no=1, cleared=19 10:00").Bare("no=1, cleared=19 10:10", "b.csv").Bare("no=1, cleared=19 10:00, registered=19 08:04", "c.csv");

        var measurement = Measurement.Read(study.Write());

        measurement.OverruledStamps.Should().Equal(
            Cleared(Instant.FromUtc(2020, 10, 19, 3, 0), Instant.FromUtc(2020, 10, 19, 3, 10), "data/b.csv"),
            Cleared(Instant.FromUtc(2020, 10, 19, 3, 10), Instant.FromUtc(2020, 10, 19, 3, 0), "data/c.csv"));
        measurement.Where(_ => false).OverruledStamps.Should().Equal(measurement.OverruledStamps);
        measurement.Findings.Single(finding => finding.Rule.Id == "Q22").Count.Should().Be(1, "a declaration and an event count once");
    }

    private static OverruledStamp Cleared(Instant earlier, Instant later, string file) =>
        new(Contract.DeclarationNumber.Of("1")[..11], EventName.Cleared, earlier, later, new SourceLocation(file, 2, "cleared"));
}
