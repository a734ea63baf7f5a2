using CsCheck;

namespace TrsAnalytics.Tests;

public sealed class RadixSortTests
{
    [Fact]
    public void Sort_LongKeysWithCompanions_EqualsTheStableSortOfLinq() =>
        Gen.OneOf(Gen.Long, Gen.Long[-5, 5], Gen.Long[0, 1L << 40]).Array[0, 3000].Sample(keys =>
        {
            var rows = Enumerable.Range(0, keys.Length).ToArray();
            var oracle = rows.OrderBy(row => keys[row]).ToArray();
            var sorted = keys.ToArray();

            RadixSort.Sort<long>(sorted, rows);

            rows.Should().Equal(oracle);
            sorted.Should().Equal(oracle.Select(row => keys[row]));
        }, iter: 50);

    [Fact]
    public void Sort_IntKeys_EqualsTheSortOfTheRuntime() =>
        Gen.OneOf(Gen.Int, Gen.Int[-100_000, 100_000]).Array[0, 5000].Sample(keys =>
        {
            var sorted = keys.ToArray();

            RadixSort.Sort<int>(sorted);

            sorted.Should().Equal(keys.Order());
        }, iter: 50);

    [Fact]
    public void Sort_ExtremeKeys_DoesNotOverflow()
    {
        long[] keys = [.. Enumerable.Repeat(long.MaxValue, 60), 0, .. Enumerable.Repeat(long.MinValue, 60)];

        RadixSort.Sort<long>(keys, new int[121]);

        keys.Should().BeInAscendingOrder();
    }

    [Fact]
    public void Sort_FewerCompanionsThanKeys_IsRefused()
    {
        var act = () => RadixSort.Sort<int>(new int[3], new int[2]);

        act.Should().Throw<ArgumentException>();
    }
}
