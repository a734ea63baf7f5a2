using MathNet.Numerics.Distributions;

namespace TrsAnalytics.Statistics;

/// <summary>Integrals by Simpson's rule.</summary>
internal static class Simpson
{
    private const double Far = 9;
    private const int Panels = 2000;

    /// <summary>The mean of a function of a standard normal number.</summary>
    public static double OverNormal(Func<double, double> function)
    {
        var (step, sum) = (2 * Far / Panels, 0.0);
        for (var i = 0; i <= Panels; i++)
        {
            var z = -Far + (i * step);
            var weight = i is 0 or Panels ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Normal.PDF(0, 1, z) * function(z);
        }

        return sum * step / 3;
    }
}
