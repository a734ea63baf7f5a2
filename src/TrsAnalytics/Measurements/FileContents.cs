using System.Runtime.CompilerServices;

namespace TrsAnalytics;

/// <summary>What the files of one source say, so far as it takes to tell that two say the same, in whatever order of rows and columns and whatever format.</summary>
/// <param name="isAsked">Whether there are several files; of one alone nothing is looked at.</param>
internal sealed class FileContents(bool isAsked)
{
    private readonly Dictionary<ushort, (int Rows, ulong Sum)> _files = [];

    /// <summary>Adds some rows of a file.</summary>
    public void Add(RecordBlock block, BlockColumns columns)
    {
        if (!isAsked)
        {
            return;
        }

        var numbers = new ulong[block.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Mixed(block.Numbers[i].Key, block.Numbers[i].Amendment);
        }

        var (rows, sum) = _files.GetValueOrDefault(columns.File);
        unchecked
        {
            sum += Stamps(block, columns, numbers) + Texts(block, columns, numbers);
            foreach (var number in numbers)
            {
                sum += number;
            }
        }

        _files[columns.File] = (rows + block.RowsRead, sum);
    }

    /// <summary>Each file that says the same as one before it, with that one.</summary>
    public IEnumerable<(ushort File, ushort First)> Equal() =>
        from same in _files.Where(file => file.Value.Rows > 0).OrderBy(file => file.Key).GroupBy(file => file.Value, file => file.Key)
        from later in same.Skip(1)
        select (later, same.First());

    private static ulong Stamps(RecordBlock block, BlockColumns columns, ulong[] numbers)
    {
        var sum = 0UL;
        for (var s = 0; s < (columns.IsEvents ? 1 : columns.StampEvents.Length); s++)
        {
            var stamps = block.Stamps[s];
            for (var i = 0; i < numbers.Length; i++)
            {
                if (stamps[i] != StudyTime.None)
                {
                    unchecked
                    {
                        sum += Mixed((long)numbers[i] + stamps[i], columns.IsEvents ? block.Events[i] : columns.StampEvents[s]);
                    }
                }
            }
        }

        return sum;
    }

    private static ulong Texts(RecordBlock block, BlockColumns columns, ulong[] numbers)
    {
        var sum = 0UL;
        for (var t = 0; t < columns.TextFields.Length; t++)
        {
            var codes = block.Texts[t];
            var ofStudy = columns.GlobalCodes(t, block.TextCounts[t]);
            for (var i = 0; i < numbers.Length; i++)
            {
                if (codes[i] != 0)
                {
                    unchecked
                    {
                        sum += Mixed((long)numbers[i] + ofStudy[codes[i]], ~columns.TextFields[t]);
                    }
                }
            }
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(long value, long with)
    {
        unchecked
        {
            var mixed = ((ulong)value ^ ((ulong)with * 0x9E3779B97F4A7C15UL)) * 0xD6E8FEB86659FD93UL;
            return mixed ^ (mixed >> 32);
        }
    }
}
