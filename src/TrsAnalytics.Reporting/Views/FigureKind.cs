namespace TrsAnalytics;

/// <summary>The kinds of figure a report has.</summary>
public enum FigureKind
{
    /// <summary>Horizontal bars, one a category and series, side by side.</summary>
    Bars,

    /// <summary>Horizontal bars whose series are laid end to end.</summary>
    StackedBars,

    /// <summary>Lines, one a series, over categories that follow one another, such as days, from left to right.</summary>
    Lines,
}
