using System.Collections.Concurrent;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>Studies, notebooks, calls and environments as an attacker or an unlucky day would send them. Each is held to the same promises (<see cref="HostileRun"/>).</summary>
/// <remarks>
/// Every run of the suite takes a part, another kind with each; all of them with one command:
/// <c>TRS_HOSTILE=all dotnet test tests/TrsAnalytics.EndToEnd -c Release --filter Hostile</c>.
/// </remarks>
public sealed class HostileTests
{
    private const int OneOf = 9;
    private static readonly bool TakesAll = Environment.GetEnvironmentVariable("TRS_HOSTILE") == "all";

    [Fact]
    public void Corpus_IsLarge_AndNamesEachCaseOnce()
    {
        var names = HostileCorpus.All().Select(attack => attack.Name).ToArray();
        names.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(300);
    }

    [Fact]
    public void EveryAttack_EndsAsPromised()
    {
        var faults = new ConcurrentBag<string>();
        var cases = HostileCorpus.All().Where((_, index) => TakesAll || index % OneOf == 0);
        Parallel.ForEach(cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, attack =>
        {
            if (HostileRun.Faults(attack) is { Length: > 0 } fault)
            {
                faults.Add(fault);
            }
        });
        faults.Order(StringComparer.Ordinal).Should().BeEmpty();
    }
}
