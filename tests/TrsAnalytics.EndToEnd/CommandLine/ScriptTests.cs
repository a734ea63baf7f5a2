using System.Runtime.Versioning;

namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>What <c>./trs</c> does on machines that lack something. Programs of the machine are played by scripts that come first on the PATH.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ScriptTests
{
    private static readonly (string, string)[] NoPackages = [("dpkg-query", "exit 1"), ("apt-get", "echo apt-get \"$@\" >&2")];

    [Fact]
    public void Trs_WithoutDotnet_SaysSo()
    {
        using var scratch = new Scratch();
        foreach (var program in new[] { "bash", "env", "readlink", "dirname" })
        {
            File.CreateSymbolicLink(scratch[program], $"/usr/bin/{program}");
        }

        var call = Call.Run("/usr/bin/bash", [Path.Combine(Repository.Root, "trs"), "--help"], scratch.Folder, ("PATH", scratch.Folder));
        (call.Code, call.Error).Should().Be((2, "The .NET 10 SDK must be installed; there is no dotnet on the PATH; see https://dotnet.microsoft.com/download\n"));
    }

    [Fact]
    public void Report_WithoutFontsAndWithoutRoot_PrintsTheLineToRun()
    {
        var call = Trs([("id", "echo 1000"), ("sudo", "exit 1"), .. NoPackages], "report", "/no/such/study");
        call.Code.Should().Be(2);
        call.Error.Should().Contain("Please run: sudo apt-get install -y").And.Contain("fonts-noto-core").And.NotContain("/no/such/study");
    }

    [Fact]
    public void Report_WithoutFontsAsRoot_SaysWhatItInstallsFirst()
    {
        var call = Trs([("id", "echo 0"), .. NoPackages], "report", "/no/such/study");
        call.Error.Should().MatchRegex("(?s)^Installing with apt-get: .*fonts-noto-core.*apt-get install -y .*fonts-noto-core.*/no/such/study");
    }

    [Theory]
    [InlineData("check", "/no/such/study")]
    [InlineData("report", "/no/such/study", "--format", "html", "-o", "pdfs")]
    [InlineData("report", "--format=html,xlsx", "/no/such/study")]
    [InlineData("report", "--help")]
    public void Command_ThatPrintsNoPdf_InstallsNothing(params string[] arguments) =>
        Trs([("id", "echo 0"), .. NoPackages], arguments).Error.Should().NotContain("apt-get");

    [Theory]
    [InlineData("report", "/no/such/study", "--format", "html,pdf")]
    [InlineData("report", "--format=pdf", "/no/such/study")]
    public void Command_ThatPrintsAPdf_InstallsWhatItNeeds(params string[] arguments) =>
        Trs([("id", "echo 0"), .. NoPackages], arguments).Error.Should().StartWith("Installing with apt-get: ");

    [Fact]
    public void Report_WithABrowserNamed_InstallsNothing() =>
        Trs([("id", "echo 0"), .. NoPackages], ["report", "/no/such/study"], ("TRS_BROWSER", "/usr/bin/true")).Error.Should().NotContain("apt-get");

    [Fact]
    public void Trs_ThroughASymbolicLinkFromAnotherFolder_FindsItself()
    {
        using var scratch = new Scratch();
        File.CreateSymbolicLink(scratch["link"], Path.Combine(Repository.Root, "trs"));
        Call.Run(scratch["link"], ["--version"], scratch.Folder).Output.Should().StartWith("0.1.0");
    }

    [Fact]
    public void Trs_InAPathWithSpaces_BuildsThereAndRunsHere()
    {
        using var scratch = new Scratch();
        var (root, here) = (CopyOfScripts(scratch), scratch.NewFolder("elsewhere"));
        Call.Run(Path.Combine(root, "trs"), ["check", "my study"], here, Playing(scratch, ("dotnet", "echo \"$PWD: $*\" >> \"$TRS_LOG\""))).Code.Should().Be(0);
        File.ReadAllLines(scratch["log"]).Should().Equal(
            $"{root}: build src/TrsAnalytics.Cli -c Release -m:2 -v quiet --nologo",
            $"{here}: {root}/src/TrsAnalytics.Cli/bin/Release/net10.0/trs.dll check my study");
    }

    [Fact]
    public async Task Trs_CalledTwiceAtOnce_BuildsOneAfterTheOther()
    {
        using var scratch = new Scratch();
        var root = CopyOfScripts(scratch);
        var environment = Playing(scratch, ("dotnet", "[ $1 = build ] || exit 0; mkdir \"$TRS_LOG\" || exit 1; sleep 0.2; rmdir \"$TRS_LOG\""));
        var calls = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Call.Run(Path.Combine(root, "trs"), ["--version"], root, environment))));
        calls.Should().OnlyContain(call => call.Code == 0);
    }

    [Fact]
    public void Test_WithoutItsPackagesAndWithoutRoot_StillEndsWithTheNumbers()
    {
        using var scratch = new Scratch();
        var root = CopyOfScripts(scratch);
        var call = Call.Run(Path.Combine(root, "test.sh"), [], scratch.Folder, Playing(scratch, [("id", "echo 1000"), ("sudo", "exit 1"), .. NoPackages]));
        (call.Code, call.Output).Should().Be((2, "0 passed, 1 failed, 0 skipped\n"));
        call.Error.Should().Contain("Please run: sudo apt-get install -y");
    }

    /// <summary>The scripts alone, in a folder with a space in its name.</summary>
    private static string CopyOfScripts(Scratch scratch)
    {
        var root = scratch.NewFolder("my copy");
        foreach (var script in new[] { "trs", "test.sh", "scripts/debian-packages.sh", "global.json", "Directory.Build.props", "Directory.Build.targets" })
        {
            var copy = Path.Combine(root, script);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Root, script), copy);
        }

        return root;
    }

    private static Call Trs((string Name, string Script)[] programs, params string[] arguments) => Trs(programs, arguments, []);

    private static Call Trs((string Name, string Script)[] programs, string[] arguments, params (string, string)[] environment)
    {
        using var scratch = new Scratch();
        return Call.Run(Path.Combine(Repository.Root, "trs"), arguments, scratch.Folder, [.. Playing(scratch, programs), .. environment]);
    }

    /// <summary>The environment in which scripts play these programs, and may write to a log.</summary>
    private static (string, string)[] Playing(Scratch scratch, params (string Name, string Script)[] programs)
    {
        foreach (var (name, script) in programs)
        {
            File.WriteAllText(scratch[name], $"#!/bin/sh\n{script}\n");
            File.SetUnixFileMode(scratch[name], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return [("PATH", $"{scratch.Folder}:{Environment.GetEnvironmentVariable("PATH")}"), ("TRS_LOG", scratch["log"])];
    }
}
