using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace TrsAnalytics.Cli;

/// <summary>Asks what a drafted plan is not sure of and a line can answer: the days of the study, and what its columns of stamps mean.</summary>
internal static class DraftInterview
{
    private const string Keep = "(leave it as proposed)";

    /// <summary>The draft with the answers.</summary>
    public static PlanDraft Ask(PlanDraft draft)
    {
        var plan = draft.Plan;
        var from = Day("First day of registration", plan.RegistrationFrom);
        var to = Day("Last day of registration", plan.RegistrationTo, from);
        var until = Day("Last day of follow-up", plan.FollowUpUntil > to ? plan.FollowUpUntil : to, to);
        plan = plan with { RegistrationFrom = from, RegistrationTo = to, FollowUpUntil = until };
        foreach (var point in draft.Points.Where(point => !point.IsSure && point.Key.StartsWith("columns/", StringComparison.Ordinal) && point.Proposal != "-"))
        {
            plan = WithColumn(plan, point);
        }

        string[] answered = ["registration", "follow_up_until", "columns"];
        return draft with { Plan = plan, Points = [.. draft.Points.Select(point => answered.Contains(point.Key.Split('/')[0]) ? point with { IsSure = true } : point)] };
    }

    private static MeasurementPlan WithColumn(MeasurementPlan plan, DraftPoint point)
    {
        var header = point.Key["columns/".Length..];
        var answer = AnsiConsole.Prompt(new SelectionPrompt<string>()
            .Title($"What does the column [bold]{Markup.Escape(ShownText.Shown(header))}[/] mean? Proposed: {Markup.Escape(point.Proposal)}")
            .PageSize(15)
            .AddChoices(plan.Events.Select(known => known.Name.Id).Prepend(Keep)));
        return answer == Keep ? plan : plan with { Columns = plan.Columns.SetItem(HeaderText.Fold(header), answer) };
    }

    private static LocalDate Day(string question, LocalDate proposed, LocalDate? earliest = null)
    {
        var answer = AnsiConsole.Prompt(new TextPrompt<string>($"{question} (yyyy-MM-dd)?")
            .DefaultValue(LocalDatePattern.Iso.Format(proposed))
            .Validate(text => LocalDatePattern.Iso.Parse(text) is { Success: true } day && (earliest is null || day.Value >= earliest)
                ? ValidationResult.Success()
                : ValidationResult.Error("A day such as 2020-10-24 must be given, not before the one above.")));
        return LocalDatePattern.Iso.Parse(answer).Value;
    }
}
