using System.Diagnostics;
using System.Text.Json;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>kill -9 at any instant: no browser stays, no folder of one after the next start, no half file.</summary>
/// <remarks>A few instants in every run; a hundred with <c>TRS_HOSTILE=all</c>, as in <see cref="HostileTests"/>.</remarks>
public sealed class KillTests
{
    private static readonly int Instants = Environment.GetEnvironmentVariable("TRS_HOSTILE") == "all" ? 100 : 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [Fact]
    public Task Report_KilledAtAnyInstant_LeavesNothing() =>
        KillAsync(latest: 5, (study, output) => ["report", study, "--format", "html,xlsx,pdf", "-o", output]);

    [Fact]
    public Task Notebook_KilledAtAnyInstant_LeavesNothing() =>
        KillAsync(latest: 12, (_, output) => ["notebook", "run", Path.Combine(Repository.Root, "notebooks", "07-report.ipynb"), "-o", output]);

    private static async Task KillAsync(double latest, Func<string, string, string[]> call)
    {
        using var place = new Scratch();
        var (temporary, output) = (place.NewFolder("t"), place.NewFolder("out"));
        var random = new Random(20260101);
        for (var instant = 0; instant < Instants; instant++)
        {
            var start = new ProcessStartInfo(Call.TrsProgram[0], [Call.TrsProgram[1], .. call(Repository.Study("ta-lung-2020"), output)]);
            (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
            (start.Environment["TMPDIR"], start.Environment["DOTNET_EnableDiagnostics"]) = (temporary, "0"); // or the runtime leaves files of its own
            var seconds = random.NextDouble() * latest;
            using (var killed = Process.Start(start)!)
            {
                killed.BeginErrorReadLine();
                killed.BeginOutputReadLine();
                await Task.Delay(TimeSpan.FromSeconds(seconds));
                killed.Kill();
            }

            await Gone(temporary, $"killed after {seconds:0.00} s");
            Directory.EnumerateFiles(output).Where(file => Path.GetExtension(file) != ".tmp").Should().OnlyContain(file => IsWhole(file));
        }

        var last = Call.Trs(["report", Repository.Study("ta-lung-2020"), "--format", "html,xlsx,pdf", "-o", output], ("TMPDIR", temporary), ("DOTNET_EnableDiagnostics", "0"));
        last.Code.Should().Be(0, last.Error);
        Directory.GetFileSystemEntries(temporary, "trs-browser-*").Should().BeEmpty("the next start takes away what is nobody's");
        Directory.GetFiles(output, "ta-lung-2020*.tmp").Should().BeEmpty("the next writer takes away what is nobody's");
    }

    private static async Task Gone(string temporary, string when)
    {
        for (var watch = Stopwatch.StartNew(); Browsers(temporary).Any() && watch.Elapsed < Patience;)
        {
            await Task.Delay(50);
        }

        Browsers(temporary).Should().BeEmpty(when);
    }

    private static IEnumerable<string> Browsers(string temporary) =>
        from process in Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _))
        let words = Words(process)
        where words.Contains(temporary, StringComparison.Ordinal)
        select words;

    private static string Words(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static bool IsWhole(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Path.GetExtension(file) switch
        {
            ".pdf" => bytes.AsSpan().TrimEnd("\r\n"u8).EndsWith("%%EOF"u8),
            ".html" => bytes.AsSpan().TrimEnd("\r\n"u8).EndsWith("</html>"u8),
            ".ipynb" => JsonDocument.Parse(bytes).RootElement.TryGetProperty("cells", out _),
            _ => System.IO.Compression.ZipFile.OpenRead(file).Entries.Count > 0,
        };
    }
}
