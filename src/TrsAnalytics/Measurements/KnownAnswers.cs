using System.Collections.Concurrent;

namespace TrsAnalytics;

/// <summary>What was already asked of a measurement, so that it is computed once: its times by each clock, its groups by each dimension.</summary>
internal sealed class KnownAnswers
{
    private readonly ConcurrentDictionary<(Type Answer, object Question), object> _known = [];

    /// <summary>The answer to a question, computed where it is asked for the first time.</summary>
    /// <param name="question">What is asked; answers of different types may share a question.</param>
    /// <param name="compute">Computes the answer; where two ask at once, one of their answers is kept.</param>
    public T GetOrAdd<T>(object question, Func<T> compute)
        where T : class => (T)_known.GetOrAdd((typeof(T), question), _ => compute());
}
