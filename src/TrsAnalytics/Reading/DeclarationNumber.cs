namespace TrsAnalytics;

/// <summary>A declaration number as read: its key, its amendment number, and whether its check digit holds.</summary>
/// <remarks>
/// Twelve digits: type (2), sequence (8), check digit (sequence modulo 7), amendment number. The first eleven are the
/// key (official letter 5992/TCHQ-GSQL).
/// </remarks>
internal readonly record struct DeclarationNumber(long Key, int Amendment, bool IsWellFormed)
{
    /// <summary>The amendment of a number that states none.</summary>
    public const int NoneStated = -1;

    private const int KeyDigits = 11;

    /// <summary>A key of ten digits is less.</summary>
    private const long LeastOfEleven = 100_000_000_000;

    /// <summary>Reads digits; at least ten of them.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DeclarationNumber number)
    {
        number = default;
        var digits = text.Trim();
        if (digits.Length < 10 || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        // The leading 1 keeps keys of ten digits apart from keys of eleven that begin with 0.
        var key = 1L;
        foreach (var digit in digits[..Math.Min(KeyDigits, digits.Length)])
        {
            key = (key * 10) + (digit - '0');
        }

        number = new(key, digits.Length > KeyDigits ? digits[KeyDigits] - '0' : NoneStated, HasCheckDigit(digits));
        return true;
    }

    /// <summary>The digits of a key.</summary>
    public static string Text(long key) => key.ToString()[1..];

    /// <summary>The two digits of a key that name the type of declaration, such as 10 or 30.</summary>
    public static int TypeOf(long key) => (int)((key >= LeastOfEleven ? key / 1_000_000_000 : key / 100_000_000) % 100);

    private static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (KeyDigits or KeyDigits + 1))
        {
            return false;
        }

        var sequence = 0;
        foreach (var digit in digits[2..10])
        {
            sequence = (sequence * 10) + (digit - '0');
        }

        return sequence % 7 == digits[10] - '0';
    }
}
