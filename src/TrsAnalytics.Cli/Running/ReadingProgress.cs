namespace TrsAnalytics.Cli;

/// <summary>A bar on the terminal while files are read, and silence in a pipe.</summary>
internal sealed class ReadingProgress : IProgress<double>
{
    private const int Width = 40;
    private readonly Lock _lock = new();
    private int _drawn = -1;

    private ReadingProgress()
    {
    }

    /// <summary>Reads a study under such a bar.</summary>
    /// <param name="study">The study folder or its plan.yaml.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="UnusableInputException">The study cannot be used, or nothing was measured.</exception>
    public static Measurement Read(string study, CancellationToken cancel) => ReadAnyway(study, cancel).RequireDeclarations();

    /// <summary>Reads a study under such a bar, also one of which nothing was measured.</summary>
    public static Measurement ReadAnyway(string study, CancellationToken cancel) => Under(progress => Measurement.Read(study, progress, cancel));

    /// <summary>Reads the study that a plan names as its previous one under such a bar.</summary>
    /// <inheritdoc cref="Read"/>
    public static Measurement ReadPrevious(Measurement measurement, CancellationToken cancel) => 
        Under(progress => measurement.ReadPrevious(progress, cancel)).RequireDeclarations();

    private static Measurement Under(Func<IProgress<double>, Measurement> read)
    {
        var progress = new ReadingProgress();
        try
        {
            return read(progress);
        }
        finally
        {
            progress.Clear();
        }
    }

    /// <inheritdoc/>
    public void Report(double value)
    {
        var filled = (int)(Math.Clamp(value, 0, 1) * Width);
        lock (_lock)
        {
            if (filled > _drawn && !Console.IsErrorRedirected)
            {
                _drawn = filled;
                StandardError.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}]");
            }
        }
    }

    private void Clear()
    {
        if (_drawn >= 0)
        {
            StandardError.Write($"\r{new string(' ', Width + 2)}\r");
        }
    }
}
