using System.CommandLine;
using System.Globalization;
using NodaTime;

namespace TrsAnalytics.Cli;

/// <summary><c>trs whatif</c>: what the study would have shown had a stage taken another time.</summary>
internal static class WhatIfCommand
{
    /// <summary>A hundred years: no stage takes longer.</summary>
    private const double MostHours = 876_000;

    public static Command Create()
    {
        var study = CommandWords.Study();
        var stage = new Option<string>("--stage") { HelpName = "ID", Description = "The stage, by its id in the plan, such as document_queue.", Required = true };
        var where = CommandWords.Where();
        var to = new Option<string>("--to")
        {
            HelpName = "TARGET", Required = true,
            Description = "What it takes instead: a limit (2h, 30min), a cut (-20%), or what the office takes that is fastest in the mix of the declarations meant, "
                + "cell by cell of direction and final channel: at most its medians (median-of-best), or its times rank by rank (like-best).",
        };
        var clock = new Option<string>("--clock") { Description = "How the stage's time is counted. Without it: working." }.AcceptOnly("elapsed", "working");
        var output = new ResultOutput("the calculation", "the release times before and after");
        var command = new StudyCommand(
            "whatif", "What release times, standards, scores and ranks would have been had a stage taken another time.",
            "trs whatif studies/national-2020 --stage document_check --to 1h", [study, stage, where, to, clock, .. output.Options]);
        command.ExcludeEachOther(output.Json, output.Csv);
        command.SetAction((call, cancel) =>
        {
            var target = TargetOf(call.GetRequiredValue(to)) with { Clock = call.GetValue(clock) == "elapsed" ? Clock.Elapsed : Clock.Working };
            var measurement = ReadingProgress.Read(call.GetRequiredValue(study), cancel);
            var whatIf = Asked(measurement, StageOf(measurement.Plan, call.GetRequiredValue(stage)), call.Query(measurement, where).Where, target);
            output.Write(call, whatIf, measurement.Plan);
            return Task.FromResult(0);
        });
        return command;
    }

    private static string StageOf(MeasurementPlan plan, string id)
    {
        string[] known = [.. plan.Stages.Where(stage => !stage.AfterRelease).Select(stage => stage.Id)];
        return known.Contains(id) ? id : throw new UnusableInputException(
            "--stage", "it must be a stage of the release time", $"'{id}' is none of the plan", $"use {string.Join(", ", known)}");
    }

    private static WhatIf Asked(Measurement measurement, string stage, Condition? where, Target target) =>
        where is null ? measurement.WhatIf(stage, _ => true, target) : measurement.WhatIf(stage, where, target);

    /// <summary>2h, 90min, -20%, median-of-best, like-best.</summary>
    private static Target TargetOf(string text) => text switch
    {
        "median-of-best" => Target.MedianOfBest,
        "like-best" => Target.LikeBest,
        _ when Number(text, "h") is { } hours and <= MostHours => Target.AtMost(Duration.FromSeconds(Math.Round(hours * 3600))),
        _ when Number(text, "min") is { } minutes and <= MostHours * 60 => Target.AtMost(Duration.FromSeconds(Math.Round(minutes * 60))),
        ['-', .. var cut] when Number(cut, "%") is { } percent and <= 100 => Target.CutBy(percent / 100),
        _ => throw new UnusableInputException(
            "--to", "it must be a limit, a cut or an example", $"'{text}' is none", "write 2h, 30min, -20%, median-of-best or like-best"),
    };

    private static double? Number(string text, string unit) =>
        text.EndsWith(unit, StringComparison.Ordinal)
        && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : null;
}
