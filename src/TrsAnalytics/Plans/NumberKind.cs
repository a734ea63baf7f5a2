namespace TrsAnalytics;

/// <summary>What the numbers are that tell the declarations of a study apart.</summary>
public enum NumberKind
{
    /// <summary>Numbers of customs declarations: 10 digits or more, the first eleven of which are the key.</summary>
    Customs,

    /// <summary>Any text that is not empty, such as the case of an event log: the whole text is the key, and there are no amendments.</summary>
    Any,
}
