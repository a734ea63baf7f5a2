namespace TrsAnalytics;

/// <summary>
/// Looks over the bytes of an XML text for what a reader would have to hold in memory: a tag or a text without end, elements nested without end,
/// a row of cells without end. It knows just enough of XML for that, and leaves its mistakes to the reader.
/// </summary>
/// <param name="name">What messages call the file.</param>
internal sealed class MarkupLimits(string name)
{
    /// <summary>The longest tag with its attributes, and the longest text between two tags, in bytes: far more than a cell's longest text.</summary>
    private const int LongestPiece = 1 << 20;

    private const int DeepestNesting = 100;

    /// <summary>A sheet's rows are elements of its third level, and so are the other lists of a workbook that can be long.</summary>
    private const int RowLevel = 3;

    /// <summary>The elements of a row: some for each column of Excel's widest sheet.</summary>
    private const int MostElementsOfRow = 1 << 18;

    /// <summary>The elements of the third level that hold nothing, such as merged cells: twice the rows of Excel's longest sheet.</summary>
    private const int MostEmptyRows = 1 << 21;

    /// <summary>The half of a sign in UTF-16 that says nothing.</summary>
    private const byte Half = 0;

    private static readonly byte[] CommentEnd = "-->"u8.ToArray();
    private static readonly byte[] CharactersEnd = "]]>"u8.ToArray();
    private static readonly byte[] InstructionEnd = "?>"u8.ToArray();
    private static readonly byte[] DeclarationEnd = ">"u8.ToArray();

    private State _state = State.Text;
    private byte[] _end = [];
    private int _matched;
    private byte _quote;
    private byte _last;
    private bool _isEnd;
    private int _piece;
    private int _depth;
    private int _elements;
    private int _emptyRows;

    private enum State
    {
        /// <summary>Between tags.</summary>
        Text,

        /// <summary>Behind the sign that opens a tag.</summary>
        Opened,

        /// <summary>Behind the signs that open a declaration, a comment or a character section.</summary>
        Declared,

        /// <summary>Within what ends by a word: a comment, a character section or an instruction.</summary>
        UntilWord,

        /// <summary>Within a tag.</summary>
        Tag,

        /// <summary>Within an attribute's value.</summary>
        Quoted,
    }

    /// <summary>Looks over the next bytes.</summary>
    /// <exception cref="UnusableInputException">Something has no end.</exception>
    public void Look(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var at = NextChange(bytes);
            var length = at < 0 ? bytes.Length : at + 1;
            Count(length);
            if (at >= 0 && bytes[at] != Half)
            {
                Remember(bytes[..at]);
                Take(bytes[at]);
            }

            Remember(bytes[..length]);
            bytes = bytes[length..];
        }
    }

    private int NextChange(ReadOnlySpan<byte> bytes) => _state switch
    {
        State.Text => bytes.IndexOf((byte)'<'),
        State.Tag => bytes.IndexOfAny((byte)'>', (byte)'"', (byte)'\''),
        State.Quoted => bytes.IndexOf(_quote),
        State.UntilWord when _matched == 0 => bytes.IndexOf(_end[0]),
        _ => 0,
    };

    /// <summary>The last sign before a tag's end says whether the tag has an end of its own.</summary>
    private void Remember(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.LastIndexOfAnyExcept(Half);
        _last = at < 0 ? _last : bytes[at];
    }

    private void Take(byte one)
    {
        switch (_state)
        {
            case State.Text:
                (_state, _piece) = (State.Opened, 0);
                break;
            case State.Opened:
                Open(one);
                break;
            case State.Declared:
                (_state, _end, _matched) = (State.UntilWord, one == '-' ? CommentEnd : one == '[' ? CharactersEnd : DeclarationEnd, 0);
                break;
            case State.UntilWord:
                EndByWord(one);
                break;
            case State.Tag when one == '>':
                Close();
                break;
            case State.Tag:
                (_state, _quote) = (State.Quoted, one);
                break;
            default:
                _state = State.Tag;
                break;
        }
    }

    private void Open(byte one)
    {
        if (one is (byte)'!' or (byte)'?')
        {
            (_state, _end, _matched) = (one == '!' ? State.Declared : State.UntilWord, InstructionEnd, 0);
            return;
        }

        (_state, _isEnd) = (State.Tag, one == '/');
        if (_isEnd)
        {
            return;
        }

        _depth++;
        _elements++;
        if (_depth > DeepestNesting)
        {
            throw Refused($"its elements must be nested at most {DeepestNesting} deep", "they are nested deeper");
        }
    }

    private void Close()
    {
        (_state, _piece) = (State.Text, 0);
        if (_elements > MostElementsOfRow)
        {
            throw Refused($"a row of it must have at most {MostElementsOfRow} elements", "one has more");
        }

        if (!_isEnd && _last != '/')
        {
            return;
        }

        _depth--;
        if (_depth < RowLevel)
        {
            _emptyRows += _depth == RowLevel - 1 && _elements == 1 ? 1 : 0;
            _elements = 0;
        }

        if (_emptyRows > MostEmptyRows)
        {
            throw Refused($"it must have at most {MostEmptyRows} rows without cells and merged cells", "it has more");
        }
    }

    /// <summary>The last sign before the end, such as ], may come more often than the end needs it.</summary>
    private void EndByWord(byte one)
    {
        _matched = one == _end[_matched] ? _matched + 1 : one == _end[0] ? Math.Max(1, _matched) : 0;
        if (_matched == _end.Length)
        {
            (_state, _piece) = (State.Text, 0);
        }
    }

    private void Count(int bytes)
    {
        _piece += bytes;
        if (_piece > LongestPiece)
        {
            throw Refused($"a tag or a text of it must have at most {LongestPiece} bytes", "one is longer");
        }
    }

    private UnusableInputException Refused(string mustHold, string found) => new(name, mustHold, found, "look whether it is the right file, and export it again");
}
