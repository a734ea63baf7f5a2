namespace TrsAnalytics.Statistics;

/// <summary>How a quantile between two observations is defined (Hyndman and Fan, The American Statistician 50, 1996).</summary>
public enum QuantileType
{
    /// <summary>Position p(n + 1): Excel's PERCENTILE.EXC, SPSS and Minitab.</summary>
    HyndmanFan6,

    /// <summary>Position 1 + p(n - 1): Excel's PERCENTILE.INC, R's default and the default here.</summary>
    HyndmanFan7,
}
