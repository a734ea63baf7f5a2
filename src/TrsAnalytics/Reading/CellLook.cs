namespace TrsAnalytics;

/// <summary>What most cells of a column look like that was taken for no field.</summary>
public enum CellLook
{
    /// <summary>Like nothing that a study asks for.</summary>
    Other,

    /// <summary>Like stamps.</summary>
    Stamps,

    /// <summary>Like declaration numbers.</summary>
    Numbers,
}
