namespace TrsAnalytics.Tests.Contract;

/// <summary>What the analysis must say of many declarations: a path and a value each, in the words of <see cref="ExpectedValues"/>.</summary>
internal static class OracleTotals
{
    public static string Of(IReadOnlyCollection<OracleDeclaration> declarations, OracleStage[] stages)
    {
        var all = declarations.Select(declaration => (Declaration: declaration, Stages: new OracleStages(declaration, stages))).ToList();
        return string.Join(", ", Statuses(declarations).Concat(Times(declarations)).Concat(StageTotals(all, stages)).Concat(Parts(all, stages))
            .Concat(Findings(all)).Concat(Standards(declarations)));
    }

    private static IEnumerable<string> Statuses(IReadOnlyCollection<OracleDeclaration> declarations) =>
        from status in new[] { "released", "open", "cancelled", "unknown" }
        from place in new[] { "cohort", "release.elapsed.all", "release.working.all" }
        select $"{place}.{status}={declarations.Count(declaration => declaration.Status == status)}";

    private static IEnumerable<string> Times(IReadOnlyCollection<OracleDeclaration> declarations)
    {
        const double tau = 720;
        var completed = declarations.Where(declaration => declaration.Status == "released").Select(Hours).Order().ToList();
        var followed = completed.Concat(declarations.Where(declaration => declaration.Status == "open").Select(_ => double.PositiveInfinity)).ToList();
        foreach (var clock in new[] { "release.elapsed.all", "release.working.all" })
        {
            yield return $"{clock}.mean_completed_hours={Text(completed.Count == 0 ? null : completed.Average())}";
            yield return $"{clock}.median_completed_hours={Text(Quantile(completed, 0.5))}";
            yield return $"{clock}.p90_completed_hours={Text(Quantile(completed, 0.9))}";
            yield return $"{clock}.median_hours={Text(Quantile(followed, 0.5) is { } median && double.IsFinite(median) ? median : null)}";
            yield return $"{clock}.restricted_mean_hours={Text(followed.Count == 0 ? null : followed.Average(hours => Math.Min(hours, tau)))}";
            yield return $"{clock}.share_within_24_hours={Text(followed.Count == 0 ? null : followed.Average(hours => hours <= 24 ? 1.0 : 0.0))}";
        }
    }

    private static IEnumerable<string> StageTotals(List<(OracleDeclaration Declaration, OracleStages Stages)> all, OracleStage[] stages)
    {
        foreach (var stage in stages)
        {
            var states = all.Where(item => item.Stages.States.ContainsKey(stage.Id)).Select(item => item.Stages.States[stage.Id]).ToLookup(state => state.State);
            var observed = states["observed"].Select(state => (state.To - state.From) / 3600.0).Order().ToList();
            yield return $"stage.{stage.Id}={observed.Count}|{states["censored"].Count()}|{states["unknown"].Count()}";
            yield return $"stage.{stage.Id}.mean_hours={Text(observed.Count == 0 ? null : observed.Average())}";
            yield return $"stage.{stage.Id}.median_hours={Text(Quantile(observed, 0.5))}";
            yield return $"stages.working.{stage.Id}.p90_hours={Text(Quantile(observed, 0.9))}";
        }
    }

    private static IEnumerable<string> Parts(List<(OracleDeclaration Declaration, OracleStages Stages)> all, OracleStage[] stages)
    {
        var parts = all.Where(item => item.Declaration.Status is "released" or "open").SelectMany(item => item.Stages.Attribution()).ToLookup(part => part.Key, part => part.Value / 3600.0);
        foreach (var stage in stages.Where(stage => !stage.AfterRelease))
        {
            yield return $"spent.{stage.Id}={Text(parts[stage.Id].Sum())}";
        }

        foreach (var owner in stages.Where(stage => !stage.AfterRelease).GroupBy(stage => stage.Owner))
        {
            yield return $"owner.{owner.Key}={Text(owner.Sum(stage => parts[stage.Id].Sum()))}";
        }

        yield return $"spent.unattributed={Text(parts["unattributed"].Sum())}";
        yield return $"attribution.elapsed.total_hours={Text(parts.Sum(part => part.Sum()))}";
    }

    private static IEnumerable<string> Findings(List<(OracleDeclaration Declaration, OracleStages Stages)> all) =>
        all.SelectMany(item => OracleFindings.Of(item.Declaration, item.Stages)).GroupBy(finding => finding.Rule).Select(rule => $"{rule.Key}={rule.Sum(finding => finding.Count)}");

    private static IEnumerable<string> Standards(IReadOnlyCollection<OracleDeclaration> declarations) =>
        from standard in new[] { (Id: "documents_2h", Verdicts: declarations.Select(OracleStandard.Documents)), (Id: "inspection_8h", Verdicts: declarations.Select(OracleStandard.Inspection)) }
        from verdict in new[] { "met", "breached", "not_assessable" }
        select $"standards.{standard.Id}.{verdict}={standard.Verdicts.Count(given => given == verdict)}";

    private static double Hours(OracleDeclaration declaration) => (declaration.End - declaration.Recorded["registered"].Second) / 3600.0;

    /// <summary>Hyndman-Fan type 7 of ordered values.</summary>
    private static double? Quantile(List<double> ordered, double probability)
    {
        if (ordered.Count == 0)
        {
            return null;
        }

        var position = (ordered.Count - 1) * probability;
        var (low, high) = (ordered[(int)position], ordered[(int)Math.Ceiling(position)]);
        return low == high ? low : low + ((high - low) * (position - Math.Floor(position)));
    }

    private static string Text(double? value) => value?.ToString("R") ?? "null";
}
