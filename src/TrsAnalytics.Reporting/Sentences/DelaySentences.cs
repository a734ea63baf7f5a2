using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>
/// What may be said of the bottlenecks by elapsed hours: a row whose hours are mostly those of a few open declarations is not called a bottleneck, one of few declarations
/// is hedged, and only what chance does not explain is said to take more than elsewhere.
/// </summary>
internal static class DelaySentences
{
    private const int Enough = 30;
    private const int MostUnusual = 3;
    private const double MuchUnattributed = 0.1;

    /// <summary>What takes the most hours.</summary>
    /// <param name="shown">The bottlenecks of enough declarations, by one dimension.</param>
    /// <param name="most">How many are named.</param>
    public static IEnumerable<Sentence> Largest(Bottlenecks shown, int most)
    {
        ImmutableArray<Bottleneck> largest = [.. shown.Rows.Where(row => !RestsOnFewOpen(row, shown.Plan.MinimumGroup)).Take(most)];
        if (!largest.IsEmpty)
        {
            yield return new(
                Id("largest", shown),
                Phrase.Of(
                    "Mất nhiều giờ liên tục nhất, mỗi tờ khai tính đến giới hạn theo dõi {0}: {1}.",
                    "The most elapsed hours, each declaration counted up to the follow-up limit of {0}: {1}.",
                    Limit(shown.Plan), Phrase.Join("; ", largest.Select(row => Hours(shown, row)))),
                Definition(shown))
            {
                Numbers =
                [
                    .. largest.SelectMany(row => new[]
                    {
                        SentenceNumber.Hours("hours", row.Hours, Subject(row)), SentenceNumber.Share("share", row.Share, Subject(row)),
                        SentenceNumber.Declarations("declarations", row.Declarations, Subject(row)),
                    }),
                ],
            };
        }

        if (shown.Total.UnattributedSeconds > MuchUnattributed * shown.Total.Seconds)
        {
            var share = (double)shown.Total.UnattributedSeconds / shown.Total.Seconds;
            yield return new(
                "delay.unattributed",
                Phrase.Of(
                    "{0} thời gian không có mốc nào ghi nhận, nên các khâu có thể mất nhiều hơn số trên.", "No stamp covers {0} of the time, so that stages may have taken more than this says.",
                    Phrase.Share(share)),
                Definition(shown))
            {
                Numbers = [SentenceNumber.Share("unattributed", share)],
            };
        }
    }

    /// <summary>What takes more of a group than of declarations alike in the rest of the study: stated as fact, so that a false one is named in 5 % of studies at most.</summary>
    /// <param name="shown">The bottlenecks of enough declarations, by one dimension.</param>
    /// <param name="searched">All bottlenecks that are searched for such rows, these among them.</param>
    public static IEnumerable<Sentence> Unusual(Bottlenecks shown, IReadOnlyCollection<Bottlenecks> searched)
    {
        var family = searched.SelectMany(found => found.Rows).Where(row => row.Rest is not null).ToArray();
        var values = TestFamily.FamilyWise([.. family.Select(row => row.Rest!.PValue)]);
        var certain = family.Where((_, at) => values[at] <= TestFamily.Level).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var error = TestFamily.Level / Math.Max(1, family.Length);
        ImmutableArray<Bottleneck> unusual =
        [
            .. shown.Unusual().Rows.Where(row => certain.Contains(row) && !RestsOnFewOpen(row, shown.Plan.MinimumGroup)).Take(MostUnusual),
        ];
        if (!unusual.IsEmpty)
        {
            yield return new(
                Id("unusual", shown),
                Phrase.Of(
                    "Theo {0}, mất nhiều giờ hơn tờ khai cùng {1} ở phần còn lại quá mức ngẫu nhiên: {2}.",
                    "By {0}, more hours than declarations alike in {1} take elsewhere, beyond chance: {2}.",
                    Phrase.Small(shown.By[0].Label), Phrase.Join(", ", shown.Alike.Select(dimension => Phrase.Small(dimension.Label))),
                    Phrase.Join("; ", unusual.Select(row => Excess(shown, row, error)))),
                Phrase.Of(
                    "{0} Hoán vị trong từng ô tờ khai giống nhau; xác suất nêu sai dù chỉ một trong {1} dòng đã xét tối đa 5% (Holm).",
                    "{0} Permutations within cells of declarations alike; the chance that any of the {1} rows searched is named falsely is 5% at most (Holm).",
                    Definition(shown), Phrase.Count(family.Length)))
            {
                Claims = true,
                Numbers =
                [
                    .. unusual.SelectMany(row => new[]
                    {
                        SentenceNumber.Hours("excess", row.Rest!.ExcessHours.Value, Subject(row)), SentenceNumber.Hours("more_often", row.Rest.MoreOftenHours, Subject(row)),
                        SentenceNumber.Hours("at_least", row.Rest.AtLeast(error), Subject(row)),
                        SentenceNumber.Declarations("declarations", row.Rest.ExcessHours.Count, Subject(row)),
                    }),
                ],
            };
        }
    }

    /// <summary>Whether most hours of a row are those of fewer open declarations than a minimum.</summary>
    public static bool RestsOnFewOpen(Bottleneck row, int minimum) => row.Open < minimum && row.ReleasedHours < row.Hours / 2;

    private static LocalizedText Hours(Bottlenecks shown, Bottleneck row) => Phrase.Of(
        "{0}: {1}, {2} thời gian giải phóng hàng, ở {3}{4}", "{0}: {1}, {2} of the release time, in {3}{4}",
        Name(shown, row), Phrase.CountHours(row.Hours), Phrase.Share(row.Share), Phrase.Declarations(row.Declarations), Hedge(row.Declarations));

    private static LocalizedText Excess(Bottlenecks shown, Bottleneck row, double error) => Phrase.Of(
        "{0}: nhiều hơn dự kiến {1}{2}, chủ yếu vì {3} ({4}{5})", "{0}: {1} more than expected{2}, mostly because {3} ({4}{5})",
        Name(shown, row), Phrase.CountHours(row.Rest!.ExcessHours.Value!.Value), AtLeast(row.Rest.AtLeast(error)), Reason(row.Rest),
        Phrase.Declarations(row.Rest.ExcessHours.Count), Hedge(row.Rest.ExcessHours.Count));

    /// <summary>The lower limit that holds for all rows searched together; nothing where it is not an hour.</summary>
    private static LocalizedText AtLeast(double? hours) => hours is >= 1 ? Phrase.Of(", ít nhất {0}", ", at least {0}", Phrase.Count(Math.Floor(hours.Value))) : LocalizedText.Same("");

    /// <summary>Which part of the excess is the larger one.</summary>
    private static LocalizedText Reason(RestComparison rest) => rest.IsCarriedByOccurrence
        ? new("phát sinh thường xuyên hơn", "it occurs more often")
        : new("mỗi lần mất lâu hơn", "it takes longer when it occurs");

    private static LocalizedText Name(Bottlenecks shown, Bottleneck row) => BottleneckText.NameWithOwner(shown.By[0], shown.Plan, row);

    private static LocalizedText Hedge(int declarations) => declarations >= Enough ? LocalizedText.Same("") : new(", ít nên chỉ là chỉ dấu", ", few, so that it is an indication only");

    /// <summary>The id of a sentence about one dimension; what is folded keeps its dimension's name.</summary>
    private static string Id(string what, Bottlenecks shown) => $"delay.{what}.{shown.By[0].Id}";

    private static string Subject(Bottleneck row) => $"{string.Join('/', row.Key)}/{row.Stage?.Id ?? Owner.Unattributed.Name}";

    private static LocalizedText Limit(MeasurementPlan plan) => Phrase.PlainHours((plan.FollowUpEnd - plan.WindowEnd).TotalHours);

    private static LocalizedText Definition(Bottlenecks shown) => Phrase.Of(
        "{0} Tờ khai đã giải phóng và chưa hoàn thành, giờ liên tục, mỗi tờ khai tính đến giới hạn theo dõi {1}; n = {2}.",
        "{0} Released and open declarations, elapsed hours, each up to the follow-up limit of {1}; n = {2}.",
        ViewNotes.ReleaseSpan(shown.Plan), Limit(shown.Plan), Phrase.Count(shown.Total.Declarations));
}
