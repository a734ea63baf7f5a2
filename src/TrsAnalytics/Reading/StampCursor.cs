namespace TrsAnalytics;

/// <summary>A place in the folded text of a stamp.</summary>
internal ref struct StampCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool IsAtEnd => _at == _text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>How many digits stand next.</summary>
    public readonly int DigitsAhead
    {
        get
        {
            var rest = _text[_at..];
            var end = rest.IndexOfAnyExceptInRange('0', '9');
            return end < 0 ? rest.Length : end;
        }
    }

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    /// <summary>Reads a number of so many digits, no more of which follow unless that is the caller's will.</summary>
    public bool TryNumber(int digits, out int number)
    {
        number = 0;
        if (Rest.Length < digits || Rest[..digits].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        foreach (var digit in Rest[..digits])
        {
            number = (number * 10) + (digit - '0');
        }

        _at += digits;
        return true;
    }

    /// <summary>Reads a number of one or two digits.</summary>
    public bool TryShortNumber(out int number)
    {
        number = 0;
        return DigitsAhead is 1 or 2 && TryNumber(DigitsAhead, out number);
    }

    /// <summary>Reads digits as the decimals of a number.</summary>
    public bool TryFraction(out double fraction)
    {
        var digits = DigitsAhead;
        fraction = digits == 0 ? 0 : double.Parse($"0.{Rest[..digits]}", System.Globalization.CultureInfo.InvariantCulture);
        _at += digits;
        return digits > 0;
    }

    /// <summary>Skips digits, however many.</summary>
    public void SkipDigits() => _at += DigitsAhead;

    /// <summary>Skips a character.</summary>
    public bool TrySkip(char character)
    {
        if (Next != character || IsAtEnd)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Skips a word that no further letter follows; behind a word that ends in a digit, a blank or a comma must.</summary>
    public bool TrySkipWord(string word)
    {
        if (!Rest.StartsWith(word))
        {
            return false;
        }

        var next = Rest.Length > word.Length ? Rest[word.Length] : ' ';
        if (char.IsAsciiLetter(next) || (char.IsAsciiDigit(word[^1]) && next is not (' ' or ',')))
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    /// <summary>Skips one of several words.</summary>
    public bool TrySkipAny(string[] words)
    {
        foreach (var word in words)
        {
            if (TrySkipWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips what stands between a day and a time of day: a T before a digit, or blanks with a comma or a dash among them.</summary>
    public bool TrySkipGap()
    {
        if (Next == 't' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]))
        {
            _at++;
            return true;
        }

        var hasComma = TrySkip(',');
        var hasBlank = TrySkip(' ');
        if (hasBlank && TrySkip('-') && !TrySkip(' '))
        {
            return false;
        }

        if (TrySkipWord("luc"))
        {
            TrySkip(' ');
        }

        return hasComma || hasBlank;
    }
}
