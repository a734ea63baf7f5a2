namespace TrsAnalytics;

/// <summary>Groups of declarations, each divided into cells of declarations alike.</summary>
internal sealed class GroupCells
{
    /// <summary>Divides groups.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="by">What the groups are made by.</param>
    /// <param name="alike">What the cells are made by.</param>
    public GroupCells(Measurement measurement, Dimension[] by, Dimension[] alike)
    {
        (Groups, Cells, Both) = (Grouping.Of(measurement, by), Grouping.Of(measurement, alike), Grouping.Of(measurement, [.. by, .. alike]));
        (GroupOf, CellOf) = (new int[Both.Count], new int[Both.Count]);
        for (var i = 0; i < Both.Codes.Length; i++)
        {
            (GroupOf[Both.Codes[i]], CellOf[Both.Codes[i]]) = (Groups.Codes[i], Cells.Codes[i]);
        }
    }

    /// <summary>The groups.</summary>
    public Grouping Groups { get; }

    /// <summary>The cells, whatever the group.</summary>
    public Grouping Cells { get; }

    /// <summary>The cells within the groups.</summary>
    public Grouping Both { get; }

    /// <summary>The group of each cell within a group.</summary>
    public int[] GroupOf { get; }

    /// <summary>The cell of each cell within a group.</summary>
    public int[] CellOf { get; }
}
