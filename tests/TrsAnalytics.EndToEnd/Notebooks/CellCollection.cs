namespace TrsAnalytics.EndToEnd.Notebooks;

/// <summary>Cells take over the console of the process and are ended by force where they do not stop: beside them runs no other test.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class CellCollection
{
    public const string Name = "cells";
}
