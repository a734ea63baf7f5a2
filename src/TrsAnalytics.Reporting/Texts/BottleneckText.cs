namespace TrsAnalytics;

/// <summary>What reports call a bottleneck.</summary>
internal static class BottleneckText
{
    /// <summary>Its group and its stage, such as "E21: document queue"; units by their names.</summary>
    public static LocalizedText Name(Dimension by, MeasurementPlan plan, Bottleneck row) => Phrase.Of("{0}: {1}", "{0}: {1}", Group(by, plan, row.Key[0]), Stage(row));

    /// <summary>The same with who answers for it, such as "E21: document queue (customs)", unless the stage is called alike.</summary>
    public static LocalizedText NameWithOwner(Dimension by, MeasurementPlan plan, Bottleneck row)
    {
        var (name, stage, owner) = (Name(by, plan, row), Stage(row), Phrase.Small(GroupText.Of(row.Owner)));
        return new(With(name.Vi, stage.Vi, owner.Vi), With(name.En, stage.En, owner.En));
    }

    private static string With(string name, string stage, string owner) => stage == owner ? name : $"{name} ({owner})";

    private static LocalizedText Group(Dimension by, MeasurementPlan plan, string label) =>
        (by.Id == By.Department.Id || by.Id == By.Office.Id) && plan.KnowsOffice(label) ? OfficeText.Of(label, plan) : GroupText.Of(by, label);

    private static LocalizedText Stage(Bottleneck row) => Phrase.Small(row.Stage?.Label ?? GroupText.Of(Owner.Unattributed));
}
