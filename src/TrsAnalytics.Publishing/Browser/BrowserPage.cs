using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrsAnalytics;

/// <summary>One page of a browser: it may load itself and nothing else.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private readonly DevTools tools;
    private readonly string url;
    private readonly string target;
    private readonly string session;
    private readonly TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BrowserPage(DevTools tools, string url, string target, string session)
    {
        this.tools = tools;
        this.url = url;
        this.target = target;
        this.session = session;
        tools.Listen(session, OnEvent);
    }

    /// <summary>Opens a file as a page and waits until it is loaded.</summary>
    public static async Task<BrowserPage> OpenAsync(DevTools tools, Uri file, CancellationToken cancel)
    {
        var created = await tools.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" }, session: "", cancel);
        var targetId = created.GetProperty("targetId").GetString()!;
        var attached = await tools.SendAsync(
            "Target.attachToTarget", new() { ["targetId"] = targetId, ["flatten"] = true }, session: "", cancel);
        var page = new BrowserPage(tools, file.AbsoluteUri, targetId, attached.GetProperty("sessionId").GetString()!);
        await page.LoadAsync(cancel);
        return page;
    }

    /// <summary>Waits for the fonts, and for what the page promises in <c>window.reportReady</c>.</summary>
    /// <exception cref="DevToolsException">A script of the page failed.</exception>
    public async Task WaitUntilReadyAsync(CancellationToken cancel)
    {
        var answer = await SendAsync(
            "Runtime.evaluate",
            new() { ["expression"] = "Promise.all([document.fonts.ready, window.reportReady]).then(() => true)", ["awaitPromise"] = true },
            cancel);
        if (answer.TryGetProperty("exceptionDetails", out _))
        {
            throw new DevToolsException("a script of the page failed");
        }
    }

    /// <summary>The page as a tagged PDF with bookmarks, on the paper that its style sheet names.</summary>
    public async Task<byte[]> PrintAsync(CancellationToken cancel)
    {
        var printed = await SendAsync(
            "Page.printToPDF",
            new()
            {
                ["printBackground"] = true,
                ["preferCSSPageSize"] = true,
                ["generateTaggedPDF"] = true,
                ["generateDocumentOutline"] = true,
            },
            cancel);
        return printed.GetProperty("data").GetBytesFromBase64();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await tools.SendAsync("Target.closeTarget", new() { ["targetId"] = target }, session: "", CancellationToken.None);
        }
        catch (DevToolsException)
        {
            // The page has gone with its browser.
        }
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        await SendAsync("Page.enable", [], cancel);
        await SendAsync("Fetch.enable", [], cancel);
        await SendAsync("Page.navigate", new() { ["url"] = url }, cancel);
        await loaded.Task.WaitAsync(cancel);
    }

    private Task<JsonElement> SendAsync(string method, JsonObject parameters, CancellationToken cancel) =>
        tools.SendAsync(method, parameters, session, cancel);

    private void OnEvent(string name, JsonElement parameters)
    {
        if (name == "Page.loadEventFired")
        {
            loaded.TrySetResult();
        }
        else if (name == "Fetch.requestPaused")
        {
            _ = AnswerRequestAsync(parameters);
        }
    }

    private Task<JsonElement> AnswerRequestAsync(JsonElement paused)
    {
        var answer = new JsonObject { ["requestId"] = paused.GetProperty("requestId").GetString() };
        if (paused.GetProperty("request").GetProperty("url").GetString() == url)
        {
            return SendAsync("Fetch.continueRequest", answer, CancellationToken.None);
        }

        answer["errorReason"] = "BlockedByClient";
        return SendAsync("Fetch.failRequest", answer, CancellationToken.None);
    }
}
