using System.Collections.Immutable;
using static TrsAnalytics.ViewNotes;

namespace TrsAnalytics;

using Columns = ColumnOf<AttributionRow>;

/// <summary>Where the release time went: a table of the stages, of the owners, and a matrix of stages and groups.</summary>
internal sealed class AttributionView : View<Attribution>
{
    /// <summary>The stages of the whole, or those of each group where there are several.</summary>
    protected override Table Table(Attribution attribution) => attribution.By.IsEmpty ? Stages(attribution) : Matrix(attribution);

    /// <inheritdoc/>
    protected override Table FullTable(Attribution attribution) => Matrix(attribution);

    /// <inheritdoc/>
    protected override IEnumerable<Block> Blocks(Attribution attribution) => [Stages(attribution), Owners(attribution)];

    /// <summary>Where the whole release time went: hours and shares of the stages.</summary>
    internal static Table Stages(Attribution attribution)
    {
        var all = attribution.All;
        return ColumnOf<Part>.Table(
            "attribution", Titled(new("Thời gian giải phóng hàng chia cho các khâu", "Where the release time went"), [], attribution.Clock),
            [
                ColumnOf<Part>.Words("stage", new("Khâu", "Stage"), part => part.Stage),
                ColumnOf<Part>.Words("owner", new("Trách nhiệm", "Owner"), part => part.Owner),
                ColumnOf<Part>.Words("kind", new("Loại", "Kind"), part => part.Kind),
                ColumnOf<Part>.Hours("hours", new("Giờ", "Hours"), part => part.Seconds / 3600.0),
                ColumnOf<Part>.Share("share", new("Tỷ lệ", "Share"), part => Of(part.Seconds, all.TotalSeconds)),
            ],
            [
                .. all.Stages.Zip(all.StageSeconds).Where(part => !part.First.AfterRelease)
                    .Select(part => new Part(part.First.Label, GroupText.Of(part.First.Owner), GroupText.Of(part.First.Kind), part.Second)),
                new(GroupText.Of(Owner.Unattributed), LocalizedText.Same(""), LocalizedText.Same(""), all.UnattributedSeconds),
                new(new("Tổng", "Total"), LocalizedText.Same(""), LocalizedText.Same(""), all.TotalSeconds),
            ],
            [WholeTime(attribution.Clock), .. RegisteredOnly(attribution.Plan)]);
    }

    /// <summary>Whose time the release time was: hours of the group and the share of each owner.</summary>
    internal static Table Owners(Attribution attribution) => Columns.Table(
        "owners", Titled(new("Tỷ lệ thời gian của từng bên chịu trách nhiệm", "Shares of the owners in the release time"), attribution.By, attribution.Clock),
        [
            .. Columns.Keys(attribution.By, row => row.Key),
            Columns.Hours("total_hours", new("Tổng (giờ)", "Total (h)"), row => row.TotalSeconds / 3600.0),
            .. attribution.All.Owners.Select((owner, index) => Columns.Share(
                $"{owner.Owner.Name}_share", GroupText.Of(owner.Owner), row => Of(row.Owners.ElementAt(index).Seconds, row.TotalSeconds))),
        ],
        RowsOf(attribution),
        [WholeTime(attribution.Clock), .. RegisteredOnly(attribution.Plan)]);

    /// <summary>Where the delay is: the hours each stage took in each group; the darker a cell, the more hours.</summary>
    internal static Table Matrix(Attribution attribution)
    {
        var most = attribution.Rows.SelectMany(row => row.StageSeconds.Add(row.UnattributedSeconds)).DefaultIfEmpty().Max();
        return Columns.Table(
            "delay", Titled(new("Giờ của từng khâu", "Hours of each stage"), attribution.By, attribution.Clock),
            [
                .. Columns.Keys(attribution.By, row => row.Key),
                .. attribution.All.Stages.Index().Where(stage => !stage.Item.AfterRelease).Select(stage => new Columns(
                    new($"{stage.Item.Id}_hours", stage.Item.Label, ColumnKind.Count), row => Shaded(row, row.StageSeconds[stage.Index], most))),
                new(new("unattributed_hours", GroupText.Of(Owner.Unattributed), ColumnKind.Count), row => Shaded(row, row.UnattributedSeconds, most)),
                new(new("total_hours", new("Tổng", "Total"), ColumnKind.Count), row => TableCell.Of(row.TotalSeconds / 3600.0)),
            ],
            RowsOf(attribution),
            new("Số giờ làm tròn; ô càng đậm, càng nhiều giờ.", "Hours, rounded; the darker a cell, the more hours."),
            WholeTime(attribution.Clock))
            .WithNotes(RegisteredOnly(attribution.Plan));
    }

    private static ImmutableArray<AttributionRow> RowsOf(Attribution attribution) =>
        attribution.By.IsEmpty ? [attribution.All] : attribution.Rows.Add(attribution.All);

    /// <summary>Shaded by the root of its part, or one large cell would leave all others white.</summary>
    private static TableCell Shaded(AttributionRow row, long seconds, long most) =>
        TableCell.Of(seconds / 3600.0) with { Shade = row.Key.IsEmpty || most == 0 ? null : Math.Sqrt((double)seconds / most) };

    private static double? Of(long part, long whole) => whole == 0 ? null : (double)part / whole;

    /// <summary>One part of the release time.</summary>
    private sealed record Part(LocalizedText Stage, LocalizedText Owner, LocalizedText Kind, long Seconds);
}

/// <summary>Further tables of a result: see <see cref="ResultViews"/> for the first.</summary>
public static class AttributionTables
{
    /// <summary>Where the whole release time went: hours and shares of the stages.</summary>
    /// <param name="attribution">The attribution.</param>
    public static Table ToStageTable(this Attribution attribution) => AttributionView.Stages(attribution);

    /// <summary>Whose time the release time was: hours of the group and the share of each owner.</summary>
    /// <param name="attribution">The result.</param>
    public static Table ToOwnerTable(this Attribution attribution) => AttributionView.Owners(attribution);

    /// <summary>Where the delay is: the hours each stage took in each group; the darker a cell, the more hours.</summary>
    /// <param name="attribution">The result.</param>
    public static Table ToMatrix(this Attribution attribution) => AttributionView.Matrix(attribution);
}
