using System.Globalization;
using System.Text.Json.Nodes;
using TrsAnalytics.EndToEnd.CommandLine;
using TrsAnalytics.EndToEnd.Publishing;

namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>The notebooks on delay, on change and on the report.</summary>
public sealed partial class NotebookTests
{
    private const string Earlier = "ta-lung-2019";

    [Theory]
    [MemberData(nameof(Studies))]
    public void Delay_OfEveryStageAndProcedure_IsTheExpectedOne(string study)
    {
        var rows = Output(study, "04-bottlenecks", "delay.by_procedure").ToDictionary(row => row["procedure"]);
        var expected = Expected(study)["attribution"]!["elapsed"]!;
        var procedures = expected["by_procedure"]!.AsObject();

        rows.Should().HaveCount(procedures.Count + 1, "the last row is of all");
        foreach (var (procedure, stages) in procedures)
        {
            AreHours(rows[procedure], stages!);
        }

        var all = rows.Values.Last();
        AreHours(all, expected["stages"]!);
        all.Number("total_hours").Should().BeApproximately((double)expected["total_hours"]!, Tolerance);
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void Delay_OfEveryOwner_IsTheExpectedOne(string study)
    {
        var all = Output(study, "04-bottlenecks", "delay.by_owner").Last();

        foreach (var (owner, hours) in Expected(study)["attribution"]!["elapsed"]!["owners"]!.AsObject())
        {
            (all.Number($"{owner}_share") * all.Number("total_hours")).Should().BeApproximately((double)hours!, Tolerance, owner);
        }
    }

    /// <summary>Bottlenecks cut an open declaration at tau, as the restricted mean does; where nothing is open, they are the expected hours.</summary>
    [Theory]
    [MemberData(nameof(Studies))]
    public void Bottlenecks_ShareOutTheRestrictedMean(string study)
    {
        var rows = Output(study, "04-bottlenecks", "bottlenecks");
        var release = Expected(study)["release"]!["elapsed"]!;

        rows.Should().HaveCount(10);
        rows.Select(row => row.Number("hours")).Should().BeInDescendingOrder();
        foreach (var row in rows)
        {
            (row.Number("hours") / row.Number("share")).Should().BeApproximately(HoursOf(release["all"]!), 1e-6);
            row.Number("hours").Should().BeLessThanOrEqualTo(HoursOf(release["by_procedure"]![row["procedure"]]!) + Tolerance);
        }
    }

    [Fact]
    public void Change_OfTheReleaseTime_IsThatOfTheExpectedFigures()
    {
        var (earlier, later) = (All(Earlier), All("ta-lung-2020"));

        foreach (var (row, figure) in Output("ta-lung-2020", "06-year-on-year", "comparison").Zip(["restricted_mean_hours", "mean_completed_hours", "median_hours"]))
        {
            IsChange(row, (double)earlier[figure]!, (double)later[figure]!);
            row.Number("relative_change").Should().BeApproximately(((double)later[figure]! / (double)earlier[figure]!) - 1, Tolerance, figure);
        }
    }

    [Fact]
    public void Change_OfTheShares_IsThatOfTheExpectedFigures()
    {
        double[] Shares(string study) =>
            [(double)All(study)["share_within_24_hours"]!, .. Expected(study)["standards"]!.AsObject().Select(standard => (double)standard.Value!["share"]!)];

        var rows = Output("ta-lung-2020", "06-year-on-year", "comparison.shares");

        rows.Should().HaveCount(3);
        foreach (var (row, earlier, later) in rows.Zip(Shares(Earlier), Shares("ta-lung-2020")))
        {
            IsChange(row, earlier, later);
        }
    }

    /// <summary>Witness: Kitagawa's two sums, over the expected counts and restricted means of the channels.</summary>
    [Fact]
    public void Change_IsMixAndSpeedOfTheChannels()
    {
        var (earlier, later) = (Channels(Earlier), Channels("ta-lung-2020"));
        var mix = earlier.Keys.Sum(channel => (later[channel].Share - earlier[channel].Share) * (later[channel].Mean + earlier[channel].Mean) / 2);
        var speed = earlier.Keys.Sum(channel => (later[channel].Mean - earlier[channel].Mean) * (later[channel].Share + earlier[channel].Share) / 2);
        var tables = NamedOutput.Displayed(Path.Combine(runs.JupyterFolder, "06-year-on-year.ipynb"), "comparison.splits");

        var all = tables.Single(rows => rows[0].ContainsKey("final_channel")).Last();
        all.Number("mix_hours").Should().BeApproximately(mix, Tolerance);
        all.Number("speed_hours").Should().BeApproximately(speed, Tolerance);
        var change = (double)All("ta-lung-2020")["restricted_mean_hours"]! - (double)All(Earlier)["restricted_mean_hours"]!;
        tables.Should().HaveCountGreaterThan(1).And.OnlyContain(rows => Math.Abs((rows.Last().Number("mix_hours") + rows.Last().Number("speed_hours") - change)!.Value) < Tolerance);
    }

    [Fact]
    public void Change_OfTheStages_SumsToThatOfTheRestrictedMean()
    {
        var rows = Output("ta-lung-2020", "06-year-on-year", "comparison.stages");

        rows.Sum(row => row.Number("earlier_hours")).Should().BeApproximately((double)All(Earlier)["restricted_mean_hours"]!, Tolerance);
        rows.Sum(row => row.Number("later_hours")).Should().BeApproximately((double)All("ta-lung-2020")["restricted_mean_hours"]!, Tolerance);
    }

    /// <summary>A nation and one gate a year before: both are shown, and no difference is taken.</summary>
    [Fact]
    public void Change_BetweenStudiesOfOtherOffices_IsRefused()
    {
        var row = Output("national-2020", "06-year-on-year", "comparison")[0];

        row.Number("earlier").Should().BeApproximately((double)All(Earlier)["restricted_mean_hours"]!, Tolerance);
        row.Number("later").Should().BeApproximately((double)All("national-2020")["restricted_mean_hours"]!, Tolerance);
        (row.Number("change"), row.Number("relative_change")).Should().Be((null, null));
    }

    /// <summary>Witness: the offices of national-2020 other than Ta Lung's, counted in its files.</summary>
    [Fact]
    public void Split_ThatIsRefused_SaysWhy()
    {
        var cell = Notebook.Read(Path.Combine(runs.RunnerFolder, "06-year-on-year.ipynb")).Cells.Single(each => each.Source.Contains("comparison.Splits", StringComparison.Ordinal));

        ((string?)cell.Outputs.Single()["data"]!["text/plain"]).Should().StartWith("The change is not split: Offices in national-2020 only: ").And.EndWith("11,963 of 12,019 declarations.");
    }

    [Theory]
    [InlineData("ta-lung-2020", "en", ".")]
    [InlineData("ta-lung-2020", "vi", ",")]
    [InlineData("national-2020", "en", ".")]
    public void Report_IsPrinted_WithTheExpectedMean(string study, string language, string point)
    {
        var path = Path.Combine(Repository.Root, "reports", $"{study}-{language}.pdf");
        var mean = ((double)All(study)["restricted_mean_hours"]!).ToString("0.00", CultureInfo.InvariantCulture).Replace(".", point);

        File.GetLastWriteTimeUtc(path).Should().BeAfter(runs.Started);
        PrintedPdf.Run("pdftotext", "-layout", path, "-").Should().Contain(mean);
    }

    private static JsonNode All(string study) => Expected(study)["release"]!["elapsed"]!["all"]!;

    private static int Followed(JsonNode figures) => (int)figures["released"]! + (int)figures["open"]!;

    private static double HoursOf(JsonNode figures) => Followed(figures) * (double)figures["restricted_mean_hours"]!;

    private static Dictionary<string, (double Share, double Mean)> Channels(string study) => Expected(study)["release"]!["elapsed"]!["by_final_channel"]!.AsObject()
        .ToDictionary(channel => channel.Key, channel => ((double)Followed(channel.Value!) / Followed(All(study)), (double)channel.Value!["restricted_mean_hours"]!));

    private static void AreHours(Dictionary<string, string> row, JsonNode stages)
    {
        foreach (var (stage, hours) in stages.AsObject())
        {
            row.Number($"{stage}_hours").Should().BeApproximately((double)hours!, Tolerance, stage);
        }
    }

    private static void IsChange(Dictionary<string, string> row, double earlier, double later)
    {
        row.Number("earlier").Should().BeApproximately(earlier, Tolerance);
        row.Number("later").Should().BeApproximately(later, Tolerance);
        row.Number("change").Should().BeApproximately(later - earlier, Tolerance);
    }
}
