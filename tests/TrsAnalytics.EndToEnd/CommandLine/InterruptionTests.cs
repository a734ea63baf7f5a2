using System.Diagnostics;
using System.Runtime.Versioning;

namespace TrsAnalytics.EndToEnd.CommandLine;

/// <summary>A report that is called off while its page is printed, or that finds the disk full.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class InterruptionTests
{
    /// <summary>Of the largest study: its page takes longest to print, and the signal must come before the end.</summary>
    private const string Report = "national-2020-vi.pdf";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The codes are those of a shell: 128 and the number of the signal (POSIX: SIGINT 2, SIGTERM 15).</summary>
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Report_Interrupted_LeavesTheOldPdfAndNothingElse(string signal, int code)
    {
        using var scratch = new Scratch();
        var (temporary, output) = (scratch.NewFolder("temporary"), scratch.NewFolder("output"));
        await File.WriteAllTextAsync(Path.Combine(output, Report), "old");

        // Whoever runs these tests in the background of a shell ignores SIGINT, and so would its children.
        using var trs = Process.Start(new ProcessStartInfo(
            "env", [$"--default-signal={signal}", .. Call.TrsProgram, "report", Repository.Study("national-2020"), "-o", output])
        {
            Environment = { ["TMPDIR"] = temporary }, RedirectStandardError = true, UseShellExecute = false,
        })!;
        await Until(() => Directory.EnumerateFiles(temporary, "*.html", SearchOption.AllDirectories).Any());
        Call.Run("sh", ["-c", $"kill -{signal} {trs.Id}"]).Code.Should().Be(0);
        var said = await trs.StandardError.ReadToEndAsync();
        await trs.WaitForExitAsync().WaitAsync(Patience);

        (trs.ExitCode, said).Should().Be((code, ""));
        Directory.GetFiles(output).Should().Equal(Path.Combine(output, Report));
        (await File.ReadAllTextAsync(Path.Combine(output, Report))).Should().Be("old");
        Directory.GetFileSystemEntries(temporary).Should().BeEmpty();
        CommandLines().Should().NotContain(line => line.Contains(temporary, StringComparison.Ordinal), "no browser is left");
    }

    /// <summary>Every file is written by the same hand, and a limit on its size needs no rights: the page stands for the PDF, whose browser would meet the limit first.</summary>
    [Fact]
    public void Report_LargerThanTheDiskAllows_LeavesTheOldFileAndNothingElse()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["report.html"], "old");
        var call = Call.Run(
            "bash",
            ["-c", $"trap '' XFSZ; ulimit -f 100; exec {Call.TrsWords} report '{Repository.Study("ta-lung-2019")}' --format html -o '{scratch["report.html"]}'"],
            folder: null, ("DOTNET_EnableWriteXorExecute", "0"));
        call.Code.Should().Be(2, call.Error);
        call.Error.Should().StartWith($"{scratch["report.html"]}: the file must be writable; it would be larger than the disk allows;");
        File.ReadAllText(scratch["report.html"]).Should().Be("old");
        Directory.GetFileSystemEntries(scratch.Folder).Should().ContainSingle();
    }

    /// <summary>A real disk of 64 KB, where one may be mounted: not in every container.</summary>
    [Fact]
    public void Report_OnAFullDisk_LeavesTheOldPdfAndNothingElse()
    {
        using var scratch = new Scratch();
        var disk = scratch.NewFolder("disk");
        string[] apart = Environment.IsPrivilegedProcess ? ["-m"] : ["-Urm"];
        var mount = $"mount -t tmpfs -o size=64k none '{disk}'";
        if (Call.Run("unshare", [.. apart, "sh", "-c", mount]).Code != 0)
        {
            return;
        }

        var report = $"{Call.TrsWords} report '{Repository.Study("ta-lung-2019")}' -o '{disk}/report.pdf'";
        var call = Call.Run("unshare", [.. apart, "sh", "-c", $"{mount}; printf old > '{disk}/report.pdf'; {report}; echo $?; ls '{disk}'; cat '{disk}/report.pdf'"]);
        call.Output.Should().Be("2\nreport.pdf\nold");
        call.Error.Should().Contain("the disk is full").And.NotContain("   at ");
    }

    private static async Task Until(Func<bool> condition)
    {
        for (var watch = Stopwatch.StartNew(); !condition();)
        {
            watch.Elapsed.Should().BeLessThan(Patience);
            await Task.Delay(5);
        }
    }

    private static IEnumerable<string> CommandLines()
    {
        foreach (var process in Directory.EnumerateDirectories("/proc", "[0-9]*"))
        {
            string line;
            try
            {
                line = File.ReadAllText(Path.Combine(process, "cmdline"));
            }
            catch (IOException)
            {
                continue; // it has just ended
            }

            yield return line;
        }
    }
}
