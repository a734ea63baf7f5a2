namespace TrsAnalytics;

/// <summary>What two studies define otherwise: stages, standards and further spans, and how their rows were drawn.</summary>
internal static class DefinitionDifferences
{
    public static IEnumerable<StudyDifference> Of(StudyPair pair)
    {
        var (earlier, later) = (pair.Earlier.Plan, pair.Later.Plan);
        return
        [
            .. Listed(pair, "stages", earlier.Stages, later.Stages, stage => stage.Id, stage => stage.Label, IsSame),
            .. Listed(pair, "standards", earlier.Standards, later.Standards, standard => standard.Id, standard => standard.Label, IsSame),
            .. Listed(pair, "metrics", earlier.Metrics, later.Metrics, metric => metric.Id, metric => LocalizedText.Same(metric.Id), (a, b) => a == b),
            .. earlier.Extract == later.Extract ? Array.Empty<StudyDifference>() : [Extract()],
        ];
    }

    private static IEnumerable<StudyDifference> Listed<T>(
        StudyPair pair, string key, IReadOnlyList<T> earlier, IReadOnlyList<T> later, Func<T, string> id, Func<T, LocalizedText> label, Func<T, T, bool> isSame)
        where T : class
    {
        foreach (var name in later.Concat(earlier).Select(id).Distinct(StringComparer.Ordinal))
        {
            var (a, b) = (earlier.FirstOrDefault(item => id(item) == name), later.FirstOrDefault(item => id(item) == name));
            var title = label((b ?? a)!);
            if (pair.OnlyIn(a is not null, b is not null) is { } only)
            {
                yield return new(DifferenceKind.Definition, $"{key}.{name}", new($"“{title.Vi}” chỉ có trong {only}", $"“{title.En}” is defined in {only} only"), IsUnfair: true);
            }
            else if (!isSame(a!, b!))
            {
                yield return new(DifferenceKind.Definition, $"{key}.{name}", new($"“{title.Vi}” được định nghĩa khác nhau", $"“{title.En}” is defined differently"), IsUnfair: true);
            }
        }
    }

    // A label makes no other definition.
    private static bool IsSame(Stage a, Stage b) => a with { Label = b.Label } == b;

    private static bool IsSame(ServiceStandard a, ServiceStandard b) => a with { Label = b.Label } == b;

    /// <summary>The cohort is chosen by registration either way.</summary>
    private static StudyDifference Extract() => new(
        DifferenceKind.Definition, "extract",
        new("Dữ liệu được trích theo cách khác nhau; cả hai cuộc đo chỉ tính tờ khai đăng ký trong tuần đo",
            "The rows were drawn differently; both studies count only what was registered in their windows"),
        IsUnfair: false);
}
