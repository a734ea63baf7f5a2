using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TrsAnalytics;

/// <summary>Writes a report as one self-contained HTML page.</summary>
public static class ReportHtml
{
    /// <summary>The page: text, tables, charts, style and scripts in one; it loads nothing. The same report gives the same page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language.</param>
    public static string ToHtml(this Report report, Language language) => Task.Run(() => RenderAsync(report, language)).GetAwaiter().GetResult();

    private static async Task<string> RenderAsync(Report report, Language language)
    {
        // The default encoder would write every Vietnamese letter as an entity.
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(ReportPage.Report)] = report,
                [nameof(ReportPage.Language)] = language,
            });
            var page = await renderer.RenderComponentAsync<ReportPage>(parameters);
            return page.ToHtmlString();
        });
    }
}
