using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TrsAnalytics.EndToEnd.Publishing;

/// <summary>A real browser that hangs, dies, is called off or is asked to reach out.</summary>
[Collection(nameof(TemporaryFolder))]
public sealed class BrowserTests(TemporaryFolder folder)
{
    private const string Endless = "<script>while (true) { }</script>";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Print_OfAPageThatNeverEnds_IsKilledWithinItsLimit()
    {
        var watch = Stopwatch.StartNew();
        await using (var browser = await Browser.StartAsync(BrowserLocator.Find(), TimeSpan.FromSeconds(5), CancellationToken.None))
        {
            var print = () => browser.PrintAsync(Endless, CancellationToken.None);
            (await print.Should().ThrowAsync<UnusableInputException>()).WithMessage("*had not answered after 5 s*");
        }

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
        NothingIsLeft();
    }

    [Fact]
    public async Task Print_CalledOff_LeavesNoProcess()
    {
        using var off = new CancellationTokenSource();
        await using (var browser = await Browser.StartAsync(BrowserLocator.Find(), Patience, CancellationToken.None))
        {
            var print = browser.PrintAsync(Endless, off.Token);
            off.CancelAfter(TimeSpan.FromMilliseconds(500));
            await ((Func<Task>)(() => print)).Should().ThrowAsync<OperationCanceledException>();
            NothingIsLeft();
        }
    }

    /// <summary>Ctrl-C in a terminal reaches the browser, too, and may reach it first.</summary>
    [Fact]
    public async Task Print_CalledOffJustAfterTheBrowserEnded_IsNoFailure()
    {
        using var off = new CancellationTokenSource();
        await using var browser = await Browser.StartAsync(BrowserLocator.Find(), Patience, CancellationToken.None);
        var print = browser.PrintAsync(Endless, off.Token);
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        foreach (var id in Browsers())
        {
            KillQuietly(id);
        }

        off.CancelAfter(TimeSpan.FromMilliseconds(200));
        await ((Func<Task>)(() => print)).Should().ThrowAsync<OperationCanceledException>();
        NothingIsLeft();
    }

    [Fact]
    public async Task Print_WhenAScriptFails_SaysSoAndLeavesNoProcess()
    {
        await using var browser = await Browser.StartAsync(BrowserLocator.Find(), Patience, CancellationToken.None);
        var print = () => browser.PrintAsync("<script>window.reportReady = Promise.reject(new Error('x'))</script>", CancellationToken.None);
        (await print.Should().ThrowAsync<UnusableInputException>()).WithMessage("*a script of the page failed*");
        NothingIsLeft();
    }

    [Fact]
    public async Task Print_AfterTheBrowserDied_SaysSo()
    {
        await using var browser = await Browser.StartAsync(BrowserLocator.Find(), Patience, CancellationToken.None);
        foreach (var id in Browsers())
        {
            KillQuietly(id);
        }

        var print = () => browser.PrintAsync("<p>x</p>", CancellationToken.None);
        (await print.Should().ThrowAsync<UnusableInputException>()).WithMessage("*it ended, or closed the connection*");
    }

    [Fact]
    public async Task Start_OfAProgramThatIsNoBrowser_SaysThatItEnded()
    {
        var start = () => Browser.StartAsync("/bin/true", Patience, CancellationToken.None);
        (await start.Should().ThrowAsync<UnusableInputException>()).WithMessage("/bin/true: *ended at once with code 0*");
        NothingIsLeft();
    }

    [Fact]
    public async Task Start_OfAProgramThatNeverListens_IsKilledWithinItsLimit()
    {
        var script = Path.Combine(folder.Path, "sleeper");
        await File.WriteAllTextAsync(script, "#!/bin/sh\nsleep 60; true\n");
        PrintedPdf.Run("chmod", "u+x", script);
        var start = () => Browser.StartAsync(script, TimeSpan.FromSeconds(1), CancellationToken.None);
        (await start.Should().ThrowAsync<UnusableInputException>()).WithMessage("*had not answered after 1 s*");
        File.Delete(script);
        NothingIsLeft();
    }

    [Fact]
    public async Task Page_ThatAsksForTheNetworkOrAnotherFile_GetsNothing()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = ((IPEndPoint)server.LocalEndpoint).Port;
        var html = $$"""
            <p id="said">nothing</p>
            <img src="http://127.0.0.1:{{port}}/image.png"><script src="http://localhost:{{port}}/script.js"></script>
            <iframe src="file:///etc/hostname"></iframe>
            <script>
              window.reportReady = Promise.allSettled([fetch('http://127.0.0.1:{{port}}/'), fetch('https://example.org/'), fetch('file:///etc/hostname')])
                .then(all => document.getElementById('said').textContent = all.map(one => one.status).join(' '));
            </script>
            """;
        await using var browser = await Browser.StartAsync(BrowserLocator.Find(), Patience, CancellationToken.None);
        using var pdf = new PrintedPdf(await browser.PrintAsync(html, CancellationToken.None));
        pdf.Text().Should().Contain("rejected rejected rejected");
        server.Pending().Should().BeFalse("nobody may knock");
    }

    [Fact]
    public async Task Start_OfTwoBrowsers_LeavesBothTheirProfiles()
    {
        await using var first = await Browser.StartAsync(BrowserLocator.Find(), Patience, CancellationToken.None);
        await using var second = await Browser.StartAsync(BrowserLocator.Find(), Patience, CancellationToken.None);
        Directory.GetDirectories(folder.Path).Should().HaveCount(2);
        (await first.PrintAsync("<p>x</p>", CancellationToken.None)).Should().NotBeEmpty();
    }

    private void NothingIsLeft()
    {
        Browsers().Should().BeEmpty();
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty("profiles are deleted");
    }

    /// <summary>The processes whose command line names our folder, whoever is their parent by now.</summary>
    private IEnumerable<int> Browsers() =>
        from process in Process.GetProcesses()
        where CommandLine(process.Id).Contains(folder.Path, StringComparison.Ordinal)
        select process.Id;

    private static string CommandLine(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static void KillQuietly(int id)
    {
        try
        {
            Process.GetProcessById(id).Kill();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // A child that went with its parent.
        }
    }
}
