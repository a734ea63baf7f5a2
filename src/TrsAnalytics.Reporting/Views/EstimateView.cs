namespace TrsAnalytics;

/// <summary>An estimate: the value with its limits, or the reason why there is none.</summary>
internal sealed class EstimateView : View<Estimate>
{
    /// <inheritdoc/>
    protected override Table Table(Estimate estimate) => ColumnOf<Estimate>.Table(
        "estimate", new("Ước lượng", "Estimate"),
        [
            new(new("value", new("Giá trị", "Value"), ColumnKind.Points), row => row.Reason is { } reason ? TableCell.Without(EstimateText.InCell(reason)) : TableCell.Of(row.Value)),
            ColumnOf<Estimate>.Number("lower", new("Cận dưới", "Lower limit"), ColumnKind.Points, row => row.Limits?.Low),
            ColumnOf<Estimate>.Number("upper", new("Cận trên", "Upper limit"), ColumnKind.Points, row => row.Limits?.High),
            ColumnOf<Estimate>.Share("confidence", new("Độ tin cậy", "Confidence"), row => row.Confidence),
            ColumnOf<Estimate>.Count("n", new("Số tờ khai", "Declarations"), row => row.Count),
        ],
        [estimate]);
}
