namespace TrsAnalytics;

internal sealed class StudyReading(MeasurementPlan plan)
{
    public Measurement Read(IProgress<double>? progress) => throw new NotSupportedException(plan.Id + progress);
}
