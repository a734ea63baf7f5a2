using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Measurements;

/// <summary>One query, read from text for every door. Witness of the counts: the rows below, counted by hand.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("procedure=A11", 3)]
    [InlineData("procedure:A11", 3)]
    [InlineData("procedure=A11|E21", 5)]
    [InlineData("procedure=E21,final_channel=3", 1)]
    [InlineData(" procedure = E21 , final_channel : 3 ", 1)]
    [InlineData("note=x", 2)]
    [InlineData("NOTE=x", 2)]
    [InlineData("note=unknown", 2)]
    [InlineData("note=\"a, b\"", 1)]
    [InlineData("note=\"a, b\"|x", 3)]
    [InlineData("weekday=mon", 4)]
    [InlineData("office=11B2", 1)]
    [InlineData("", 5)]
    public void Where_OfAQuery_MeansTheDeclarationsInTheGroups(string where, int count)
    {
        var measurement = Read();

        MeasurementQuery.Parse(measurement, where: where).Of(measurement).Count.Should().Be(count);
    }

    [Theory]
    [InlineData("by", "proceduer", "by: must be a dimension, *; 'proceduer' is neither; did you mean procedure?")]
    [InlineData("by", "noet", "by: *; 'noet' is neither; did you mean note?")]
    [InlineData("by", "trader", "by: *; 'trader' is neither; use one of *")] // known to every study, recorded in none of these rows
    [InlineData("where", "office=11B9", "where: must be a group of office; '11B9' is none of this study; did you mean 11B1 or 11B2 or 11B3?")]
    [InlineData("where", "proceduer=A11", "where: *; 'proceduer' is neither; did you mean procedure?")]
    [InlineData("where", "final_channel=red", "where: must be a group of final_channel; 'red' is none of this study; use one of 1, 2, 3, unknown")]
    [InlineData("where", "office=11B3", "where: some declaration must be meant; *")] // in the list of offices, and no declaration is of it
    [InlineData("where", "procedure=A11,final_channel=3", "where: some declaration must be meant; *")]
    [InlineData("where", "E21", "where: *; 'E21' has no =; *")]
    [InlineData("where", "procedure=", "where: *; 'procedure=' has no group; *")]
    [InlineData("clock", "workin", "clock: it must be one of elapsed, working; 'workin' is none; did you mean working?")]
    [InlineData("lang", "fr", "lang: it must be one of vi, en; 'fr' is none; *")]
    [InlineData("top", "0", "top: it must be a whole number from 1; '0' is none; *")]
    [InlineData("top", "ten", "top: *")]
    [InlineData("wher", "procedure=A11", "wher: a query has by, where, clock, lang, top; 'wher' is none of them; did you mean where?")]
    public void Parse_AWordThatIsNotKnown_IsRefusedWithWhatIsNear(string key, string word, string message) =>
        FluentActions.Invoking(() => MeasurementQuery.Parse(Read(), new Dictionary<string, string>(StringComparer.Ordinal) { [key] = word }))
            .Should().Throw<UnusableInputException>().WithMessage(message);

    [Fact]
    public void Parse_OfACommandLine_NamesTheOption() =>
        FluentActions.Invoking(() => MeasurementQuery.Parse(Read(), new Dictionary<string, string>(StringComparer.Ordinal) { ["by"] = "x" }, "--"))
            .Should().Throw<UnusableInputException>().WithMessage("--by: *");

    [Fact]
    public void Parse_OfAllKeys_HoldsWhatTheySay()
    {
        var measurement = Read();
        var query = MeasurementQuery.Parse(measurement, by: "procedure, final_channel,procedure", where: "procedure=E21", clock: "working", lang: "vi", top: "3");

        query.By.Should().Equal(By.Procedure, By.FinalChannel);
        (query.Clock, query.Language, query.Top).Should().Be((Clock.Working, Language.Vietnamese, 3));
        query.Where!.ToString().Should().Be("procedure=E21");
        query.Should().Be(MeasurementQuery.Parse(measurement, by: "procedure,final_channel", where: "procedure:E21", clock: "working", lang: "vi", top: "3"));
        query.ToString().Should().Be("Query: by procedure,final_channel, where procedure=E21, clock Working, lang Vietnamese, top 3.");
    }

    [Fact]
    public void Conditions_Combined_MeanWhatTheySay()
    {
        var measurement = Read();

        measurement.Where(By.Procedure["E21"] & By.FinalChannel["3"]).Count.Should().Be(1);
        measurement.Where(By.Procedure["E21"] | By.Office["11B2"]).Count.Should().Be(3);
        measurement.Where(!By.Procedure["E21"]).Count.Should().Be(3);
        measurement.Durations(Clock.Elapsed).Where(By.Column("note")["x"]).Measurement.Count.Should().Be(2);
        measurement.Where(By.Office["11B3"]).Count.Should().Be(0, "the office is known, and no declaration is of it");
    }

    [Fact]
    public void Code_ThatNamesWhatIsNotThere_IsRefusedWithWhatIsNear()
    {
        var measurement = Read();

        Message(() => measurement.Durations(Clock.Elapsed).Breakdown(By.Id("proceduer"))).Should().EndWith("'proceduer' is neither; did you mean procedure?");
        Message(() => measurement.Durations(Clock.Elapsed).Breakdown(By.Column("nope"))).Should().Contain("'nope' is neither; ");
        Message(() => measurement.Where(By.Office["11B9"])).Should().Contain("'11B9' is none of this study; did you mean 11B1");
        Message(() => measurement.WhatIf("channelling", By.Office["11B9"], Target.CutBy(0.5))).Should().Contain("did you mean 11B1");
    }

    [Fact]
    public void Where_OfATraderThatIsNone_NamesNoTrader()
    {
        var measurement = Read(study => study.Row("trader=Cong ty An Binh").Row("trader=Cong ty Binh An"));

        Message(() => MeasurementQuery.Parse(measurement, where: "trader=Cong ty An Bin")).Should().NotContain("Cong ty").And.Contain("trader");
        MeasurementQuery.Parse(measurement, where: "trader=Cong ty An Binh").Of(measurement).Count.Should().Be(1);
    }

    [Fact]
    public void RequireDeclarations_OfAStudyWithoutAny_SaysWhy()
    {
        Message(() => Read(study => study.Row("registered=2020-10-01 08:00")).RequireDeclarations()).Should().Contain("registered outside the window: 1");
        var measurement = Read();
        measurement.RequireDeclarations().Should().BeSameAs(measurement);
    }

    [Fact]
    public void Read_Cancelled_Ends()
    {
        using var study = new StudyBuilder();
        study.Rows(50, "cleared=19 12:00");
        var folder = study.Write();
        using var cancel = new CancellationTokenSource();
        var whileReading = new Cancelling(cancel);

        FluentActions.Invoking(() => Measurement.Read(folder, cancel: new(canceled: true))).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => Measurement.Read(folder, whileReading, cancel.Token)).Should().Throw<OperationCanceledException>();
        whileReading.Reports.Should().Be(1, "what comes after the first report is not read");
    }

    /// <summary>What two measurements know is their own: a filtered one has other groups and times.</summary>
    [Fact]
    public void Durations_AskedAgain_AreTheSameOfOneMeasurementAndOthersOfAnother()
    {
        var measurement = Read();
        var part = measurement.Where(By.Procedure["E21"]);

        measurement.Durations(Clock.Elapsed).Should().BeSameAs(measurement.Durations(Clock.Elapsed)).And.NotBeSameAs(measurement.Durations(Clock.Working));
        part.Durations(Clock.Elapsed).Breakdown(By.Procedure).Rows.Select(row => row.Count).Should().Equal(2);
        measurement.Durations(Clock.Elapsed).Breakdown(By.Procedure).Rows.Select(row => row.Count).Should().Equal(3, 2);
    }

    private static string Message(Action act) => act.Should().Throw<UnusableInputException>().Which.Message;

    private static Measurement Read(Action<StudyBuilder>? write = null)
    {
        using var study = new StudyBuilder();
        (write ?? Five)(study);
        return Measurement.Read(study.Write());
    }

    private static void Five(StudyBuilder study) => study
        .Offices("11B1,A,A,11,,", "11B2,B,B,11,,", "11B3,C,C,11,,")
        .Row("note=x, channelled=19 08:30").Row("note=x, registered=20 08:00").Row("office=11B2")
        .File("b.csv", "declaration_no,office,procedure,channel,registered,note\n"
            + $"{Contract.DeclarationNumber.Of("900")},11B1,E21,3,2020-10-19 08:00,\"a, b\"\n{Contract.DeclarationNumber.Of("901")},11B1,E21,2,2020-10-19 08:00,\n");

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<double>
    {
        public int Reports { get; private set; }

        public void Report(double value)
        {
            Reports++;
            source.Cancel();
        }
    }
}
