using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>The report of a measurement.</summary>
public static class MeasurementReport
{
    /// <summary>The report as pure data, in both languages; it is printed by the publishing library.</summary>
    /// <remarks>Groups of fewer declarations than the plan's minimum are taken together, and suppressed where these are few too; see <see cref="Suppression"/>.</remarks>
    /// <param name="measurement">What was measured.</param>
    /// <param name="previous">The study to compare with; without it there is no chapter on what changed.</param>
    public static Report Report(this Measurement measurement, Measurement? previous = null)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var (plan, results) = (measurement.Plan, new ReportResults(measurement, Comparable(measurement, previous)));
        return new(
            plan.Id, plan.Title, Subtitle(measurement), plan.HandOverBy ?? plan.FollowUpUntil, plan.IsSynthetic, StudyDefinition.Rows(measurement),
            [
                SummaryChapter.Of(results),
                SampleChapter.Of(results),
                ReleaseChapter.Of(results),
                StagesChapter.Of(results),
                DelayChapter.Of(results),
                RhythmChapter.Of(results),
                StandardsChapter.Of(results),
                .. previous is null ? Array.Empty<Section>() : [YearOnYearChapter.Of(results, previous)],
                .. plan.Ranking is null ? Array.Empty<Section>() : [RankingChapter.Of(results)],
                .. WhatIfChapter.Of(results),
                FindingsChapter.Of(results),
                DefinitionsChapter.Of(results),
                AnnexChapter.Of(results),
            ]);
    }

    /// <summary>An earlier study, unless nothing of the two can be compared.</summary>
    private static Measurement? Comparable(Measurement measurement, Measurement? previous) =>
        previous is not null && Comparability.AgainstAll(new(previous, measurement)) is null ? previous : null;

    /// <summary>Who was measured, where that is one office, and when.</summary>
    private static LocalizedText Subtitle(Measurement measurement)
    {
        var plan = measurement.Plan;
        ImmutableArray<string> offices = [.. measurement.Declarations.Select(declaration => declaration.Office).Distinct().Where(plan.KnowsOffice).Take(2)];
        var week = Phrase.Of(
            "Tờ khai đăng ký từ {0} đến {1}, theo dõi đến {2}", "Declarations registered from {0} to {1}, followed until {2}",
            DateText.Of(plan.RegistrationFrom), DateText.Of(plan.RegistrationTo), DateText.Of(plan.FollowUpUntil));
        return offices.Length == 1 ? Phrase.Join(". ", [OfficeText.Of(offices[0], plan), week]) : week;
    }
}
