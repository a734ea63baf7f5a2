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
            return [new(Phrase.Of("Thời gian giải phóng hàng không so sánh với kỳ trước: {0}.", "The release time is not compared with the earlier study: {0}.", reason), definition)];
        }

        return change.Difference is not { Value: { } hours, Limits: { } limits } ? [] :
        [
            .. Hedge(comparison, definition),
            new(change.IsBeyondChance == true ? Changed(change, hours) : NotChanged(change), definition),
            .. change.IsBeyondChance == true ? Parts(comparison, hours, definition) : [],
            .. Share(new("Xong trong 24 giờ", "Released within 24 hours"), comparison.ShareWithinDay, definition),
            .. comparison.Standards.SelectMany(standard => Share(standard.Standard.Label, standard.Share, Met)),
        ];
    }

    private static LocalizedText Definition(Comparison comparison) => Phrase.Of(
        "{0} Tính theo {1}, cả hai kỳ cắt ở {2} giờ; n = {3} và {4}.", "{0} In {1}, both studies cut at {2} hours; n = {3} and {4}.",
        ResultTables.ReleaseSpan(comparison.Later), GroupText.Of(comparison.Clock), Phrase.Hours(comparison.TauHours),
        Phrase.Count(comparison.RestrictedMean.Earlier.Count), Phrase.Count(comparison.RestrictedMean.Later.Count));

    private static IEnumerable<Sentence> Hedge(Comparison comparison, LocalizedText definition)
    {
        var fewest = Math.Min(comparison.RestrictedMean.Earlier.Count, comparison.RestrictedMean.Later.Count);
        if (fewest < Enough)
        {
            yield return new(Phrase.Of(
                "Một kỳ chỉ có {0} tờ khai, nên so sánh sau chỉ là chỉ dấu.", "One of the studies has only {0} declarations, so that the comparison is no more than an indication.",
                Phrase.Count(fewest)), definition);
        }
    }

    private static LocalizedText Changed(Change change, double hours) => Phrase.Of(
        hours > 0
            ? "So với kỳ trước, thời gian giải phóng hàng trung bình có giới hạn tăng {0} giờ ({1}), từ {2} lên {3} giờ ({4})."
            : "So với kỳ trước, thời gian giải phóng hàng trung bình có giới hạn giảm {0} giờ ({1}), từ {2} xuống {3} giờ ({4}).",
        hours > 0
            ? "The restricted mean release time rose by {0} hours ({1}) since the earlier study, from {2} to {3} ({4})."
            : "The restricted mean release time fell by {0} hours ({1}) since the earlier study, from {2} to {3} ({4}).",
        Phrase.Hours(Math.Abs(hours)), Phrase.Share(change.Relative is { } share ? Math.Abs(share) : null),
        Phrase.Hours(change.Earlier.Value), Phrase.Hours(change.Later.Value), EstimateText.Hours(change.Difference));

    private static LocalizedText NotChanged(Change change) => Phrase.Of(
        "Thời gian giải phóng hàng trung bình có giới hạn là {0} giờ, kỳ trước {1} giờ; chênh lệch {2} giờ có thể chỉ do ngẫu nhiên ({3}).",
        "The restricted mean release time is {0} hours, {1} in the earlier study; the difference of {2} hours may be chance alone ({3}).",
        Phrase.Hours(change.Later.Value), Phrase.Hours(change.Earlier.Value), Phrase.Hours(change.Difference.Value), EstimateText.Hours(change.Difference));

    private static IEnumerable<Sentence> Parts(Comparison comparison, double hours, LocalizedText definition)
    {
        if (comparison.Splits.FirstOrDefault(split => split.By == By.FinalChannel) is { } split)
        {
            yield return new(Phrase.Of(
                "Trong đó {0} giờ do cơ cấu luồng{1}, {2} giờ do tốc độ trong từng luồng{3}.", "Of this, {0} hours are the mix of channels{1}, and {2} hours speed within the channels{3}.",
                Phrase.Hours(split.MixHours), Within(split.Mix), Phrase.Hours(split.SpeedHours), Within(split.Speed)), PartsOf(definition));
        }

        var most = comparison.Stages.Where(stage => stage.Stage is not null && stage.ChangeHours * hours > 0).MaxBy(stage => Math.Abs(stage.ChangeHours!.Value));
        if (most is { Change: { } change })
        {
            yield return new(Phrase.Of(
                "Khâu thay đổi nhiều nhất theo cùng chiều là “{0}”: {1} giờ trên mỗi tờ khai{2}.", "The stage that changed most in the same direction is “{0}”: {1} hours per declaration{2}.",
                Phrase.Small(most.Stage!.Label), Phrase.Hours(most.ChangeHours), Within(change)), PartsOf(definition));
        }
    }

    private static LocalizedText PartsOf(LocalizedText definition) => Phrase.Of(
        "{0} Khoảng tin cậy của từng phần lấy mẫu lại tờ khai của từng kỳ, cả cơ cấu.", "{0} Limits of the parts by resampling the declarations of either study, and so its mix.", definition);

    /// <summary>The limits of a part, and whether they leave zero out; nothing where there are none.</summary>
    private static LocalizedText Within(Estimate part) => part.Limits is not { Low: { } low, High: { } high } ? LocalizedText.Same("")
        : low <= 0 && high >= 0 ? Phrase.Of(" ({0}, có thể chỉ do ngẫu nhiên)", " ({0}, which may be chance alone)", EstimateText.Hours(part))
        : Phrase.Of(" ({0})", " ({0})", EstimateText.Hours(part));

    private static IEnumerable<Sentence> Share(LocalizedText what, Change share, LocalizedText definition)
    {
        if (share.IsBeyondChance == true)
        {
            yield return new(Phrase.Of(
                "{0}: {1}, kỳ trước {2} (chênh lệch tính bằng điểm phần trăm, {3}).", "{0}: {1}, and {2} in the earlier study (difference in percentage points, {3}).",
                what, Phrase.Share(share.Later.Value), Phrase.Share(share.Earlier.Value), EstimateText.Points(share.Difference)), definition);
        }
    }
}
