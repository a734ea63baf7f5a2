namespace TrsAnalytics;

/// <summary>The final channels of a cohort as digits.</summary>
internal sealed class FinalChannels
{
    public const int Green = 1;
    public const int Yellow = 2;
    public const int Red = 3;

    private readonly int[] _codes;
    private readonly int[] _digits;

    public FinalChannels(DeclarationTable table)
    {
        var groups = By.FinalChannel.GroupsOf(table);
        _codes = groups.Codes;
        _digits = [.. groups.Labels.Select(label => label is "1" or "2" or "3" ? label[0] - '0' : 0)];
    }

    /// <summary>The digit of a declaration's final channel, 0 for an unrecognised one.</summary>
    public int this[int row] => _digits[_codes[row]];

    /// <summary>Whether the documents of a declaration had to be checked.</summary>
    public bool IsYellowOrRed(int row) => this[row] is Yellow or Red;
}
