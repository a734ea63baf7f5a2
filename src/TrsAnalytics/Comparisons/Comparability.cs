using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>In what two studies differ, and which of their numbers are therefore not compared.</summary>
internal sealed class Comparability
{
    private readonly Clock _clock;

    public Comparability(StudyPair pair, Clock clock)
    {
        _clock = clock;
        Differences = [.. DefinitionDifferences.Of(pair), .. CoverageDifferences.Of(pair), .. CalendarDifferences.Of(pair)];
    }

    private Comparability(ImmutableArray<StudyDifference> differences, Clock clock) => (Differences, _clock) = (differences, clock);

    public ImmutableArray<StudyDifference> Differences { get; }

    /// <summary>Why release times are not compared, or null.</summary>
    public LocalizedText? AgainstRelease => Against(_clock);

    /// <summary>The same of numbers by another clock.</summary>
    public Comparability With(Clock clock) => new(Differences, clock);

    /// <summary>Why nothing at all can be compared, or null.</summary>
    public static (LocalizedText Reason, LocalizedText Advice)? AgainstAll(StudyPair pair)
    {
        var (earlier, later) = (pair.Earlier.Plan, pair.Later.Plan);
        return earlier.Extract == ExtractKind.Release || later.Extract == ExtractKind.Release
            ? (new("dữ liệu trích theo ngày giải phóng hàng không cho biết gì về tờ khai chậm", "rows drawn by their release say nothing of those that took longer"),
               new("hãy trích theo ngày đăng ký", "draw them by registration"))
            : !earlier.Release.ToHashSet().SetEquals(later.Release)
            ? (new("hai cuộc đo kết thúc thời gian giải phóng hàng ở mốc khác nhau", "the studies end the release time with different events"),
               new("hãy đặt cùng một release trong hai kế hoạch", "state the same release in both plans"))
            : later.RegistrationFrom < earlier.RegistrationFrom
            ? (new("cuộc đo trước diễn ra sau cuộc đo này", "the study to compare with is the later one"), new("hãy đổi chỗ hai cuộc đo", "swap the two"))
            : pair.Earlier.Count == 0 || pair.Later.Count == 0
            ? (new("một cuộc đo không có tờ khai nào", "one of the studies has no declarations"), new("hãy kiểm tra dữ liệu", "check its files"))
            : !pair.Groups(By.Office).Any(office => office.Earlier > 0 && office.Later > 0)
            ? (new("hai cuộc đo không có đơn vị chung", "the studies have no office in common"), new("hãy chọn cuộc đo của cùng đơn vị", "compare studies of the same offices"))
            : null;
    }

    /// <summary>Why the numbers of a stage are not compared, or null.</summary>
    public LocalizedText? Against(Stage stage) =>
        Against(_clock, $"stages.{stage.Id}", $"events.{stage.To}", stage.From.IsLatest ? "" : $"events.{stage.From.Events[0]}");

    /// <summary>Why the numbers of a standard are not compared, or null.</summary>
    public LocalizedText? Against(ServiceStandard standard) =>
        Against(standard.Clock, $"standards.{standard.Id}", $"events.{standard.From}", $"events.{standard.To}");

    /// <summary>Why the time that no stage covers is not compared: it is what the stages leave, whatever they are.</summary>
    public LocalizedText? AgainstUnattributed =>
        AgainstRelease ?? Differences.FirstOrDefault(difference => difference.IsUnfair && difference.Subject.StartsWith("stages.", StringComparison.Ordinal))?.Text;

    private LocalizedText? Against(Clock clock, params string[] subjects) => Differences.FirstOrDefault(difference => difference.IsUnfair
        && (difference.Subject is "" || subjects.Contains(difference.Subject) || (difference.Subject == "calendar" && clock == Clock.Working)))?.Text;
}
