using System.Collections.Immutable;

namespace TrsAnalytics;

/// <summary>All rules of the findings, and the interrogation of a cohort by those that look at merged declarations.</summary>
internal static class CohortRules
{
    private const int RowsPerBlock = 16_384;

    /// <summary>Q01 to Q40, also those that look while rows are read and merged.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        RecordRules.CheckDigit,
        RecordRules.UnreadableNumber,
        MergingRules.RegistrationMissing,
        MergingRules.ReadTwice,
        MergingRules.Amended,
        MergingRules.OutsideWindow,
        RecordRules.UnreadableStamp,
        RecordRules.AfterFollowUp,
        StageOutOfOrder.Rule,
        EndedBeforeRegistered.Rule,
        RegisteredBeforeArrival.Rule,
        GreenInspected.Rule,
        RedNotInspected.Rule,
        ExportInspectedLater.Rule,
        ChannelChangeNotStamped.Rule,
        DocumentCheckEndMissing.Rule,
        UnknownCode.Rule,
        DirectionContradicted.Rule,
        RequiredStampMissing.Rule,
        HeapedMinutes.Rule,
        CopiedDown.Rule,
        MergingRules.SourcesDisagree,
        DocumentCheckOfZero.Rule,
        OpenAndStored.Rule,
        ExitedAfterCancellation.Rule,
        OpenForLong.Rule,
        RecordRules.TwiceOnTheClock,
        ColumnRules.Unused,
        ColumnRules.Doubled,
        ColumnRules.MonthFirst,
        ColumnRules.Serials,
        PlausibilityRules.ExitedUnreleased,
        PlausibilityRules.ShiftedHours,
        PlausibilityRules.EventEmpty,
        PlausibilityRules.EqualFiles,
        PlausibilityRules.RepeatedEvent,
        ColumnRules.HiddenTime,
        ColumnRules.NoSuchHeader,
        PlausibilityRules.ShiftedDay,
        PlausibilityRules.WholeMinutes,
    ];

    /// <summary>What is found of a cohort, in the order of its rows; of how events were written down, in the order of the events, the release last.</summary>
    public static FindingList Interrogate(DeclarationTable table)
    {
        var ofDeclarations = RulesOfDeclarations(table);
        var ofEvents = RulesOfEvents(table);
        var blocks = (table.Count + RowsPerBlock - 1) / RowsPerBlock;
        var lists = new FindingList[blocks + table.Plan.Events.Length + 1];
        Parallel.For(0, lists.Length, i => lists[i] = i < blocks
            ? OfBlock(ofDeclarations, i * RowsPerBlock, Math.Min(table.Count, (i + 1) * RowsPerBlock))
            : OfEvent(ofEvents, i - blocks));

        var all = new FindingList();
        foreach (var list in lists)
        {
            all.AddAll(list);
        }

        return all;
    }

    private static FindingList OfBlock(DeclarationRule[] rules, int from, int to)
    {
        var findings = new FindingList();
        for (var row = from; row < to; row++)
        {
            foreach (var rule in rules)
            {
                rule.Interrogate(row, findings);
            }
        }

        return findings;
    }

    private static FindingList OfEvent(EventRule[] rules, int column)
    {
        var findings = new FindingList();
        foreach (var rule in rules)
        {
            rule.Interrogate(column, findings);
        }

        return findings;
    }

    private static DeclarationRule[] RulesOfDeclarations(DeclarationTable table) =>
    [
        new StageOutOfOrder(table), new EndedBeforeRegistered(table), new RegisteredBeforeArrival(table), new GreenInspected(table),
        new RedNotInspected(table), new ExportInspectedLater(table), new ChannelChangeNotStamped(table), new DocumentCheckEndMissing(table),
        new UnknownCode(table), new DirectionContradicted(table), new RequiredStampMissing(table), new DocumentCheckOfZero(table),
        new OpenAndStored(table), new ExitedAfterCancellation(table), new OpenForLong(table), new ExitedWithoutRelease(table),
        new RepeatedEvent(table),
    ];

    private static EventRule[] RulesOfEvents(DeclarationTable table) => [new HeapedMinutes(table), new CopiedDown(table), new EmptyForOffice(table)];
}
