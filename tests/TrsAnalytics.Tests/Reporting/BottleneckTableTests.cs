using System.Text.Json;

namespace TrsAnalytics.Tests.Reports;

/// <summary>Bottlenecks, rhythm and recording quality as tables and as JSON say what the results say.</summary>
public sealed class BottleneckTableTests
{
    private static readonly Measurement Gate = BundledStudies.Read("ta-lung-2020");
    private static readonly Lazy<Bottlenecks> Found = new(() => Gate.Durations(Clock.Working).Bottlenecks(by: By.Procedure).Top(20));

    [Fact]
    public void Table_OfBottlenecks_HasOneRowEach()
    {
        var table = Found.Value.ToTable();
        table.Rows.Should().HaveCount(20);
        table.Rows.Select(row => row[Column(table, "hours")].Value).Should().Equal(Found.Value.Rows.Select(row => (double?)row.Hours));
        table.Rows.Select(row => row[Column(table, "cumulative_share")].Value).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Table_OfWhatIsUnusual_HasOneRowEachInTheOrderOfWhatChanceLeaves()
    {
        var unusual = Found.Value.Unusual().Rows;
        var table = Found.Value.ToUnusualTable();
        unusual.Should().NotBeEmpty();
        table.Rows.Select(row => row[Column(table, "at_least_hours")].Value).Should().Equal(unusual.Select(row => row.Rest!.AtLeastHours));
        table.Rows.Select(row => row[Column(table, "expected_hours")].Value + row[Column(table, "excess_hours")].Value).Zip(unusual)
            .Should().OnlyContain(row => row.First <= row.Second.Hours + 1e-9, "some declarations may have none alike");
        table.Notes.Single().En.Should().Contain("alike in direction, final channel");
        Found.Value.ToUnusualTable(1).Rows.Should().ContainSingle();
    }

    [Fact]
    public void Table_OfGains_HasOneRowForEachThatBringsSomething()
    {
        var table = Found.Value.ToGainTable();
        var gains = Found.Value.Rows.SelectMany(row => row.Gains).Where(gain => gain.Beyond > 0).ToArray();
        gains.Should().NotBeEmpty();
        table.Rows.Select(row => row[Column(table, "saved_hours")].Value).Should()
            .Equal(gains.Select(gain => gain.GainHours.Value * Found.Value.Total.Declarations).OrderDescending());
        Found.Value.ToGainTable(1).Rows.Should().ContainSingle();
    }

    [Fact]
    public void Json_OfBottlenecks_HoldsTotalsAndRowsInFullPrecision()
    {
        using var stream = new MemoryStream();
        Found.Value.WriteJson(stream);
        var json = JsonDocument.Parse(stream.ToArray()).RootElement;

        json.GetProperty("clock").GetString().Should().Be("working");
        json.GetProperty("total").GetProperty("restricted_mean_hours").GetDouble().Should().Be(Found.Value.Total.MeanHours);
        json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("hours").GetDouble()).Should().Equal(Found.Value.Rows.Select(row => row.Hours));
        json.GetProperty("alike").EnumerateArray().Select(dimension => dimension.GetString()).Should().Equal("direction", "final_channel");
        json.GetProperty("rows").EnumerateArray().Where(row => row.TryGetProperty("rest", out _))
            .Select(row => row.GetProperty("rest").GetProperty("excess_hours").GetProperty("low").GetDouble())
            .Should().Equal(Found.Value.Rows.Where(row => row.Rest != null).Select(row => row.Rest!.ExcessHours.Limits!.Value.Low!.Value)).And.NotBeEmpty();
        json.GetProperty("rows")[0].GetProperty("key")[0].GetString().Should().Be(Found.Value.Rows[0].Key[0]);
    }

    [Fact]
    public void Tables_OfRhythm_CoverDaysHoursAndStages()
    {
        var rhythm = Gate.Rhythm();
        rhythm.ToTable().Rows.Should().HaveCount(36, "19 October to 23 November");
        rhythm.ToRegistrationTable().Rows.Sum(row => row.Skip(1).Sum(cell => cell.Value)).Should().Be(rhythm.Registrations.Values.Sum());
        rhythm.ToRegistrationTable().Rows.Should().HaveCountLessThan(24, "the hours before the first and after the last registration are no news");
        rhythm.ToWaitingTable().Rows.Should().HaveCount(24, "goods wait at night too");
        rhythm.ToWaitingTable().Rows.SelectMany(row => row).Max(cell => cell.Shade).Should().Be(1);
        rhythm.ToQueueTable().Rows.Should().HaveSameCount(rhythm.Queues);
    }

    [Fact]
    public void Table_OfQueues_HasNoNumberOnADayThatTheWindowHasNot()
    {
        var table = Gate.Rhythm().ToQueueTable();

        table.Title.En.Should().StartWith("Mean number of declarations");
        table.Rows.Should().OnlyContain(row => row[Column(table, "sun")].Value == null, "19 to 24 October 2020 are Monday to Saturday")
            .And.OnlyContain(row => row[Column(table, "sat")].Value != null);
    }

    [Fact]
    public void Tables_OfRecordingQuality_HaveOneRowAnEventAndAnEffect()
    {
        var quality = Gate.RecordingQuality();
        quality.ToTable().Rows.Should().HaveSameCount(quality.Rows);
        quality.ToEffectTable().Rows.Should().HaveSameCount(quality.Effects);
    }

    [Fact]
    public void Table_OfEffects_GivesStagesTheNumbersOfTheObservedAlone()
    {
        var (table, stages) = (Gate.RecordingQuality().ToEffectTable(), Gate.Durations(Clock.Elapsed).Stages().Rows);

        table.Rows.Skip(1).Should().NotBeEmpty();
        foreach (var row in table.Rows.Skip(1))
        {
            var stage = stages.Single(known => known.Stage.Label == row[0].Text);
            row[Column(table, "mean_hours")].Value.Should().BeApproximately(stage.Times.Mean!.Value, 1e-9, "the table of stages says the same of those with both stamps");
            row.Skip(Column(table, "share_within_24_hours")).Should().OnlyContain(cell => cell.Value == null, "those under way are not in it");
        }
    }

    private static int Column(Table table, string id) => table.Columns.IndexOf(table.Columns.Single(column => column.Id == id));
}
