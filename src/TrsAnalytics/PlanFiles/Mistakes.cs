namespace TrsAnalytics;

/// <summary>Collects what is wrong with a study's plan and lists, so that all of it is said at once.</summary>
internal sealed class Mistakes
{
    private const int MostReported = 200;
    private readonly List<Mistake> _all = [];

    public void Add(Mistake mistake) => _all.Add(mistake);

    /// <summary>Goes on only when there is no mistake.</summary>
    /// <exception cref="UnusableInputException">There are mistakes: one line each, file by file, in the order of their lines.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count == 0)
        {
            return;
        }

        var lines = _all.GroupBy(mistake => mistake.File).SelectMany(file => file.OrderBy(mistake => mistake.Line))
            .Take(MostReported).Select(mistake => mistake.ToString());
        var rest = _all.Count - MostReported;
        throw new UnusableInputException(string.Join('\n', rest > 0 ? lines.Append($"... and {rest} more mistakes") : lines));
    }
}
