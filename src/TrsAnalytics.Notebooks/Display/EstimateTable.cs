namespace TrsAnalytics;

/// <summary>An estimate as a table of one row.</summary>
internal static class EstimateTable
{
    /// <summary>The value with its limits, or the reason why there is none.</summary>
    public static Table Of(Estimate estimate) => new(
        "estimate", new("Ước lượng", "Estimate"),
        [
            new("value", new("Giá trị", "Value"), ColumnKind.Points),
            new("lower", new("Cận dưới", "Lower limit"), ColumnKind.Points),
            new("upper", new("Cận trên", "Upper limit"), ColumnKind.Points),
            new("confidence", new("Độ tin cậy", "Confidence"), ColumnKind.Share),
            new("n", new("Số tờ khai", "Declarations"), ColumnKind.Count),
        ],
        [
            [
                estimate.Reason is { } reason ? TableCell.Without(Why(reason)) : TableCell.Of(estimate.Value),
                TableCell.Of(estimate.Limits?.Low), TableCell.Of(estimate.Limits?.High), TableCell.Of(estimate.Confidence), TableCell.Of(estimate.Count),
            ],
        ]);

    /// <summary>Why there is no value, in words that fit a cell.</summary>
    public static LocalizedText Why(NoAnswer reason) => reason switch
    {
        NoAnswer.NoDeclarations => new("không có tờ khai", "no declarations"),
        NoAnswer.TooFew => new("quá ít tờ khai", "too few declarations"),
        NoAnswer.NotReached => new("chưa đạt", "not reached"),
        NoAnswer.FollowUpTooShort => new("theo dõi chưa đủ lâu", "follow-up too short"),
        _ => new("phương pháp không phù hợp", "the method does not fit"),
    };
}
