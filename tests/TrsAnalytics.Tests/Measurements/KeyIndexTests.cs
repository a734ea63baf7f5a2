using System.Runtime.InteropServices;
using CsCheck;

namespace TrsAnalytics.Tests;

/// <summary>Witness of what is found: a dictionary.</summary>
public sealed class KeyIndexTests
{
    /// <summary>What times <see cref="KeyIndex"/>'s multiplier is 1: multiples of it that are small have hashes side by side.</summary>
    private const ulong Inverse = 0xF1DE83E19937733D;

    [Fact]
    public void FindOrAdd_KeysThatComeAgain_FindsTheFirstRecordOfEach() =>
        Gen.OneOf(Gen.Long[1, 40], Gen.Long[110_000_000_000, 110_000_009_999], Gen.Long).Array[0, 9000].Sample(asked =>
        {
            var (index, known, keys) = (new KeyIndex(), new Dictionary<long, int>(), new List<long>());
            foreach (var key in asked)
            {
                index.Find(key, CollectionsMarshal.AsSpan(keys)).Should().Be(known.GetValueOrDefault(key, -1));
                var record = index.FindOrAdd(key, keys.Count, CollectionsMarshal.AsSpan(keys));
                if (known.TryAdd(key, keys.Count))
                {
                    keys.Add(key);
                }

                record.Should().Be(known[key]);
            }
        }, iter: 5);

    [Fact]
    public void FindOrAdd_KeysOfOneHash_KeepsThemApart()
    {
        var index = new KeyIndex();
        long[] keys = [.. Enumerable.Range(1, 5000).Select(i => unchecked((long)(Inverse * (ulong)i)))];
        for (var record = 0; record < keys.Length; record++)
        {
            index.FindOrAdd(keys[record], record, keys).Should().Be(record);
        }

        keys.Select(key => index.Find(key, keys)).Should().Equal(Enumerable.Range(0, keys.Length));
        index.Find(unchecked((long)(Inverse * 5001)), keys).Should().Be(-1);
    }

    [Fact]
    public void Reserve_ForManyKeys_LosesNone()
    {
        var index = new KeyIndex();
        long[] keys = [.. Enumerable.Range(0, 3000).Select(i => 110_000_000_000 + (11L * i))];
        for (var record = 0; record < keys.Length; record++)
        {
            index.FindOrAdd(keys[record], record, keys);
        }

        index.Reserve(1_000_000);

        keys.Select(key => index.Find(key, keys)).Should().Equal(Enumerable.Range(0, keys.Length));
    }
}
