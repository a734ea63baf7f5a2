namespace TrsAnalytics;

/// <summary>Prints reports to PDF. One printer starts one browser, at its first page, and uses it for all of them.</summary>
public sealed class ReportPrinter : IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1, 1);
    private readonly TimeSpan limit;
    private Browser? browser;

    /// <summary>A printer.</summary>
    /// <param name="limit">How long the browser's start, and each report after it, may take before the browser is killed.</param>
    public ReportPrinter(TimeSpan limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero);
        this.limit = limit;
    }

    /// <summary>A printer with a limit of two minutes.</summary>
    public ReportPrinter()
        : this(TimeSpan.FromMinutes(2))
    {
    }

    /// <summary>A report as PDF: tagged, with bookmarks, charts as vectors. The same report gives the same bytes on one machine.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancel">Kills the browser.</param>
    /// <exception cref="UnusableInputException">No browser is installed, or it crashed, or it took too long.</exception>
    public async Task<byte[]> PrintAsync(Report report, Language language, CancellationToken cancel = default)
    {
        var pdf = await (await BrowserAsync(cancel)).PrintAsync(report.ToHtml(language), cancel);
        PdfDates.Set(pdf, report.Date);
        PdfElements.Renumber(pdf);
        return pdf;
    }

    /// <summary>Prints a report into a file. When that fails, an older file there is left as it was.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The PDF; its folder is made where it is missing.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancel">Kills the browser.</param>
    /// <exception cref="UnusableInputException">It cannot be printed, or the file cannot be written.</exception>
    public async Task SavePdfAsync(Report report, string path, Language language, CancellationToken cancel = default)
    {
        var pdf = await PrintAsync(report, language, cancel);
        AtomicFile.Write(path, stream => stream.Write(pdf));
    }

    /// <summary>Ends the browser.</summary>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        starting.Dispose();
    }

    private async Task<Browser> BrowserAsync(CancellationToken cancel)
    {
        await starting.WaitAsync(cancel);
        try
        {
            return browser ??= await Browser.StartAsync(BrowserLocator.Find(), limit, cancel);
        }
        finally
        {
            starting.Release();
        }
    }
}
