using NodaTime;

namespace TrsAnalytics;

/// <summary>Writes a stage or a standard of a plan on one line.</summary>
internal static class StageText
{
    public static string Of(Stage stage)
    {
        var from = stage.From.IsLatest ? $"{{ latest: {PlanText.List(stage.From.Events)} }}" : stage.From.Events[0].Id;
        var after = stage.AfterRelease ? ", after_release: true" : "";
        string[] once = [.. stage.UnderWayOnce?.Events.Select(entry => $"{entry.Direction}: {entry.Event}") ?? []];
        var underWay = once.Length == 0 ? "" : $", under_way_once: {{ {string.Join(", ", once)} }}";
        return $"  - {{ id: {stage.Id}, from: {from}, to: {stage.To}, owner: {PlanText.Quoted(stage.Owner.Name)}, "
            + $"kind: {PlanNode.WordOf(stage.Kind)}, due: {Of(stage.Due)}, label: {PlanText.Both(stage.Label)}{underWay}{after} }}";
    }

    public static string Of(ServiceStandard standard)
    {
        var restart = standard.Restart is { } again ? $", restart: {{ asked: {again.Asked}, answered: {again.Answered} }}" : "";
        var extended = standard.Extended is { } longer ? $", extended: {{ column: {PlanText.Quoted(longer.Column)}, limit: {Limit(longer.Limit)} }}" : "";
        return $"  - {{ id: {standard.Id}, from: {standard.From}, to: {standard.To}, limit: {Limit(standard.Limit)}, "
            + $"clock: {PlanNode.WordOf(standard.Clock)}{restart}{extended}, label: {PlanText.Both(standard.Label)} }}";
    }

    private static string Of(Due due) => due.Kind switch
    {
        DueKind.Channels => $"{{ channels: {PlanText.List(due.Channels)} }}",
        DueKind.After => $"{{ after: {due.Event} }}",
        _ => PlanNode.WordOf(due.Kind),
    };

    private static string Limit(Duration limit) => $"{PlanText.Number(limit.TotalHours)} h";
}
