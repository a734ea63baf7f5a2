using System.Diagnostics;
using System.Globalization;

namespace TrsAnalytics;

/// <summary>The process that started the kernel, as Jupyter names it: a kernel must not outlive it.</summary>
internal static class Parent
{
    private const string Variable = "JPY_PARENT_PID";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Looks now and then whether it is still there.</summary>
    /// <param name="gone">Called once it is not.</param>
    /// <returns>Ends the watch; null where nobody says who started the kernel.</returns>
    public static IDisposable? Watch(Action gone) =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 1
            ? new Timer(_ => Look(id, gone), state: null, Pause, Pause)
            : null;

    private static void Look(int id, Action gone)
    {
        try
        {
            Process.GetProcessById(id).Dispose();
        }
        catch (ArgumentException)
        {
            gone();
        }
    }
}
