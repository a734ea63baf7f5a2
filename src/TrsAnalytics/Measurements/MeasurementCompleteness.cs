namespace TrsAnalytics;

/// <summary>What a measurement lacks.</summary>
public static class MeasurementCompleteness
{
    /// <summary>Which stamps were due, recorded and missing.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="by">What to group by; by final channel and office where nothing is named.</param>
    public static Completeness Completeness(this Measurement measurement, params Dimension[] by)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        ArgumentNullException.ThrowIfNull(by);
        return new CompletenessCount(measurement, by.Length > 0 ? [.. by] : [By.FinalChannel, By.Office]).Count();
    }

    /// <summary>The released and open declarations that lack stamps that are due, which, and who owes them.</summary>
    public static Worklist Worklist(this Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var stamps = OwedStamp.AllOf(measurement.Table);
        return new(
        [
            .. measurement.Declarations
                .Where(declaration => Array.Exists(stamps, stamp => stamp.IsMissing(declaration.Row)))
                .Select(declaration => EntryOf(declaration, Array.FindAll(stamps, stamp => stamp.IsMissing(declaration.Row))))
                .OrderBy(entry => entry.Status != DeclarationStatus.Open),
        ])
        {
            Plan = measurement.Plan,
        };
    }

    private static WorklistEntry EntryOf(Declaration declaration, OwedStamp[] missing) => new(
        declaration.Number, declaration.Office, declaration.FinalChannel, declaration.Status, declaration[EventName.Registered],
        [.. missing.Select(stamp => stamp.Event.Name)],
        [.. missing.Select(stamp => stamp.OwnerOf(declaration.Row)).Distinct()]);
}
