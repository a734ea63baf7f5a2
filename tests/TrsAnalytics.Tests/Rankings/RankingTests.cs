namespace TrsAnalytics.Tests.Rankings;

public sealed class RankingTests
{
    private static readonly Lazy<Ranking> National = new(() => BundledStudies.Read("national-2020").Ranking().WithIntervals(new(400, 7)));

    [Fact]
    public void WithIntervals_OfTheNationalStudy_ChangesNothingElse()
    {
        var plain = BundledStudies.Read("national-2020").Ranking();

        plain.HasIntervals.Should().BeFalse();
        National.Value.Units.Select(unit => (unit.Code, unit.Score, unit.Rank)).Should().Equal(plain.Units.Select(unit => (unit.Code, unit.Score, unit.Rank)));
        National.Value.Units.Should().OnlyContain(unit => unit.Rank.HasValue == (unit.Uncertainty != null));
    }

    [Fact]
    public void WithIntervals_SameSeed_IsTheSameHoweverManyThreads()
    {
        var again = BundledStudies.Read("national-2020").Ranking().WithIntervals(new(400, 7));

        again.Units.Select(unit => unit.Uncertainty?.StandardError).Should().Equal(National.Value.Units.Select(unit => unit.Uncertainty?.StandardError));
    }

    [Fact]
    public void WithIntervals_OfTheNationalStudy_HoldEveryPlaceAndWidenTogether()
    {
        var ranked = National.Value.Units.Where(unit => unit.Rank is not null).OrderByDescending(unit => unit.Score).ToArray();
        foreach (var (index, unit) in ranked.Index())
        {
            var chance = unit.Uncertainty!;
            chance.Simultaneous.Low.Should().BeLessThanOrEqualTo(index + 1);
            chance.Simultaneous.High.Should().BeGreaterThanOrEqualTo(index + 1);
            chance.Marginal.Low.Should().BeGreaterThanOrEqualTo(chance.Simultaneous.Low, "one interval need not hold together with others");
            chance.Marginal.High.Should().BeLessThanOrEqualTo(chance.Simultaneous.High);
            chance.Score.Low.Should().BeLessThan(unit.Score!.Value);
            chance.Score.High.Should().BeGreaterThan(unit.Score.Value);
        }
    }

    [Fact]
    public void WithIntervals_WhereTheSchemeWantsNone_GivesNone() =>
        BundledStudies.Read("national-2020").Ranking(BundledStudies.Read("national-2020").Plan.Ranking! with { Interval = 0 })
            .WithIntervals().HasIntervals.Should().BeFalse();

    [Fact]
    public void StandardError_OfAShare_IsThatOfABinomialWithinCells()
    {
        // Hand: 40 of 100 in one cell, 100 points a share: 100 x root(0.4 x 0.6 / 100) = 4.899.
        using var study = new StudyBuilderOfShares(("A", 40, 60), ("B", 50, 50));

        study.Ranking().WithIntervals(new(4000, 3)).Units.Single(unit => unit.Code == "A").Uncertainty!.StandardError
            .Should().BeApproximately(4.899, 0.2, "4,000 replicates tell it to one part in ninety, twice that being 0.11");
    }

    [Fact]
    public void TieGroups_ThreeUnitsOfWhichTheOuterDiffer_AreTwo()
    {
        using var study = new StudyBuilderOfShares(("A", 150, 50), ("B", 130, 70), ("C", 115, 85));

        // Hand: differences of 10, 7.5 and 17.5 points with errors of 4.55, 4.86 and 4.65 points, so 2.2, 1.5 and 3.8 of them; Tukey's value is 2.34.
        study.Ranking().WithIntervals(new(2000, 3)).Units.Select(unit => string.Join(',', unit.Uncertainty!.TieGroups)).Should().Equal("0", "0,1", "1");
    }

    [Fact]
    public void Reversals_OfTheNationalStudy_NameThePlantedPairFirst()
    {
        var first = National.Value.Adjustments[0].Reversals.First();

        // Witness: expected.json, restricted and adjusted means of 12 and 23.
        (first.Better.Code, first.Other.Code).Should().Be(("12", "23"));
        first.Better.Crude.Should().BeApproximately(8.342395, 1e-6).And.BeGreaterThan(first.Other.Crude!.Value);
        first.Better.Value.Should().BeApproximately(5.296714, 1e-6).And.BeLessThan(first.Other.Value!.Value);
        first.Better.Indirect.Should().BeLessThan(first.Other.Indirect!.Value, "both ways of adjusting say the same");
    }

    [Fact]
    public void ReversalSentences_OfTheNationalStudy_SayWhatHappenedInBothLanguages()
    {
        var sentence = National.Value.ReversalSentences()[0];

        sentence.Text.En.Should().StartWith("Customs department 12 looks worse than Customs department 23 (restricted mean (h): 8.34 against 5.90), yet is better with the same mix of direction × final channel (5.30 against 9.61)");
        sentence.Text.Vi.Should().StartWith("Cục Hải quan 12 nhìn qua kém hơn Cục Hải quan 23").And.Contain("8,34 so với 5,90");
    }

    [Fact]
    public void ReversalSentences_OfTheNationalStudy_SayWhichPairsMayBeChance()
    {
        // Witness: a program of its own over the files, adjusted differences over their errors within department and cell:
        // 12 and 23: 5.36, 22 and 23: 0.94, 12 and 20: 2.42; Bonferroni's value of 35 units is 3.93.
        National.Value.Adjustments[0].Reversals.Take(3).Select(pair => (pair.Better.Code, pair.Other.Code, pair.IsBeyondChance))
            .Should().Equal(("12", "23", true), ("22", "23", false), ("12", "20", false));
        National.Value.ReversalSentences()
            .Select(sentence => (sentence.Claims, sentence.Text.En.EndsWith("That difference with the same mix may be chance alone.", StringComparison.Ordinal)))
            .Should().StartWith([(true, false), (false, true), (false, true)]);
    }

    [Fact]
    public void Adjustment_OfTheNationalStudy_WeighsCellsByTheStudy()
    {
        var adjustment = National.Value.Adjustments[0];

        adjustment.Cells.Sum(cell => cell.Weight).Should().BeApproximately(1, 1e-12);
        foreach (var unit in adjustment.Units.Where(unit => unit.Count > 0))
        {
            var direct = adjustment.Cells.Zip(unit.Cells).Sum(cell => cell.First.Weight * (cell.Second.IsOwn ? cell.Second.Mean : cell.First.Mean)!.Value);
            unit.Value.Should().BeApproximately(direct, 1e-9, "hand: the sum of weights times what is used");
        }
    }

    [Fact]
    public void Funnel_OfTheNationalStudy_FindsTheDepartmentsThatBreachTheStandard()
    {
        // Witness: expected.json, documents_share of 23 is 0.52 and of 12 is 1.00, that of all 0.93.
        var places = National.Value.Adjustments[2].Funnel.ToDictionary(unit => unit.Code, unit => unit.Zone);

        places["23"].Should().Be(FunnelZone.FarWorse);
        places["12"].Should().Be(FunnelZone.FarBetter);
        places["01"].Should().Be(FunnelZone.Inside);
    }

    [Fact]
    public void Unranked_Unit_SaysWhy()
    {
        var small = National.Value.Units.Single(unit => unit.Code == "35");

        (small.Rank, small.Uncertainty).Should().Be((null, null));
        small.Reason!.En.Should().Be("Only 22 declarations, at least 30 are needed");
    }

    [Fact]
    public void DepartmentsAsOf_AfterAReorganisation_RanksTheNewOnes()
    {
        using var builder = new Contract.StudyBuilder()
            .Plan("ranking", "{ unit: department, minimum_declarations: 1 }")
            .Offices("D1,D1,D1,,,", "D2,D2,D2,,,", "A,A,A,D1,2015-01-01,2025-02-28", "A,A,A,D2,2025-03-01,", "B,B,B,D1,2015-01-01,")
            .Rows(3, "office=A, cleared=19 09:00").Rows(2, "office=B, cleared=19 10:00");
        var measurement = Measurement.Read(builder.Write());

        measurement.Ranking().Units.Select(unit => (unit.Code, unit.Declarations)).Should().Equal(("D1", 5));
        measurement.Ranking(departmentsAsOf: new(2025, 7, 1)).Units.Select(unit => (unit.Code, unit.Declarations)).Should().Equal(("D1", 2), ("D2", 3));
    }

    [Fact]
    public void Table_OfADepartmentToBe_CallsItByItsNewName()
    {
        using var builder = new Contract.StudyBuilder()
            .Plan("ranking", "{ unit: department, minimum_declarations: 1 }")
            .Offices("D1,Cu,Old,,,2025-02-28", "D2,Moi,New,,2025-03-01,", "A,A,A,D1,2015-01-01,2025-02-28", "A,A,A,D2,2025-03-01,")
            .Rows(3, "office=A, cleared=19 09:00");
        var table = Measurement.Read(builder.Write()) is var measurement
            ? measurement.Ranking(departmentsAsOf: new(2025, 7, 1)).ToTable() : null;

        table!.Rows.Single()[2].Text!.En.Should().Be("New");
        table.Columns[1].Title.En.Should().Be("Department (2025-07-01)");
    }

    [Fact]
    public void Table_WithIntervals_PrintsPlacesAndGroupsInsteadOfAWarning()
    {
        var plan = BundledStudies.Read("national-2020").Plan;
        var (plain, tested) = (BundledStudies.Read("national-2020").Ranking().ToTable(), National.Value.ToTable());

        plain.Notes[0].En.Should().Contain("Not tested for chance");
        tested.Notes[0].En.Should().Contain("Illustrative").And.Contain("among 34 units").And.NotContain("Not tested");
        tested.Columns.Select(column => column.Id).Should().Contain(["places", "groups"]);
        tested.Rows[0][4].Text!.En.Should().StartWith("1–");
        tested.Rows[0][5].Text!.En.Should().StartWith("a");
    }

    [Fact]
    public void Share_AdjustedForAMix_IsStandardisedToo()
    {
        // Hand: A has one of two green and one of one yellow within a day; the study's mix is 3 green and 2 yellow: 0.6 x 0.5 + 0.4 x 1 = 0.7.
        using var builder = new Contract.StudyBuilder()
            .Plan("ranking", "{ minimum_declarations: 1, minimum_cell: 1, indicators: [{ id: day, metric: share_released_within, hours: 24, adjust_for: [final_channel], weight: 1, best: 1, worst: 0 }] }")
            .Row("office=A, cleared=19 09:00").Row("office=A, cleared=22 09:00").Row("office=A, channel=2, cleared=19 09:00")
            .Row("office=B, cleared=19 09:00").Row("office=B, channel=2, cleared=22 09:00");

        Measurement.Read(builder.Write()).Ranking().Units.Single(unit => unit.Code == "A").Score.Should().BeApproximately(70, 1e-9);
    }

    [Fact]
    public void Preset_WhereThePlanHasOtherStandards_LeavesUnitsUnrankedAndSaysWhy()
    {
        using var builder = new Contract.StudyBuilder()
            .Plan("standards", "[{ id: own_4h, from: registered, to: cleared, limit: 4h, clock: elapsed }]")
            .Rows(30, "cleared=19 09:00");
        var act = () => Measurement.Read(builder.Write()).Ranking().WithIntervals(new(10, 1)).Units.Should().ContainSingle().Subject.Reason!.En;

        act.Should().NotThrow().Which.Should().Be("The indicator documents cannot be computed");
    }

    [Fact]
    public void Ranking_AdjustedForAColumnNobodyHas_IsRefusedWithItsPlace()
    {
        var act = () => Ranked("final_chanel", study => study.Row("cleared=19 09:00, priority=yes"));

        act.Should().Throw<UnusableInputException>()
            .WithMessage("*plan.yaml:12: ranking.indicators[1].adjust_for: must be *; 'final_chanel' is neither; did you mean final_channel?");
    }

    [Fact]
    public void Ranking_AdjustedForAColumnWithNothingInIt_IsRefused()
    {
        var act = () => Ranked("priority", study => study.Row("cleared=19 09:00, priority="));

        act.Should().Throw<UnusableInputException>();
    }

    [Fact]
    public void Ranking_AdjustedForAFurtherColumn_HasItsGroupsAsCells() =>
        Ranked("priority", study => study.Row("cleared=19 09:00, priority=yes").Row("cleared=19 09:00"))
            .Adjustments[0].Cells.Select(cell => cell.Key[0]).Should().Equal("unknown", "yes");

    private static Ranking Ranked(string adjustFor, Action<Contract.StudyBuilder> write)
    {
        using var study = new Contract.StudyBuilder();
        write(study.Plan("ranking", $"{{ indicators: [{{ id: day, metric: share_released_within, hours: 24, adjust_for: [{adjustFor}], weight: 1, best: 1, worst: 0 }}] }}"));
        return Measurement.Read(study.Write()).Ranking();
    }
}
