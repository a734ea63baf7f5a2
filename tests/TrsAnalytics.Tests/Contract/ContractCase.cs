using System.Text.Json;

namespace TrsAnalytics.Tests.Contract;

/// <summary>One sentence of the contract as a small study and what must be said of it.</summary>
/// <param name="Sentence">The sentence, or the part of it that the case shows; with the hand calculation where there is one.</param>
/// <param name="Expected">What the analysis must hold, see <see cref="ExpectedValues"/>.</param>
/// <param name="Study">The study.</param>
internal sealed record ContractCase(string Sentence, string Expected, Action<StudyBuilder> Study)
{
    /// <summary>Writes the study, has it analysed and compares.</summary>
    public void Hold()
    {
        using var study = new StudyBuilder();
        Study(study);
        var analysis = AnalysisDoor.Analyse(study.Write());
        ExpectedValues.Differences(Expected, analysis).Concat(Imbalances(analysis)).Should().BeEmpty(Sentence);
    }

    /// <summary>What holds of every study: rows reconcile, statuses and parts of the release time sum.</summary>
    private static IEnumerable<string> Imbalances(JsonElement analysis)
    {
        var cohort = analysis.GetProperty("cohort");
        int Count(string name) => cohort.GetProperty(name).GetInt32();
        if (Count("rows_read") != Count("declarations") + Count("merged_rows") + Count("excluded_rows") + Count("outside_window"))
        {
            yield return $"rows do not reconcile: {cohort}";
        }

        if (Count("declarations") != Count("released") + Count("open") + Count("cancelled") + Count("unknown"))
        {
            yield return $"statuses do not sum: {cohort}";
        }

        var attribution = analysis.GetProperty("attribution").GetProperty("elapsed");
        var total = attribution.GetProperty("total_hours").GetDouble();
        foreach (var parts in new[] { "stages", "owners" })
        {
            var sum = attribution.GetProperty(parts).EnumerateObject().Sum(part => part.Value.GetDouble());
            if (Math.Abs(sum - total) > 1e-6)
            {
                yield return $"{parts} sum to {sum}, not to {total}";
            }
        }
    }
}
