using System.Diagnostics;
using CsCheck;

namespace TrsAnalytics.Tests;

/// <summary>Plans that cannot be read at all end with one clear message, quickly, and never with another exception.</summary>
public class HostilePlanTests
{
    public static TheoryData<string, string> NotYaml => new()
    {
        { "", "plan.yaml:1: must be a mapping" },
        { "# only a comment\n", "plan.yaml:1: must be a mapping" },
        { "just words", "plan.yaml:1: must be a mapping" },
        { "- a\n- b\n", "plan.yaml:1: must be a mapping" },
        { "a: [1, 2\nb: 3\n", "plan.yaml:1: must be YAML" },
        { "a: 1\n\tb: 2\n", "plan.yaml:1: must be YAML" },
        { "a: \"x\n", "plan.yaml:1: must be YAML" },
        { "a: 1\n---\nb: 2\n", "A second document begins" },
        { "a: *nowhere\n", "no anchor above it" },
        { "a: &a [*a]\n", "no anchor above it" },
        { "? [a]\n: b\n", "A key must be text" },
        { "a: " + new string('[', 5_000), "nested deeper than 20" },
        { string.Concat(Enumerable.Repeat("- ", 5_000)), "nested deeper than 20" },
        { "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n")), "more than 100000 values" },
    };

    [Theory]
    [MemberData(nameof(NotYaml))]
    public void Plan_ThatIsNoPlan_IsRefusedWithItsLine(string plan, string phrase) =>
        PlanFolder.Mistakes(plan).Should().ContainSingle().Which.Should().StartWith("plan.yaml:").And.Contain(phrase);

    [Fact]
    public void Plan_OfAHundredMegabytes_IsRefusedUnread()
    {
        using var folder = new PlanFolder();
        using (var file = File.OpenWrite(folder.At(PlanFile.Name)))
        {
            file.SetLength(100_000_000);
        }

        var watch = Stopwatch.StartNew();
        folder.Mistakes().Should().ContainSingle().Which.Should().Contain("must not exceed 1 MB");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Plan_OfBinaryBytes_IsRefused()
    {
        using var folder = new PlanFolder();
        File.WriteAllBytes(folder.At(PlanFile.Name), [0x50, 0x4B, 3, 4, 0, 0xFF, 0xFE]);

        folder.Mistakes().Should().ContainSingle().Which.Should().Contain("must be text in UTF-8");
    }

    [Fact]
    public void Plan_WithByteOrderMarkAndWindowsLines_IsRead() =>
        PlanFolder.Load('\uFEFF' + PlanFolder.Least.ReplaceLineEndings("\r\n")).Id.Should().Be("least");

    [Fact]
    public void Plan_ThatIsAFolder_IsRefused()
    {
        using var folder = new PlanFolder();
        File.Delete(folder.At(PlanFile.Name));
        Directory.CreateDirectory(folder.At(PlanFile.Name));

        folder.Mistakes().Should().ContainSingle().Which.Should().Contain("it is a folder");
    }

    [Fact]
    public void Folder_WithoutPlan_IsRefused()
    {
        using var folder = new PlanFolder();
        File.Delete(folder.At(PlanFile.Name));

        folder.Mistakes().Should().ContainSingle().Which.Should().Contain("a study folder must hold plan.yaml");
    }

    [Theory]
    [InlineData("nowhere/at/all")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Folder_ThatIsNone_IsRefused(string path) =>
        FluentActions.Invoking(() => MeasurementPlan.Load(path)).Should().Throw<UnusableInputException>().WithMessage("*no such folder or file*");

    [Fact]
    public void Plan_WithControlCharactersInAKey_IsReportedOnOneLine() =>
        PlanFolder.Mistakes(PlanFolder.Least + "\"a\\nb\\u001b[2J\": 1\n").Should().ContainSingle().Which.Should().Contain("a?b?[2J");

    [Fact]
    public void Mistakes_InThousands_AreCounted()
    {
        var mistakes = PlanFolder.Mistakes(PlanFolder.Least + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"unknown{i}: 1\n")));

        mistakes.Should().HaveCount(201);
        mistakes[^1].Should().Be("... and 800 more mistakes");
    }

    [Fact]
    public void Plan_Mutilated_EitherLoadsOrIsRefused()
    {
        var whole = PlanFolder.Least + "ranking: { band: 0.5 }\nstages:\n  - { id: a, from: { latest: [arrived] }, to: exited, owner: x, kind: waiting, due: { channels: [2] } }\n";
        using var folder = new PlanFolder();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 12], Gen.String[Gen.Char["[]{}:,-#&*!|>'\"%@`?\n\t 0a\u0007é"], 0, 3])
            .Sample(
                (at, cut, insert) =>
                {
                    folder.Write(PlanFile.Name, whole.Remove(at, Math.Min(cut, whole.Length - at)).Insert(at, insert));
                    try
                    {
                        folder.Load();
                    }
                    catch (UnusableInputException refused)
                    {
                        refused.Message.Should().Contain("plan.yaml:");
                    }
                },
                iter: 2_000, threads: 1, seed: "0N0XIzNsQ0O2");
    }
}
