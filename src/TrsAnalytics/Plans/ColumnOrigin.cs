namespace TrsAnalytics;

/// <summary>Why a column of a file was taken for a field. What stands first wins where two columns mean one field.</summary>
public enum ColumnOrigin
{
    /// <summary>The plan says so under <c>columns</c>.</summary>
    Plan,

    /// <summary>The header is the field's own name.</summary>
    FieldName,

    /// <summary>The header is one of those that mean the field without a word in the plan; <c>trs fields</c> prints them.</summary>
    BuiltIn,

    /// <summary>It was taken for none: a further column, kept to group by.</summary>
    None,
}
