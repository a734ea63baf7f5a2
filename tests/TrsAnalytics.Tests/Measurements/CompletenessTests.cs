using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests;

/// <summary>What studies lack. Witness of the numbers: counted by hand from the rows written.</summary>
public sealed class CompletenessTests
{
    private const string Yellow = "channel=2, channelled=19 08:01, documents_submitted=19 09:00, document_check_started=19 09:30";

    [Fact]
    public void Completeness_YellowAndGreen_DueByChannel()
    {
        var completeness = Read(study => study
            .Row($"{Yellow}, document_check_finished=19 10:00, cleared=19 12:00").Row($"{Yellow}, cleared=19 12:00").Row("cleared=19 12:00")).Completeness(By.FinalChannel);

        Row(completeness, "2", "document_check_finished").Should().Be((2, 1, 1, 0));
        Row(completeness, "1", "document_check_finished").Should().Be((0, 0, 0, 1));
        Row(completeness, "1", "channelled").Should().Be((1, 0, 1, 0));
        Row(completeness, "1", "registered").Should().Be((1, 1, 0, 0));
    }

    [Fact]
    public void Completeness_DerivedEnd_IsMissing() =>
        Row(Read(study => study.Row($"{Yellow}, released=19 12:00")).Completeness(By.FinalChannel), "2", "document_check_finished").Should().Be((1, 0, 1, 0));

    [Fact]
    public void Completeness_ExitOfOpenDeclaration_NotDueUntilReleased()
    {
        var completeness = Read(study => study.Row("channelled=19 08:01").Row("channelled=19 08:01, cleared=19 12:00")).Completeness(By.Office);

        Row(completeness, "11B1", "exited").Should().Be((1, 0, 1, 1));
        Row(completeness, "11B1", "release").Should().Be((2, 1, 1, 0));
    }

    [Fact]
    public void Completeness_CancelledDeclaration_OwesNothing() =>
        Row(Read(study => study.Row("cancelled=19 09:00").Row("exited=19 12:00, cleared=19 12:00")).Completeness(By.Office), "11B1", "channelled")
            .Should().Be((1, 0, 1, 1));

    [Fact]
    public void Completeness_AgencyAsked_AnswerDue() =>
        Row(Read(study => study.Row("agency_requested=19 09:00").Row("tax_paid=19 09:00")).Completeness(By.Office), "11B1", "agency_answered")
            .Should().Be((1, 0, 1, 1));

    [Fact]
    public void Completeness_NothingNamed_GroupsByFinalChannelAndOfficeInOrder()
    {
        var completeness = Read(study => study.Row("channel=2").Row("office=Z").Row("office=11B1").Row("office=")).Completeness();

        completeness.By.Should().Equal(By.FinalChannel, By.Office);
        completeness.Rows.Select(row => string.Join('/', row.Key)).Distinct().Should().Equal("1/11B1", "1/Z", "1/unknown", "2/11B1");
    }

    [Fact]
    public void Completeness_PartOfAMeasurement_CountsThatPart()
    {
        var part = Read(study => study.Row("channel=2").Row("channel=1")).Where(declaration => declaration.FinalChannel == "2");

        part.Completeness().Rows.Select(row => row.Key[0]).Should().OnlyContain(channel => channel == "2");
    }

    [Theory]
    [MemberData(nameof(BundledStudies.Ids), MemberType = typeof(BundledStudies))]
    public void Completeness_BundledStudy_AgreesWithWorklistAndCohort(string study)
    {
        var measurement = BundledStudies.Read(study);
        var completeness = measurement.Completeness();

        completeness.Rows.GroupBy(row => row.Event).Select(rows => rows.Sum(row => row.Recorded + row.Missing + row.NotApplicable))
            .Should().OnlyContain(count => count == measurement.Count);
        completeness.Rows.Sum(row => row.Missing).Should().Be(measurement.Worklist().Entries.Sum(entry => entry.Missing.Length));
    }

    [Fact]
    public void Worklist_OpenAndReleased_OpenFirstWithOwners()
    {
        var entries = Read(study => study
            .Row($"no=1, {Yellow}, cleared=19 12:00, exited=19 13:00").Row("no=2, channelled=19 08:01").Row("no=3, cancelled=19 09:00")).Worklist().Entries;

        entries.Select(entry => (entry.Status, string.Join(' ', entry.Missing), string.Join(' ', entry.OwedBy))).Should().Equal(
            (DeclarationStatus.Open, "release", "customs"),
            (DeclarationStatus.Released, "document_check_finished", "customs"));
    }

    [Fact]
    public void Worklist_NothingMissing_IsEmpty() =>
        Read(study => study.Row("channelled=19 08:01, cleared=19 12:00, exited=19 13:00")).Worklist().Entries.Should().BeEmpty();

    [Fact]
    public void Worklist_RedWithoutStamps_NamesEveryOwnerOnce()
    {
        var entry = Read(study => study.Row("channel=3, agency_requested=19 09:00, cleared=19 12:00")).Worklist().Entries.Single();

        entry.Missing.Select(name => name.Id).Should().Equal(
            "channelled", "documents_submitted", "document_check_started", "document_check_finished", "goods_presented",
            "inspection_started", "inspection_finished", "agency_answered", "exited");
        entry.OwedBy.Should().Equal(Owner.Customs, Owner.Trader, Owner.Agency);
    }

    private static Measurement Read(Action<StudyBuilder> write)
    {
        using var study = new StudyBuilder();
        write(study);
        return Measurement.Read(study.Write());
    }

    private static (int Due, int Recorded, int Missing, int NotApplicable) Row(Completeness completeness, string key, string studyEvent)
    {
        var row = completeness.Rows.Single(row => row.Key.Single() == key && row.Event.Name.Id == studyEvent);
        return (row.Due, row.Recorded, row.Missing, row.NotApplicable);
    }
}
