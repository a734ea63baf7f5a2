using System.Diagnostics;

namespace TrsAnalytics;

/// <summary>One headless browser, started for a run and used for every page of it. It reaches no network.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);

    private readonly BrowserProcess process;
    private readonly DevTools tools;
    private readonly TimeSpan limit;

    private Browser(BrowserProcess process, TimeSpan limit)
    {
        this.process = process;
        this.limit = limit;
        tools = new(process.Input, process.Output);
    }

    /// <summary>Starts a browser.</summary>
    /// <param name="path">The program, as found by <see cref="BrowserLocator"/>.</param>
    /// <param name="limit">How long the start, and each page after it, may take; then the browser is killed.</param>
    /// <param name="cancel">Kills the browser.</param>
    /// <exception cref="UnusableInputException">It cannot be started, ends, or does not answer in time.</exception>
    public static async Task<Browser> StartAsync(string path, TimeSpan limit, CancellationToken cancel)
    {
        var browser = new Browser(BrowserProcess.Start(path), limit);
        try
        {
            await browser.WithinLimitAsync(browser.ConnectAsync, cancel);
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>Prints a page to PDF, after its fonts and charts are ready. The page sees no other file and no network.</summary>
    /// <param name="html">The whole page; where it sets <c>window.reportReady</c> to a promise, that is waited for.</param>
    /// <param name="cancel">Kills the browser.</param>
    /// <exception cref="UnusableInputException">The browser crashed, or did not answer in time.</exception>
    public Task<byte[]> PrintAsync(string html, CancellationToken cancel) =>
        WithinLimitAsync(inTime => PrintAsPageAsync(html, inTime), cancel);

    /// <summary>Asks the browser to leave, and kills it when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Farewell);
            await tools.SendAsync("Browser.close", [], session: "", patience.Token);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or DevToolsException)
        {
            // It is killed below.
        }

        process.Dispose();
        await tools.DisposeAsync();
    }

    /// <summary>Waits for the first answer: then the browser is there.</summary>
    private async Task<byte[]> ConnectAsync(CancellationToken inTime)
    {
        try
        {
            await tools.SendAsync("Browser.getVersion", [], session: "", inTime);
            return [];
        }
        catch (DevToolsException)
        {
            throw process.Ended() is { } ended ? ended : Failed("it closed the connection", null);
        }
    }

    private async Task<byte[]> PrintAsPageAsync(string html, CancellationToken inTime)
    {
        var file = Path.Combine(process.Profile, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html, inTime);
        await using var page = await BrowserPage.OpenAsync(tools, new Uri(file), inTime);
        await page.WaitUntilReadyAsync(inTime);
        var pdf = await page.PrintAsync(inTime);
        File.Delete(file);
        return pdf;
    }

    private async Task<byte[]> WithinLimitAsync(Func<CancellationToken, Task<byte[]>> work, CancellationToken cancel)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timer.CancelAfter(limit);

        // Killed here and not after the work, because a page that hangs never finishes closing.
        await using var killing = timer.Token.Register(process.Kill);
        try
        {
            return await work(timer.Token);
        }
        catch (Exception e)
        {
            process.Kill();
            if (timer.IsCancellationRequested && !cancel.IsCancellationRequested)
            {
                throw Failed($"it had not answered after {limit.TotalSeconds:0.#} s", e);
            }

            if (await IsCalledOffAsync(e, cancel))
            {
                throw new OperationCanceledException("The printing was called off.", e, cancel);
            }

            if (e is DevToolsException)
            {
                throw Failed(e.Message, e);
            }

            throw;
        }
    }

    /// <summary>
    /// Whether the work ended because somebody called it off. Ctrl-C reaches the browser as well as this process, and either may be told first: where the
    /// browser has ended by itself, the cancellation gets a moment to come.
    /// </summary>
    private async Task<bool> IsCalledOffAsync(Exception end, CancellationToken cancel)
    {
        for (var watch = Stopwatch.StartNew(); end is DevToolsException or UnusableInputException && watch.Elapsed < Afterwards; await Task.Delay(Poll, CancellationToken.None))
        {
            if (cancel.IsCancellationRequested || process.IsInterrupted)
            {
                return true;
            }
        }

        return cancel.IsCancellationRequested || process.IsInterrupted;
    }

    private UnusableInputException Failed(string found, Exception? inner) => BrowserProfile.HasRoom()
        ? new(
            process.Path, "the browser must print the report in time", found,
            $"try again, or name another browser in {BrowserLocator.Variable}", inner)
        : BrowserProfile.NoRoom("its disk is full", inner);
}
