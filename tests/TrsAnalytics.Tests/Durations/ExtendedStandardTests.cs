using NodaTime;
using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Breakdowns;

/// <summary>Article 23 lets the head of an office extend a limit: a column says for which declarations.</summary>
public sealed class ExtendedStandardTests
{
    private const string Standards = "[{ id: inspection_8h, from: goods_presented, to: inspection_finished, limit: 8 h, extended: { column: \"Gia hạn\", limit: 16h } }]";

    [Fact]
    public void Compliance_OfExtendedDeclarations_JudgesThemByTheLongerLimitAndCountsThemApart()
    {
        // Hand: the calendar has 8 h a day (07:30-11:30, 13:30-17:30). From Monday 08:00 to Tuesday 11:00 are 7.5 + 3.5 = 11 working hours, to Wednesday 17:00 23.
        var row = Read(new StudyBuilder().Plan("standards", Standards).File("a.csv", Csv(
            ("x", "2020-10-20 11:00"), ("Không", "2020-10-20 11:00"), ("", "2020-10-20 11:00"), ("có", "2020-10-21 17:00"), ("0", "2020-10-19 10:00")))).Compliance().Rows[0];

        (row.Met, row.Breached).Should().Be((2, 3), "11 h is met where it was extended to 16 h, and 2 h anyway");
        (row.Extended!.Met, row.Extended.Breached).Should().Be((1, 1));
    }

    [Fact]
    public void Compliance_WithoutAnExtension_CountsNoneApart()
    {
        var compliance = BundledStudies.Read("ta-lung-2020").Compliance();

        compliance.Rows.Should().OnlyContain(row => row.Extended == null);
        compliance.ToTable().Columns.Should().NotContain(column => column.Id.StartsWith("extended"));
    }

    [Fact]
    public void Compliance_DoneWhileTheOfficeIsClosed_SaysThatItTookNoTime()
    {
        // Hand: submitted Saturday 18:00, checked at 23:00: no working time went by.
        var compliance = Read(new StudyBuilder().Row("channel=2, documents_submitted=24 18:00, document_check_finished=24 23:00")
            .Row("channel=2, documents_submitted=19 09:00, document_check_finished=19 10:00")).Compliance();

        compliance.Rows[0].MetOutsideHours.Should().Be(1);
        compliance.ToTable().Notes.Select(note => note.En).Should().Contain(note => note.Contains("Of those met, 1 are such"));
    }

    [Fact]
    public void Plan_WithAnExtension_IsReadAndRefusesAShorterOne()
    {
        using var study = new StudyBuilder().Plan("standards", Standards).Row("channel=3");
        MeasurementPlan.Load(study.Write()).Standards[0].Extended.Should().Be(new StandardExtension("Gia hạn", Duration.FromHours(16)));
        using var wrong = new StudyBuilder().Plan("standards", Standards.Replace("16h", "4h")).Row("channel=3");
        var load = () => MeasurementPlan.Load(wrong.Write());
        load.Should().Throw<UnusableInputException>().WithMessage("*standards[1].extended: *must be longer than the limit of the standard*");
    }

    private static string Csv(params (string Extended, string Finished)[] rows) => "declaration_no,registered,channel,goods_presented,inspection_finished,Gia hạn\n"
        + string.Concat(rows.Select((row, i) => $"1030000000{i}0,2020-10-19 07:45,3,2020-10-19 08:00,{row.Finished},{row.Extended}\n"));

    private static Measurement Read(StudyBuilder study)
    {
        using (study)
        {
            return Measurement.Read(study.Write());
        }
    }
}
