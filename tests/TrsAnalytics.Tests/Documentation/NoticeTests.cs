using System.Text.Json;
using System.Text.RegularExpressions;

namespace TrsAnalytics.Tests;

/// <summary>NOTICE names whose work ships. Witness: the lock file of the program, which lists every package of it with those they bring.</summary>
public sealed class NoticeTests
{
    /// <summary>Packages that run in the compiler only.</summary>
    private static readonly string[] Analyzers = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private static readonly string Root = Path.GetDirectoryName(PlanFolder.Studies())!;
    private static readonly string Notice = File.ReadAllText(Path.Combine(Root, "NOTICE"));

    [Fact]
    public void Notice_NamesThePackagesThatShip_AndNoOther()
    {
        var listed = Regex.Matches(Notice, @"^[A-Z][A-Za-z0-9.]+(?= +(MIT|Apache-2\.0|BSD-3-Clause|MPL-2\.0|LGPL-3\.0)  )", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

        listed.Select(line => line.Value).Should().BeEquivalentTo(Shipped());
    }

    [Fact]
    public void Notice_BearsTheLicencesItNames() => Notice.Should().ContainAll("MIT License\n===", "BSD 3-Clause License\n===", "Apache License\n");

    [Fact]
    public void Notice_HasNoStrongCopyleft() => Notice.Replace("LGPL-3.0", "").Should().NotContainAny("GPL", "General Public License");

    [Fact]
    public void Notice_SaysUnderWhichExceptionNetMQIsCalled() => Notice.Should().Contain("NetMQ's licence has an exception for linking");

    private static IEnumerable<string> Shipped()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "src", "TrsAnalytics.Cli", "packages.lock.json")));
        return
        [
            .. locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => package.Name)
                .Except(Analyzers, StringComparer.Ordinal),
        ];
    }
}
