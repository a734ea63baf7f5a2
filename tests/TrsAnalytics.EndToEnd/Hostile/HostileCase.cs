using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>One attack: a folder as it may come, and a call over it.</summary>
/// <param name="Name">What it tries, as a failure names it.</param>
/// <param name="Prepare">Fills the folder.</param>
/// <param name="Arguments">The call; <c>{0}</c> stands for the folder.</param>
internal sealed record HostileCase(string Name, Action<Scratch> Prepare, params string[] Arguments)
{
    /// <summary>Variables of the environment; one without a value is taken away.</summary>
    public (string Name, string? Value)[] Environment { get; init; } = [];

    /// <summary>Whether the call is given to a shell, with <c>trs</c> for the program.</summary>
    public bool IsOfShell { get; init; }
}
