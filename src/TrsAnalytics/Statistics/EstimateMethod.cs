namespace TrsAnalytics.Statistics;

/// <summary>How an estimate's limits were found.</summary>
public enum EstimateMethod
{
    /// <summary>Resampling, bias-corrected and accelerated (Efron, Journal of the American Statistical Association 82, 1987).</summary>
    BootstrapBca,

    /// <summary>Resampling, the percentiles of the replicates (Efron and Tibshirani 1993).</summary>
    BootstrapPercentile,

    /// <summary>Cox's limits for the mean of a log-normal time (Zhou and Gao, Statistics in Medicine 16, 1997).</summary>
    LogNormal,

    /// <summary>Order statistics by the binomial distribution (Hahn and Meeker, Statistical Intervals, 1991).</summary>
    OrderStatistics,

    /// <summary>Wilson's score limits of a share.</summary>
    Wilson,

    /// <summary>Kaplan-Meier with Greenwood's variance.</summary>
    KaplanMeier,

    /// <summary>Aalen-Johansen with Aalen's variance.</summary>
    AalenJohansen,

    /// <summary>The limits of a difference from those of its two sides (Zou and Donner, Statistics in Medicine 27, 2008).</summary>
    RecoveredVariance,

    /// <summary>A difference of means, each side with a variance of its own (Welch, Biometrika 34, 1947).</summary>
    Welch,

    /// <summary>Resampling, each resample in standard errors of its own (bootstrap-t), drawn as if what is compared did not differ (Hall, The Bootstrap and Edgeworth Expansion, 1992).</summary>
    BootstrapT,

    /// <summary>Values change places between what is compared (Pitman, Supplement to the Journal of the Royal Statistical Society 4, 1937).</summary>
    Permutation,
}
