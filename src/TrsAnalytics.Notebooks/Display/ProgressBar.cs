using System.Globalization;

namespace TrsAnalytics;

/// <summary>A bar in a notebook that shows how far something is, and updates in place.</summary>
/// <example><c>var measurement = Measurement.Read(study, progress());</c></example>
public sealed class ProgressBar : IProgress<double>
{
    private readonly DisplayedValue _displayed;
    private readonly Lock _lock = new();
    private int _percent;

    internal ProgressBar() => _displayed = CellDisplay.display(this);

    /// <summary>Shows how far it is; only what can be seen is sent.</summary>
    /// <param name="value">From 0 to 1; what is less than before is left out, because files are read side by side.</param>
    public void Report(double value)
    {
        lock (_lock)
        {
            var percent = (int)(Math.Clamp(value, 0, 1) * 100);
            if (percent > _percent)
            {
                _percent = percent;
                _displayed.Update(this);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_percent} %");

    internal string ToHtml() => string.Create(CultureInfo.InvariantCulture, $"<progress max=\"100\" value=\"{_percent}\" style=\"width:20em\"></progress> {_percent} %");
}
