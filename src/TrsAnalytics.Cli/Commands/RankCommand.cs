using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace TrsAnalytics.Cli;

/// <summary><c>trs rank</c>: the units by score, with the places that chance allows. An illustration.</summary>
internal static class RankCommand
{
    private static readonly Option<string> Unit = new Option<string>("--unit")
    {
        Description = "What is ranked. Without it: as the plan says.",
    }.AcceptOnly("office", "department");

    private static readonly Option<string> AsOf = new("--as-of")
    {
        HelpName = "DATE", Description = "Departments as they were on this day, such as 2025-07-01. Without it: on the day of registration.",
    };

    public static Command Create()
    {
        var study = CommandWords.Study();
        var output = new ResultOutput("the ranking, with the cells it is adjusted by,", "the ranking");
        var command = new StudyCommand(
            "rank", "Ranks the units by the plan's scheme, or by the preset, with the places that chance allows: illustrative.",
            "trs rank studies/national-2020 --unit office", [study, Unit, AsOf, .. output.Options]);
        command.ExcludeEachOther(output.Json, output.Csv);
        command.SetAction((call, cancel) =>
        {
            var measurement = ReadingProgress.Read(call.GetRequiredValue(study), cancel);
            output.Write(call, Ranking(measurement, call.GetValue(Unit), call.GetValue(AsOf)), measurement.Plan);
            return Task.FromResult(0);
        });
        return command;
    }

    private static Ranking Ranking(Measurement measurement, string? unit, string? asOf)
    {
        var planned = measurement.Plan.Ranking ?? RankingScheme.Preset;
        var scheme = unit is null ? null : planned with { Unit = unit == "office" ? RankingUnit.Office : RankingUnit.Department };
        return asOf is not null && (scheme ?? planned).Unit == RankingUnit.Office
            ? throw new UnusableInputException("--as-of", "it must go with departments", "offices are ranked", "add --unit department")
            : measurement.Ranking(scheme, asOf is null ? null : Day(asOf)).WithIntervals();
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
        ? day
        : throw new UnusableInputException("--as-of", "it must be a day", $"'{text}' is none", "write it as 2025-07-01");
}
