namespace TrsAnalytics.Tests.Contract;

/// <summary>Readable declaration numbers: two digits of type, eight of sequence, their remainder by seven, the amendment.</summary>
internal static class DeclarationNumber
{
    /// <summary>A number from its short form: <c>7</c> import, <c>x7</c> export, <c>7/2</c> amended twice, <c>7/-</c> eleven digits.</summary>
    public static string Of(string shortForm)
    {
        var parts = shortForm.Split('/');
        var export = parts[0].StartsWith('x');
        var sequence = 35_127_000 + int.Parse(parts[0].TrimStart('x'));
        var amendment = parts.Length == 1 ? "0" : parts[1].TrimStart('-');
        return $"{(export ? 30 : 10)}{sequence}{sequence % 7}{amendment}";
    }

    /// <summary>The n-th import declaration, not amended.</summary>
    public static string Of(int sequence) => Of($"{sequence}");
}
