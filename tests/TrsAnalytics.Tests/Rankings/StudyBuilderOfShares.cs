using TrsAnalytics.Tests.Contract;

namespace TrsAnalytics.Tests.Rankings;

/// <summary>A study of offices with so many declarations released within a day and so many not; the score is 100 times the share.</summary>
internal sealed class StudyBuilderOfShares : IDisposable
{
    private readonly StudyBuilder _study = new StudyBuilder().Plan(
        "ranking", "{ minimum_declarations: 1, band: 0, indicators: [{ id: day, metric: share_released_within, hours: 24, weight: 1, best: 1, worst: 0 }] }");

    public StudyBuilderOfShares(params (string Office, int Within, int Later)[] offices)
    {
        foreach (var (office, within, later) in offices)
        {
            _study.Rows(within, $"office={office}, cleared=19 09:00").Rows(later, $"office={office}, cleared=21 09:00");
        }
    }

    public Ranking Ranking() => Measurement.Read(_study.Write()).Ranking();

    /// <inheritdoc/>
    public void Dispose() => _study.Dispose();
}
