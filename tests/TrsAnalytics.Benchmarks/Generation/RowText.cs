using System.Globalization;
using System.Text;

namespace TrsAnalytics.Benchmarks.Generation;

/// <summary>Writes declarations as CSV rows, straight into bytes.</summary>
internal sealed class RowText(Stream file)
{
    private const int SecondsPerDay = 86_400;
    private const int LongestRow = 2_000;

    private static readonly byte[][] Days =
        [.. Enumerable.Range(0, 120).Select(day => Encoding.ASCII.GetBytes(new DateOnly(2020, 10, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))];

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _length;

    /// <summary>Writes the header.</summary>
    public void Header()
    {
        Add("declaration_no,office,procedure,direction,channel,final_channel,transport_mode,trader,commodity");
        foreach (var name in StampColumn.Names)
        {
            Add(",");
            Add(name);
        }

        Add("\n");
    }

    /// <summary>Writes a row.</summary>
    public void Write(SyntheticDeclaration declaration)
    {
        if (_length > _buffer.Length - LongestRow)
        {
            Flush();
        }

        var sequence = 10_000_000 + declaration.Number;
        Add(declaration.IsImport ? "10" : "30");
        Add(sequence, 8);
        Add(sequence % 7, 1);
        Add(declaration.Amendment, 1);
        foreach (var text in (ReadOnlySpan<string>)
            [declaration.Office, declaration.Procedure, declaration.IsImport ? "import" : "export", declaration.Channel, declaration.FinalChannel])
        {
            Add(",");
            Add(text);
        }

        Add(",");
        Add(declaration.Transport, 1);
        Add(",DN");
        Add(declaration.Trader, 4);
        Add(",");
        Add(declaration.Commodity);
        Stamps(declaration.Stamps);
        Add("\n");
    }

    /// <summary>Hands what was written to the file.</summary>
    public void Flush()
    {
        file.Write(_buffer, 0, _length);
        _length = 0;
    }

    private void Stamps(int[] stamps)
    {
        for (var column = 0; column < stamps.Length; column++)
        {
            Add(",");
            if (stamps[column] == 0)
            {
                continue;
            }

            var (day, second) = Math.DivRem(stamps[column], SecondsPerDay);
            Days[day].CopyTo(_buffer, _length);
            _length += Days[day].Length;
            if (column != StampColumn.Arrived)
            {
                Time(second);
            }
        }
    }

    private void Time(int second)
    {
        Add(" ");
        Add(second / 3600, 2);
        Add(":");
        Add(second / 60 % 60, 2);
        Add(":");
        Add(second % 60, 2);
    }

    private void Add(string text) => _length += Encoding.ASCII.GetBytes(text, _buffer.AsSpan(_length));

    private void Add(long number, int digits)
    {
        for (var place = digits - 1; place >= 0; place--)
        {
            _buffer[_length + place] = (byte)('0' + (number % 10));
            number /= 10;
        }

        _length += digits;
    }
}
