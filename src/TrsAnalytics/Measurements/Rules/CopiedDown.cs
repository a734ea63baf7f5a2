using System.Numerics;
using System.Runtime.InteropServices;

namespace TrsAnalytics;

/// <summary>Q21: the same stamp on 10 or more declarations of one office and event.</summary>
internal sealed class CopiedDown(DeclarationTable table) : EventRule(table)
{
    public static readonly Rule Rule = new(
        "Q21", Severity.Warning, new("Cùng một thời gian ở 10 tờ khai trở lên", "The same stamp on 10 or more declarations"),
        new("đơn vị × mốc × thời điểm", "office × event × instant"), RuleWords.Kept);

    private const int FewestDeclarations = 10;

    public override void Interrogate(int column, FindingList findings)
    {
        if (column == Table.ReleaseColumn || Table.Stamps[column] is not { } stamps)
        {
            return;
        }

        var flags = Table.Flags[column];
        if (CrowdOf(stamps, flags) is not { } crowd)
        {
            return;
        }

        var repeated = new Dictionary<long, (int Count, int FirstRow)>();
        for (var row = 0; row < Table.Count; row++)
        {
            var key = KeyOf(row, stamps[row]);
            if (!IsExact(stamps[row], flags, row) || crowd[SlotOf(key, crowd.Length)] < FewestDeclarations)
            {
                continue;
            }

            ref var stamp = ref CollectionsMarshal.GetValueRefOrAddDefault(repeated, key, out var isKnown);
            stamp = isKnown ? (stamp.Count + 1, stamp.FirstRow) : (1, row);
        }

        foreach (var (_, firstRow) in repeated.Values.Where(stamp => stamp.Count >= FewestDeclarations).OrderBy(stamp => stamp.FirstRow))
        {
            findings.Add(Rule, PlaceOf(column, firstRow));
        }
    }

    /// <summary>How often stamps fall into each slot of a hash, up to ten: only those in crowded slots can repeat, and few need a dictionary. Null where none is crowded.</summary>
    private byte[]? CrowdOf(int[] stamps, StampFlags[]? flags)
    {
        var isAnyCrowded = false;
        var crowd = ColumnArrays.Filled<byte>((int)BitOperations.RoundUpToPowerOf2((uint)Table.Count), 0);
        for (var row = 0; row < Table.Count; row++)
        {
            if (IsExact(stamps[row], flags, row))
            {
                ref var slot = ref crowd[SlotOf(KeyOf(row, stamps[row]), crowd.Length)];
                slot = Math.Min((byte)(slot + 1), (byte)FewestDeclarations);
                isAnyCrowded |= slot == FewestDeclarations;
            }
        }

        return isAnyCrowded ? crowd : null;
    }

    private long KeyOf(int row, int seconds) => ((long)Offices.Codes[row] << 32) | unchecked((uint)seconds);

    private static int SlotOf(long key, int slots) => unchecked((int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 32)) & (slots - 1);
}
