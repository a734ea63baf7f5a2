using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>What may be said of a comparison: a change only where it is beyond chance, its parts only where there is a change.</summary>
internal static class ComparisonSentences
{
    private const int Enough = 30;

    private static LocalizedText Met { get; } = new(
        "Đạt trên tổng đạt và không đạt; khoảng tin cậy Newcombe của chênh lệch.", "Met of met and breached; Newcombe's limits of the difference.");

    public static IEnumerable<Sentence> Of(Comparison comparison)
    {
        var (change, definition) = (comparison.RestrictedMean, Definition(comparison));
        if (change.Refusal is { } reason)
        {
            var refused = Phrase.Of(
                "Thời gian giải phóng hàng không so sánh với kỳ trước: {0}.", "The release time is not compared with the earlier study: {0}.", reason);
            return [new("comparison.refused", refused, definition)];
        }

        return change.Difference is not { Value: { } hours, Limits: { } limits } ? [] :
        [
            .. Hedge(comparison, definition),
            change.IsBeyondChance == true
                ? new("comparison.changed", Changed(change, hours), definition) { Claims = true, Numbers = Numbers(change, NumberUnit.Hours) }
                : new("comparison.not_changed", NotChanged(change), definition) { Numbers = Numbers(change, NumberUnit.Hours) },
            .. change.IsBeyondChance == true ? Parts(comparison, hours, definition) : [],
            .. Share("comparison.share_within_24_hours", new("Xong trong 24 giờ", "Released within 24 hours"), comparison.ShareWithinDay, definition),
            .. comparison.Standards.SelectMany(standard => Share($"comparison.standard.{standard.Standard.Id}", standard.Standard.Label, standard.Share, Met)),
        ];
    }

    private static LocalizedText Definition(Comparison comparison) => Phrase.Of(
        "{0} Tính theo {1}, cả hai kỳ cắt ở {2} giờ; n = {3} và {4}.", "{0} In {1}, both studies cut at {2} hours; n = {3} and {4}.",
        ViewNotes.ReleaseSpan(comparison.Later), GroupText.Of(comparison.Clock), Phrase.Hours(comparison.TauHours),
        Phrase.Count(comparison.RestrictedMean.Earlier.Count), Phrase.Count(comparison.RestrictedMean.Later.Count));

    private static IEnumerable<Sentence> Hedge(Comparison comparison, LocalizedText definition)
    {
        var fewest = Math.Min(comparison.RestrictedMean.Earlier.Count, comparison.RestrictedMean.Later.Count);
        if (fewest < Enough)
        {
            var text = Phrase.Of(
                "Một kỳ chỉ có {0}, nên so sánh sau chỉ là chỉ dấu.", "One of the studies has only {0}, so that the comparison is no more than an indication.",
                Phrase.Declarations(fewest));
            yield return new("comparison.few", text, definition) { Numbers = [SentenceNumber.Declarations("fewest", fewest)] };
        }
    }

    private static LocalizedText Changed(Change change, double hours) => Phrase.Of(
        hours > 0
            ? "So với kỳ trước, thời gian giải phóng hàng trung bình có giới hạn tăng {0} giờ ({1}), từ {2} lên {3} giờ{4}."
            : "So với kỳ trước, thời gian giải phóng hàng trung bình có giới hạn giảm {0} giờ ({1}), từ {2} xuống {3} giờ{4}.",
        hours > 0
            ? "The restricted mean release time rose by {0} hours ({1}) since the earlier study, from {2} to {3}{4}."
            : "The restricted mean release time fell by {0} hours ({1}) since the earlier study, from {2} to {3}{4}.",
        Phrase.Hours(Math.Abs(hours)), Phrase.Share(change.Relative is { } share ? Math.Abs(share) : null),
        Phrase.Hours(change.Earlier.Value), Phrase.Hours(change.Later.Value), EstimateText.Hours(change.Difference));

    private static LocalizedText NotChanged(Change change) => Phrase.Of(
        "Thời gian giải phóng hàng trung bình có giới hạn là {0} giờ, kỳ trước {1} giờ; chênh lệch {2} giờ có thể chỉ do ngẫu nhiên{3}.",
        "The restricted mean release time is {0} hours, {1} in the earlier study; the difference of {2} hours may be chance alone{3}.",
        Phrase.Hours(change.Later.Value), Phrase.Hours(change.Earlier.Value), Phrase.Hours(change.Difference.Value), EstimateText.Hours(change.Difference));

    private static IEnumerable<Sentence> Parts(Comparison comparison, double hours, LocalizedText definition)
    {
        if (comparison.Splits.FirstOrDefault(split => split.By == By.FinalChannel) is { } split)
        {
            var text = Phrase.Of(
                "Trong đó {0} giờ do cơ cấu luồng{1}, {2} giờ do tốc độ trong từng luồng{3}.", "Of this, {0} hours are the mix of channels{1}, and {2} hours speed within the channels{3}.",
                Phrase.Hours(split.MixHours), Within(split.Mix), Phrase.Hours(split.SpeedHours), Within(split.Speed));
            yield return new("comparison.mix_and_speed", text, PartsOf(definition))
            {
                Claims = IsBeyondChance(split.Mix) || IsBeyondChance(split.Speed),
                Numbers = [.. SentenceNumber.Of("mix", split.Mix, NumberUnit.Hours), .. SentenceNumber.Of("speed", split.Speed, NumberUnit.Hours)],
            };
        }

        var most = comparison.Stages.Where(stage => stage.Stage is not null && stage.ChangeHours * hours > 0).MaxBy(stage => Math.Abs(stage.ChangeHours!.Value));
        if (most is { Change: { } change })
        {
            var text = Phrase.Of(
                "Khâu thay đổi nhiều nhất theo cùng chiều là “{0}”: {1} giờ trên mỗi tờ khai{2}.", "The stage that changed most in the same direction is “{0}”: {1} hours per declaration{2}.",
                Phrase.Small(most.Stage!.Label), Phrase.Hours(most.ChangeHours), Within(change));
            yield return new("comparison.stage", text, PartsOf(definition))
            {
                Claims = IsBeyondChance(change),
                Numbers = [SentenceNumber.Hours("change", most.ChangeHours, most.Stage.Id), .. SentenceNumber.Of("change", change, NumberUnit.Hours).Skip(1)],
            };
        }
    }

    private static LocalizedText PartsOf(LocalizedText definition) => Phrase.Of(
        "{0} Khoảng tin cậy của từng phần lấy mẫu lại tờ khai của từng kỳ, cả cơ cấu.", "{0} Limits of the parts by resampling the declarations of either study, and so its mix.", definition);

    /// <summary>The limits of a part, and whether they leave zero out; nothing where there are none.</summary>
    private static LocalizedText Within(Estimate part) =>
        EstimateText.Hours(part, IsBeyondChance(part) ? null : new(", có thể chỉ do ngẫu nhiên", ", which may be chance alone"));

    private static bool IsBeyondChance(Estimate part) => part.Limits is { Low: { } low, High: { } high } && (low > 0 || high < 0);

    private static ImmutableArray<SentenceNumber> Numbers(Change change, NumberUnit unit) =>
    [
        new("earlier", change.Earlier.Value, unit), new("later", change.Later.Value, unit), .. SentenceNumber.Of("difference", change.Difference, unit),
    ];

    private static IEnumerable<Sentence> Share(string id, LocalizedText what, Change share, LocalizedText definition)
    {
        if (share.IsBeyondChance == true)
        {
            var text = Phrase.Of(
                "{0}: {1}, kỳ trước {2}; chênh lệch {3} điểm phần trăm{4}.", "{0}: {1}, and {2} in the earlier study; the difference is {3} percentage points{4}.",
                what, Phrase.Share(share.Later.Value), Phrase.Share(share.Earlier.Value), Phrase.PercentagePoints(share.Difference.Value), EstimateText.Points(share.Difference));
            yield return new(id, text, definition) { Claims = true, Numbers = Numbers(share, NumberUnit.Share) };
        }
    }
}
