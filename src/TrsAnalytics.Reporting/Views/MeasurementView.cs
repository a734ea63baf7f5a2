namespace TrsAnalytics;

/// <summary>A measurement is shown by how its rows became declarations.</summary>
internal sealed class MeasurementView : View<Measurement>
{
    /// <inheritdoc/>
    protected override Table Table(Measurement measurement) => measurement.Cohort.ToTable();
}
