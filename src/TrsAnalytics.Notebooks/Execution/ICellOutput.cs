namespace TrsAnalytics;

/// <summary>Where the output of a cell goes while it runs: into a notebook that is saved, or to the client of a kernel.</summary>
/// <remarks>It is called from whatever thread prints, one call at a time or several at once.</remarks>
public interface ICellOutput
{
    /// <summary>Takes printed text.</summary>
    /// <param name="stream">What it was printed to.</param>
    /// <param name="text">The text, as it comes: not by the line.</param>
    void Write(CellStream stream, string text);

    /// <summary>Takes a displayed value.</summary>
    /// <param name="value">The value in its formats.</param>
    /// <param name="displayId">The name under which it can be replaced later, or null.</param>
    void Display(MimeBundle value, string? displayId);

    /// <summary>Replaces what was displayed under a name.</summary>
    /// <param name="value">The value in its formats.</param>
    /// <param name="displayId">The name.</param>
    void Update(MimeBundle value, string displayId);
}
